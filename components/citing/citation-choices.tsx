import type { ComponentChildren } from 'preact';
import { DRESSES, type DressId } from '../../lib/citation/formats';
import { type CopyStyle, copyChoices, FILE_FORMATS, type FileFormat } from '../../lib/panel/copy-styles';
import { useSpeech } from '../speech';
import { useCiting } from './citing';
import { ChoiceButton, ChoiceGroup } from './copy-button';

interface Props {
  style: CopyStyle;
  onCopy: (style: CopyStyle) => void;
  onCopyDressed: (dress: DressId) => void;
  onSave: (format: FileFormat) => void;
  /** What stands before the choices. */
  children?: ComponentChildren;
}

/** All that a reference, or a list of them, can be copied or saved as. */
export function CitationChoices({ style, onCopy, onCopyDressed, onSave, children }: Props) {
  const { t } = useSpeech();
  const { recent } = useCiting();
  const { styles, formats } = copyChoices(recent);
  const named = (format: FileFormat, label: string) => (format === 'text' ? t('plainText') : label);
  const copyButton = ({ id, label }: { id: CopyStyle; label: string }) => (
    <ChoiceButton
      key={id}
      label={label}
      name={t('copyAs', { style: label })}
      pressed={id === style}
      onClick={() => onCopy(id)}
    />
  );
  return (
    <div class="choices">
      {children}
      <ChoiceGroup title={t('styles')}>{styles.map(copyButton)}</ChoiceGroup>
      <ChoiceGroup title={t('formats')}>{formats.map(copyButton)}</ChoiceGroup>
      <ChoiceGroup title={t('otherForms')}>
        {DRESSES.map(({ id, label }) => (
          <ChoiceButton
            key={id}
            label={named(id, label)}
            name={t('copyAs', { style: named(id, label) })}
            onClick={() => onCopyDressed(id)}
          />
        ))}
      </ChoiceGroup>
      <ChoiceGroup title={t('saveAs')}>
        {FILE_FORMATS.map(({ id, label, extension }) => (
          <ChoiceButton
            key={id}
            label={id === 'biblatex' ? `${label} ${extension}` : extension}
            name={t('saveAsFormat', { format: `${named(id, label)} ${extension}` })}
            onClick={() => onSave(id)}
          />
        ))}
      </ChoiceGroup>
    </div>
  );
}
