import type { Reference } from '../../lib/article/schema';
import type { PanelActions } from '../../lib/panel/actions';
import { type CitationSource, citationSource } from '../../lib/panel/citation-source';
import { type CopyStyle, labelOf } from '../../lib/panel/copy-styles';
import { citableWork, type LookedUp } from '../../lib/panel/look-ups/looked-up';
import { useSpeech } from '../speech';
import { CitationChoices } from './citation-choices';
import { useCiting } from './citing';
import { ChoiceButton, ChoiceGroup, CopyButton } from './copy-button';

interface Props {
  reference: Reference;
  lookedUp: LookedUp;
  style: CopyStyle;
  actions: PanelActions;
}

/** Copy for one reference; what else it can be copied or saved as is unfolded beside it. */
export function CopyReference({ reference, lookedUp, style, actions }: Props) {
  const { t } = useSpeech();
  const { recent } = useCiting();
  return (
    <CopyButton
      label={t('copy')}
      title={t('copyAs', { style: labelOf(style, recent) })}
      chooser={t('styleChooser')}
      dataKey="c"
      onCopy={() => actions.copy(reference, style)}
    >
      {(fold) => (
        <CitationChoices
          style={style}
          onCopy={(chosen) => {
            fold();
            if (chosen !== style) actions.chooseStyle(chosen);
            actions.copy(reference, chosen);
          }}
          onCopyDressed={(dress) => {
            fold();
            actions.copyDressed(reference, dress);
          }}
          onSave={(format) => {
            fold();
            actions.save([reference], format);
          }}
        >
          <MadeFrom source={citationSource(reference, citableWork(lookedUp))} />
          <ChoiceGroup title={t('inText')}>
            <ChoiceButton
              label={t('copy')}
              name={t('copyInText')}
              onClick={() => {
                fold();
                actions.copyInText(reference);
              }}
            />
          </ChoiceGroup>
        </CitationChoices>
      )}
    </CopyButton>
  );
}

/** What a citation is made from, in a sentence. */
function MadeFrom({ source }: { source: CitationSource }) {
  const { t } = useSpeech();
  if (source.from === 'registered')
    return <p class="made-from">{t('madeFromRegistered', { source: source.registry })}</p>;
  if (source.from === 'nothing') return <p class="made-from">{t('printedNotUnderstood')}</p>;
  const isCut = source.item.custom?.['more-authors'] === true;
  return (
    <p class="made-from">
      {t('madeFromPrinted')}
      {isCut ? ` ${t('moreAuthors')}` : null}
    </p>
  );
}
