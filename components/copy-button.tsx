import { useState } from 'preact/hooks';
import { COPY_STYLES, type CopyStyle, labelOf } from '../lib/panel/copy-styles';
import { useSpeech } from './speech';

interface Props {
  style: CopyStyle;
  onCopy: (style: CopyStyle) => void;
}

/** Copies in the chosen style with one click; the arrow beside it unfolds the other styles and formats. */
export function CopyButton({ style, onCopy }: Props) {
  const { t } = useSpeech();
  const [unfolded, setUnfolded] = useState(false);
  const copy = (chosen: CopyStyle) => {
    setUnfolded(false);
    onCopy(chosen);
  };
  return (
    <>
      <span class="split">
        <button
          type="button"
          data-key="c"
          title={t('copyAs', { style: labelOf(style) })}
          onClick={() => onCopy(style)}
        >
          {t('copy')}
        </button>
        <button
          type="button"
          class="arrow"
          aria-expanded={unfolded}
          aria-label={t('styleChooser')}
          title={t('styleChooser')}
          onClick={() => setUnfolded(!unfolded)}
        />
      </span>
      {unfolded ? <Choices style={style} onCopy={copy} /> : null}
    </>
  );
}

function Choices({ style, onCopy }: Props) {
  const { t } = useSpeech();
  const button = ({ id, label }: { id: CopyStyle; label: string }) => (
    <button
      key={id}
      type="button"
      aria-label={t('copyAs', { style: label })}
      aria-pressed={id === style}
      onClick={() => onCopy(id)}
    >
      {label}
    </button>
  );
  return (
    <div class="choices">
      <p>{t('styles')}</p>
      {COPY_STYLES.styles.map(button)}
      <p>{t('formats')}</p>
      {COPY_STYLES.formats.map(button)}
    </div>
  );
}
