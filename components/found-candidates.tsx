import type { SourceRecord } from '../lib/lookup/study/finding';
import { SOURCE_NAMES } from '../lib/lookup/study/source-names';
import type { LookedUp } from '../lib/panel/look-ups/looked-up';
import { doiAddress } from '../lib/panel/reference-link';
import { registered } from '../lib/panel/registered';
import { failureSentence } from './look-up-failures';
import { RichText } from './rich-text';
import { useSpeech } from './speech';

interface Props {
  found: NonNullable<LookedUp['found']>;
  /** As it is printed, to be held against the candidates. */
  printed: string;
}

/** What became of looking for a reference that prints no DOI, where no work was found for sure. */
export function FoundCandidates({ found, printed }: Props) {
  const { t } = useSpeech();
  switch (found.status) {
    case 'probably':
      return (
        <div class="answer">
          <p class="mark unsure">
            <strong>{t('probablyFound')}</strong> <span class="more">{t('probablyFoundMore')}</span>
          </p>
          <p class="source">{t('asPrinted')}</p>
          <p dir="auto">{printed}</p>
          <p class="source">{t('asRegistered')}</p>
          {found.records.map((record) => (
            <Candidate key={record.doi} record={record} />
          ))}
        </div>
      );
    case 'not-found':
      return (
        <div class="answer">
          <p class="mark unsure">
            <strong>{t('notFoundThere')}</strong> <span class="more">{t('notFoundThereMore')}</span>
          </p>
        </div>
      );
    case 'failed':
      return (
        <div class="answer">
          <p class="problem">{failureSentence(found.failure, SOURCE_NAMES[found.source], t)}</p>
        </div>
      );
    default:
      return null;
  }
}

function Candidate({ record }: { record: SourceRecord }) {
  const { title, authors, container, year } = registered(record.item);
  const facts = [authors.slice(0, 3).join(', '), container, year].filter(Boolean).join(' · ');
  return (
    <p dir="auto">
      <RichText parts={title} /> <span class="source">{facts}</span>{' '}
      <a dir="ltr" href={doiAddress(record.doi)} target="_blank" rel="noreferrer noopener">
        {record.doi}
      </a>
    </p>
  );
}
