import { useEffect, useId, useState } from 'preact/hooks';
import type { StyleMatch } from '../../lib/citation/find-styles';
import { STYLES } from '../../lib/citation/styles';
import { MOST_STYLES } from '../../lib/panel/copy-styles';
import { useSpeech } from '../speech';

interface Props {
  chosen: string;
  /** Finds styles by the words of their titles; null where the list could not be loaded. */
  find: (query: string) => Promise<StyleMatch[] | null>;
  onChoose: (style: StyleMatch) => void;
}

/** Finds a style among all that the extension carries, as the reader types. */
export function StyleSearch({ chosen, find, onChoose }: Props) {
  const { t } = useSpeech();
  const id = useId();
  const [query, setQuery] = useState('');
  const found = useFound(query, find);
  return (
    <div class="style-search">
      <label for={id}>{t('findStyle')}</label>
      <input
        id={id}
        type="search"
        value={query}
        autocomplete="off"
        spellcheck={false}
        placeholder="Annals of Oncology"
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <p class="style-count" role="status">
        {sentence(found, t)}
      </p>
      {found && found.length > 0 ? (
        <ul>
          {found.map((style) => (
            <li key={style.id}>
              <button type="button" aria-pressed={style.id === chosen} onClick={() => onChoose(named(style))}>
                <bdi>{style.title}</bdi>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** What was found for the last query; undefined before there is one, null where the list could not be loaded. */
function useFound(query: string, find: Props['find']): StyleMatch[] | null | undefined {
  const [found, setFound] = useState<StyleMatch[] | null>();
  useEffect(() => {
    let isWanted = true;
    if (query.trim() === '') setFound(undefined);
    else void find(query).then((styles) => (isWanted ? setFound(styles) : undefined));
    return () => {
      isWanted = false;
    };
  }, [query, find]);
  return found;
}

function sentence(found: StyleMatch[] | null | undefined, t: ReturnType<typeof useSpeech>['t']): string {
  if (found === undefined) return '';
  if (found === null) return t('stylesFailed');
  if (found.length === 0) return t('noStyleFound');
  if (found.length >= MOST_STYLES) return t('firstStyles', { count: found.length });
  return t('stylesFound', { count: found.length });
}

/** A style at hand keeps the short name by which it is at hand. */
function named(style: StyleMatch): StyleMatch {
  return { ...style, title: STYLES.find(({ id }) => id === style.id)?.label ?? style.title };
}
