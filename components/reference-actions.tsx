import type { Reference } from '../lib/article/schema';
import type { PanelActions } from '../lib/panel/actions';
import type { CopyStyle } from '../lib/panel/copy-styles';
import type { LookUp } from '../lib/panel/state';
import { CopyButton } from './copy-button';
import { LookUpButton } from './look-up-button';
import { OpenLink } from './open-link';

interface Props {
  reference: Reference;
  lookUp: LookUp | undefined;
  style: CopyStyle;
  actions: PanelActions;
}

/** Open, Look up, Copy. */
export function ReferenceActions({ reference, lookUp, style, actions }: Props) {
  const copyAs = (chosen: CopyStyle) => {
    if (chosen !== style) actions.chooseStyle(chosen);
    actions.copy(reference, chosen);
  };
  return (
    <div class="actions">
      <OpenLink reference={reference} />
      <LookUpButton doi={reference.doi} lookUp={lookUp} onLookUp={actions.lookUp} />
      <CopyButton style={style} onCopy={copyAs} />
    </div>
  );
}
