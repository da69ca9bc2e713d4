import { useEffect, useRef } from 'preact/hooks';
import type { LookupHost } from '../lib/lookup/hosts';
import type { PanelActions } from '../lib/panel/actions';
import type { CopyStyle } from '../lib/panel/copy-styles';
import { type LookedUp, NOT_LOOKED_UP } from '../lib/panel/look-ups/looked-up';
import type { Asked } from '../lib/panel/state';
import { CloseIcon } from './icons';
import { LookUpNote } from './look-up-note';
import { ReferenceCard } from './reference-card';
import { onCardKey } from './references/card-keys';
import { Section } from './section';
import { useSpeech } from './speech';

interface Props {
  asked: Asked;
  /** By the number of the reference. */
  lookedUp: ReadonlyMap<number, LookedUp>;
  style: CopyStyle;
  /** The hosts of look-ups where it is to be said what they are sent. */
  explainedHosts: readonly LookupHost[];
  /** Letters act on the card with the focus. */
  singleKeys: boolean;
  actions: PanelActions;
}

/** What the reader chose on a page to be looked up, above what the panel shows of the page. */
export function AskedSection({ asked, explainedHosts, actions, ...shown }: Props) {
  const { t } = useSpeech();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => showAbove(place.current), [asked]);
  return (
    <div class="asked-place" ref={place}>
      <Section id="asked" title={t('asked')} isListed={false}>
        <button
          type="button"
          class="icon-button"
          aria-label={t('close')}
          title={t('close')}
          onClick={actions.dismissAsked}
        >
          <CloseIcon />
        </button>
        {asked.status === 'reading' ? <p role="status">{t('askedReading')}</p> : null}
        {asked.status === 'ready' ? <LookUpNote hosts={explainedHosts} /> : null}
        {asked.status === 'ready' ? <Chosen {...shown} asked={asked} actions={actions} /> : null}
      </Section>
    </div>
  );
}

function showAbove(place: HTMLElement | null): void {
  place?.ownerDocument.defaultView?.scrollTo({ top: 0 });
  place?.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
}

interface ChosenProps extends Omit<Props, 'asked' | 'explainedHosts'> {
  asked: Extract<Asked, { status: 'ready' }>;
}

function Chosen({ asked: { references }, lookedUp, style, singleKeys, actions }: ChosenProps) {
  const { t } = useSpeech();
  if (references.length === 0) return <p class="empty">{t('askedNothing')}</p>;
  return (
    <ol class="cards" onKeyDown={(event) => onCardKey(event, singleKeys)}>
      {references.map((reference) => (
        <ReferenceCard
          key={reference.number}
          reference={reference}
          lookedUp={lookedUp.get(reference.number) ?? NOT_LOOKED_UP}
          style={style}
          actions={actions}
          isListed={false}
        />
      ))}
    </ol>
  );
}
