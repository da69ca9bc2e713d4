import { SettingsIcon } from '../icons';
import { useSpeech } from '../speech';
import { SectionBar } from './section-bar';

/** What is always in sight: the sections, and the way to the settings. */
export function TopBar({ onSettings }: { onSettings: () => void }) {
  const { t } = useSpeech();
  return (
    <header class="top-bar">
      <SectionBar />
      <button
        type="button"
        class="icon-button"
        aria-haspopup="dialog"
        aria-label={t('settings')}
        title={t('settings')}
        onClick={onSettings}
      >
        <SettingsIcon />
      </button>
    </header>
  );
}
