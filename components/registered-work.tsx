import { SOURCE_NAMES } from '../lib/lookup/study/source-names';
import type { Study } from '../lib/lookup/study/study';
import type { FoundBy } from '../lib/panel/look-ups/looked-up';
import { doiAddress } from '../lib/panel/reference-link';
import { registered } from '../lib/panel/registered';
import { RichText } from './rich-text';
import { useSpeech } from './speech';

/** Authors who are named before the rest is counted. */
const NAMED = 6;

/** What is registered: title, authors, journal, year, and who says so. */
export function RegisteredWork({ study, foundBy }: { study: Study; foundBy: FoundBy }) {
  const { t, date, list } = useSpeech();
  const { title, authors, container, year } = registered(study.item ?? {});
  const named = authors.slice(0, NAMED);
  const rest = authors.length - named.length;
  const people = [...named, ...(rest > 0 ? [t('andOthers', { count: rest })] : [])].join(', ');
  const sources = [...new Set(Object.values(study.itemSources))];
  const dates = sources.flatMap((source) => study.answered[source]?.retrieved ?? []).sort();
  return (
    <div class="registered">
      <p class="registered-as">{t('registered')}</p>
      <p class="registered-title" dir="auto">
        <RichText parts={title} />
      </p>
      {people ? <p dir="auto">{people}</p> : null}
      <p dir="auto">
        {container ? <cite>{container}</cite> : null}
        {container && year ? ', ' : ''}
        {year}
      </p>
      {foundBy === 'doi' || study.item?.DOI === undefined ? null : (
        <p>
          <a dir="ltr" href={doiAddress(study.item.DOI)} target="_blank" rel="noreferrer noopener">
            {study.item.DOI}
          </a>
        </p>
      )}
      {study.registeredAs === null ? null : (
        <p>{t('registeredUnderOtherDoi', { doi: study.registeredAs })}</p>
      )}
      <p class="source">
        {t('source', { name: list(sources.map((id) => SOURCE_NAMES[id])), date: date(dates[0] ?? '') })}
      </p>
    </div>
  );
}
