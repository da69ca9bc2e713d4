import type { Reference } from '../lib/article/schema';
import type { PanelActions } from '../lib/panel/actions';
import type { CopyStyle } from '../lib/panel/copy-styles';
import type { LookedUp } from '../lib/panel/look-ups/looked-up';
import { keptUntilChanged } from './kept-until-changed';
import { LookUpAnswer } from './look-up-answer';
import { Mentions } from './mentions';
import { PageText } from './page-text';
import { ReferenceActions } from './reference-actions';
import { useSpeech } from './speech';

interface Props {
  reference: Reference;
  lookedUp: LookedUp;
  style: CopyStyle;
  actions: PanelActions;
  /** False for one that was chosen on the page and stands in no list. */
  isListed?: boolean;
}

/** One reference: as printed, what can be done with it, what a look-up found, and where the text mentions it. */
function Card({ reference, lookedUp, style, actions, isListed = true }: Props) {
  const { t } = useSpeech();
  const { number, label } = reference;
  const printedOtherwise = label !== null && label !== String(number);
  return (
    <li class="card" id={`${isListed ? 'reference' : 'asked'}-${number}`} tabIndex={-1}>
      <h3>
        <span class="hidden">{t('reference', { number })}</span>
        <span class="number" aria-hidden="true">
          {number}
        </span>
        {printedOtherwise ? <span class="label">{t('printedLabel', { label })}</span> : null}
      </h3>
      <p class="printed">
        <PageText text={reference.text} />
      </p>
      <ReferenceActions reference={reference} lookedUp={lookedUp} style={style} actions={actions} />
      <div aria-live="polite">
        <LookUpAnswer lookedUp={lookedUp} printed={reference.text} />
      </div>
      {isListed ? <Mentions mentions={reference.mentions} onShow={actions.showPassage} /> : null}
    </li>
  );
}

/** Among a thousand cards only those are drawn again of which something changed. */
export const ReferenceCard = keptUntilChanged(Card);
