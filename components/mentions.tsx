import { useState } from 'preact/hooks';
import type { Passage } from '../lib/article/schema';
import type { TextQuote } from '../lib/marking/find-passage';
import { PassageButton } from './passage-button';
import { useSpeech } from './speech';

interface Props {
  mentions: readonly Passage[];
  onShow: (quote: TextQuote) => void;
}

/** Where in the text a reference is mentioned: one place at a time, with a way to the next and the one before. */
export function Mentions({ mentions, onShow }: Props) {
  const { t } = useSpeech();
  const [chosen, choose] = useState(0);
  const count = mentions.length;
  // The page may have been read again, with fewer mentions than before.
  const current = Math.min(chosen, count - 1);
  const passage = mentions[current];
  if (!passage) return <p class="mentions none">{t('neverMentioned')}</p>;
  const step = (by: number) => {
    const next = (current + by + count) % count;
    choose(next);
    if (mentions[next]) onShow(mentions[next]);
  };
  return (
    <div class="mentions">
      <div class="steps">
        <p aria-live="polite">
          {count === 1 ? t('mentioned', { count }) : t('mentionOf', { number: current + 1, count })}
        </p>
        {count > 1 ? (
          <>
            <Step label={t('previousMention')} towards="back" onClick={() => step(-1)} />
            <Step label={t('nextMention')} towards="on" onClick={() => step(1)} />
          </>
        ) : null}
      </div>
      <PassageButton passage={passage} onShow={onShow} />
    </div>
  );
}

function Step({ label, towards, onClick }: { label: string; towards: 'back' | 'on'; onClick: () => void }) {
  return (
    <button type="button" class={`step ${towards}`} aria-label={label} title={label} onClick={onClick} />
  );
}
