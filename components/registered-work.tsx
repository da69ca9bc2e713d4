import type { Work } from '../lib/lookup/outcome';
import { registered } from '../lib/panel/registered';
import { RichText } from './rich-text';
import { useSpeech } from './speech';

/** Authors who are named before the rest is counted. */
const NAMED = 6;

interface Props {
  /** The DOI that was asked about; a registry may answer with the one it is an alias of. */
  asked: string | null;
  work: Work;
}

/** What is registered: title, authors, journal, year, and who says so. */
export function RegisteredWork({ asked, work }: Props) {
  const { t, date } = useSpeech();
  const { title, authors, container, year } = registered(work.item);
  const named = authors.slice(0, NAMED);
  const rest = authors.length - named.length;
  const people = [...named, ...(rest > 0 ? [t('andOthers', { count: rest })] : [])].join(', ');
  return (
    <div class="answer registered">
      <p class="registered-as">{t('registered')}</p>
      <p class="registered-title" dir="auto">
        <RichText parts={title} />
      </p>
      {people ? (
        <p>
          <bdi>{people}</bdi>
        </p>
      ) : null}
      <p>
        {container ? <cite>{container}</cite> : null}
        {container && year ? ', ' : ''}
        {year}
      </p>
      {asked !== null && asked.toLowerCase() !== work.doi.toLowerCase() ? (
        <p>{t('registeredUnderOtherDoi', { doi: work.doi })}</p>
      ) : null}
      <p class="source">{t('source', { name: work.source, date: date(work.retrieved) })}</p>
    </div>
  );
}
