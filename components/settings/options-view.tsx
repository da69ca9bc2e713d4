import { useSpeech } from '../speech';
import { SettingsForm, type SettingsProps } from './settings-form';

/** The settings as a page of their own, where the browser looks for them. */
export function OptionsView(props: Omit<SettingsProps, 'here'>) {
  const { t } = useSpeech();
  return (
    <main class="own-page">
      <h1>{t('settings')}</h1>
      <SettingsForm {...props} here={null} />
    </main>
  );
}
