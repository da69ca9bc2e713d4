import type { Reference } from '../lib/article/schema';
import type { PanelActions } from '../lib/panel/actions';
import type { CopyStyle } from '../lib/panel/copy-styles';
import { hasNumber } from '../lib/panel/look-ups/look-up-key';
import type { LookedUp } from '../lib/panel/look-ups/looked-up';
import { CopyReference } from './citing/copy-reference';
import { LookUpButton } from './look-up-button';
import { OpenLink } from './open-link';

interface Props {
  reference: Reference;
  lookedUp: LookedUp;
  style: CopyStyle;
  actions: PanelActions;
}

/** Open, Look up, Copy. */
export function ReferenceActions({ reference, lookedUp, style, actions }: Props) {
  return (
    <div class="actions">
      <OpenLink reference={reference} />
      <LookUpButton
        hasNumber={hasNumber(reference)}
        progress={lookedUp.progress}
        onLookUp={(again) => actions.lookUp([reference], again)}
      />
      <CopyReference reference={reference} lookedUp={lookedUp} style={style} actions={actions} />
    </div>
  );
}
