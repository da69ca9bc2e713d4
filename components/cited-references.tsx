import { useSpeech } from './speech';

interface Props {
  /** Numbers of the references that a passage cites. */
  numbers: readonly number[];
  /** What to say where there are none; nothing by default. */
  none?: string;
}

/** "cites 5, 7", each number leading to its card. */
export function CitedReferences({ numbers, none }: Props) {
  const { t } = useSpeech();
  if (numbers.length === 0) return none ? <span class="cites none">{none}</span> : null;
  return (
    <span class="cites">
      {t('cites')}{' '}
      {numbers.map((number, index) => (
        <span key={number}>
          {index > 0 ? ', ' : ''}
          <a href={`#reference-${number}`} aria-label={t('citesReference', { number })}>
            {number}
          </a>
        </span>
      ))}
    </span>
  );
}
