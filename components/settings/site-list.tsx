import { useState } from 'preact/hooks';
import { MOST_SITES } from '../../lib/panel/preferences';
import { typedSite } from '../../lib/panel/sites';
import { useSpeech } from '../speech';

interface Props {
  sites: readonly string[];
  /** The site in the tab, where there is one. */
  here: string | null;
  onChange: (sites: string[]) => void;
}

/** Sites on which the extension does nothing by itself. */
export function SiteList({ sites, here, onChange }: Props) {
  const { t } = useSpeech();
  const isFull = sites.length >= MOST_SITES;
  const add = (site: string) => onChange([...new Set([...sites, site])].sort());
  return (
    <fieldset>
      <legend>{t('sitesLeftAlone')}</legend>
      <p class="more">{t('sitesLeftAloneMore')}</p>
      <ul class="sites">
        {sites.map((site) => (
          <li key={site}>
            <bdi>{site}</bdi>
            <button
              type="button"
              aria-label={t('removeSite', { site })}
              onClick={() => onChange(sites.filter((one) => one !== site))}
            >
              {t('remove')}
            </button>
          </li>
        ))}
      </ul>
      {here !== null && !sites.includes(here) && !isFull ? (
        <button type="button" onClick={() => add(here)}>
          {t('leaveSiteAlone', { site: here })}
        </button>
      ) : null}
      {isFull ? <p class="more">{t('sitesFull', { count: MOST_SITES })}</p> : <SiteInput onAdd={add} />}
    </fieldset>
  );
}

function SiteInput({ onAdd }: { onAdd: (site: string) => void }) {
  const { t } = useSpeech();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const site = typedSite(typed);
    setWrong(site === null);
    if (site === null) return;
    onAdd(site);
    setTyped('');
  };
  return (
    <form class="add-site" onSubmit={add}>
      <label>
        <span class="hidden">{t('siteToAdd')}</span>
        <input
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder="example.org"
          value={typed}
          aria-invalid={isWrong}
          aria-describedby="site-problem"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <button type="submit">{t('add')}</button>
      <p id="site-problem" class="problem" role="status">
        {isWrong ? t('noSuchSite') : ''}
      </p>
    </form>
  );
}
