import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Language of the article that is shown (BCP 47), null where the page does not tell. */
export const PageLanguage = createContext<string | null>(null);

/** Words of the page: never markup, in the page's own language and direction. */
export function PageText({ text }: { text: string }) {
  const language = useContext(PageLanguage);
  return (
    <span class="page-text" dir="auto" {...(language ? { lang: language } : {})}>
      {text}
    </span>
  );
}
