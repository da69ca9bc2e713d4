import type { Passage } from '../lib/article/schema';
import type { TextQuote } from '../lib/marking/find-passage';
import { PassageButton } from './passage-button';
import { useSpeech } from './speech';

interface Props {
  mentions: readonly Passage[];
  onShow: (quote: TextQuote) => void;
}

/** Where in the text a reference is mentioned: the first place, and the others folded. */
export function Mentions({ mentions, onShow }: Props) {
  const { t } = useSpeech();
  const [first, ...others] = mentions;
  if (!first) return <p class="mentions none">{t('neverMentioned')}</p>;
  const listed = (passages: readonly Passage[]) => (
    <ul>
      {passages.map((passage, index) => (
        <li key={index}>
          <PassageButton passage={passage} onShow={onShow} />
        </li>
      ))}
    </ul>
  );
  return (
    <div class="mentions">
      <p>{t('mentioned', { count: mentions.length })}</p>
      {listed([first])}
      {others.length > 0 ? (
        <details>
          <summary>{t('moreMentions', { count: others.length })}</summary>
          {listed(others)}
        </details>
      ) : null}
    </div>
  );
}
