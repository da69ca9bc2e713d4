import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from '../lib/messages/en';
import { createTranslator, type Translator } from '../lib/messages/translator';

/** The reader's language, for every component. */
export const Speech = createContext<Translator>(createTranslator('en', en));

export const useSpeech = (): Translator => useContext(Speech);
