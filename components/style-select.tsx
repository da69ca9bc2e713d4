import { COPY_STYLES, type CopyStyle, copyStyle } from '../lib/panel/copy-styles';
import { useSpeech } from './speech';

interface Props {
  style: CopyStyle;
  onChoose: (style: CopyStyle) => void;
}

/** The style that every Copy uses. */
export function StyleSelect({ style, onChoose }: Props) {
  const { t } = useSpeech();
  return (
    <label class="style-choice">
      <span>{t('style')}</span>
      <select value={style} onChange={({ currentTarget }) => onChoose(copyStyle(currentTarget.value))}>
        <optgroup label={t('styles')}>{COPY_STYLES.styles.map(option)}</optgroup>
        <optgroup label={t('formats')}>{COPY_STYLES.formats.map(option)}</optgroup>
      </select>
    </label>
  );
}

const option = ({ id, label }: { id: CopyStyle; label: string }) => (
  <option key={id} value={id}>
    {label}
  </option>
);
