import { useState } from 'preact/hooks';
import type { PanelActions } from '../../lib/panel/actions';
import type { CopyStyle } from '../../lib/panel/copy-styles';
import { useSpeech } from '../speech';
import { CitationLanguage } from './citation-language';
import { useCiting } from './citing';
import { OwnStyle } from './own-style';
import { StyleSearch } from './style-search';
import { StyleSelect } from './style-select';

interface Props {
  style: CopyStyle;
  actions: Pick<PanelActions, 'chooseStyle' | 'findStyles' | 'useOwnStyle' | 'prefer'>;
}

/** The chosen style; behind "More styles" all others, the reader's own file, and the language of citations. */
export function StylePicker({ style, actions }: Props) {
  const { t } = useSpeech();
  const { locale } = useCiting();
  const [unfolded, setUnfolded] = useState(false);
  return (
    <div class="style-picker">
      <div class="style-row">
        <StyleSelect style={style} onChoose={actions.chooseStyle} />
        <button type="button" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {t('moreStyles')}
        </button>
      </div>
      {unfolded ? (
        <div class="more-styles">
          <StyleSearch
            chosen={style}
            find={actions.findStyles}
            onChoose={({ id, title }) => actions.chooseStyle(id, title)}
          />
          <OwnStyle onFile={actions.useOwnStyle} />
          <CitationLanguage
            locale={locale}
            onChoose={(citationLocale) => actions.prefer({ citationLocale })}
          />
        </div>
      ) : null}
    </div>
  );
}
