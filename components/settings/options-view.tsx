import type { Notice } from '../../lib/panel/state';
import { useSpeech } from '../speech';
import { Toast } from '../toast';
import { SettingsForm, type SettingsProps } from './settings-form';

interface Props extends Omit<SettingsProps, 'here'> {
  notice: Notice | null;
  actions: SettingsProps['actions'] & { dismissNotice: () => void };
}

/** The settings as a page of their own, where the browser looks for them. */
export function OptionsView({ notice, ...props }: Props) {
  const { t } = useSpeech();
  return (
    <main class="own-page">
      <h1>{t('settings')}</h1>
      <SettingsForm {...props} here={null} />
      <Toast notice={notice} onDismiss={props.actions.dismissNotice} />
    </main>
  );
}
