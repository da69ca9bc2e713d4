import { type CopyStyle, copyChoices, labelOf } from '../../lib/panel/copy-styles';
import { useSpeech } from '../speech';
import { useCiting } from './citing';

interface Props {
  style: CopyStyle;
  onChoose: (style: CopyStyle) => void;
}

/** The style that every Copy uses: those at hand, those used before, and the exchange formats. */
export function StyleSelect({ style, onChoose }: Props) {
  const { t } = useSpeech();
  const { recent } = useCiting();
  const { styles, formats } = copyChoices([]);
  return (
    <label class="style-choice">
      <span>{t('style')}</span>
      <select
        value={style}
        title={labelOf(style, recent)}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        <optgroup label={t('styles')}>{styles.map(option)}</optgroup>
        {recent.length > 0 ? (
          <optgroup label={t('recentStyles')}>
            {recent.map(({ id, title }) => option({ id, label: title }))}
          </optgroup>
        ) : null}
        <optgroup label={t('formats')}>{formats.map(option)}</optgroup>
      </select>
    </label>
  );
}

const option = ({ id, label }: { id: CopyStyle; label: string }) => (
  <option key={id} value={id}>
    {label}
  </option>
);
