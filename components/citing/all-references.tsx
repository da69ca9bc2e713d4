import { useContext } from 'preact/hooks';
import type { Reference } from '../../lib/article/schema';
import type { PanelActions } from '../../lib/panel/actions';
import { type CopyStyle, labelOf } from '../../lib/panel/copy-styles';
import { Section } from '../section';
import { useSpeech } from '../speech';
import { CitationChoices } from './citation-choices';
import { ListingContext, useCiting } from './citing';
import { CopyButton } from './copy-button';
import { ListingProgress } from './listing-progress';

export interface AllReferencesProps {
  references: readonly Reference[];
  style: CopyStyle;
  actions: PanelActions;
}

/** What can be done with the whole list: copy, save, send. */
export function AllReferences({ references, style, actions }: AllReferencesProps) {
  const { t } = useSpeech();
  const { recent } = useCiting();
  const listing = useContext(ListingContext);
  return (
    <Section id="all-references" title={t('allReferences')}>
      <div class="actions">
        <CopyButton
          label={t('copyAll')}
          title={t('copyAllAs', { style: labelOf(style, recent) })}
          chooser={t('copyAllChooser')}
          onCopy={() => actions.copyAll(references)}
        >
          {(fold) => (
            <CitationChoices
              style={style}
              onCopy={(chosen) => {
                fold();
                if (chosen !== style) actions.chooseStyle(chosen);
                actions.copyAll(references, chosen);
              }}
              onCopyDressed={(dress) => {
                fold();
                actions.copyAll(references, { dress });
              }}
              onSave={(format) => {
                fold();
                actions.save(references, format);
              }}
            />
          )}
        </CopyButton>
        <button type="button" title={t('zoteroMore')} onClick={() => void actions.sendToZotero(references)}>
          {t('sendToZotero')}
        </button>
      </div>
      <ListingProgress listing={listing} onStop={actions.stopListing} />
    </Section>
  );
}
