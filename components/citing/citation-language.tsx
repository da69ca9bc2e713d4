import { LOCALES } from '../../lib/citation/locales';
import { useSpeech } from '../speech';

interface Props {
  /** "article", "panel", or a locale. */
  locale: string;
  onChoose: (locale: string) => void;
}

/** The language of the words that a style puts in: "and", "retrieved from". */
export function CitationLanguage({ locale, onChoose }: Props) {
  const { t, language, languageName } = useSpeech();
  const named = LOCALES.map((tag) => ({ tag, name: languageName(tag) }));
  named.sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <label class="style-choice">
      <span>{t('citationLanguage')}</span>
      <select value={locale} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="panel">{t('languageOfPanel')}</option>
        <option value="article">{t('languageOfArticle')}</option>
        {named.map(({ tag, name }) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
