import { useSpeech } from './speech';

interface Props {
  isOn: boolean;
  onSwitch: (on: boolean) => void;
}

/** Whether the browser's own model chooses which sentences are shown, and what that means. */
export function ModelSwitch({ isOn, onSwitch }: Props) {
  const { t } = useSpeech();
  return (
    <div class="switch">
      <label>
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby="model-switch-more"
          onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
        />
        {t('useModel')}
      </label>
      <p id="model-switch-more">{t('useModelMore')}</p>
    </div>
  );
}
