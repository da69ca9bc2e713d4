import { useState } from 'preact/hooks';
import type { Page } from '../../lib/panel/page';
import { reportText } from '../../lib/panel/report';
import { Switch } from '../settings/switch';
import { useSpeech } from '../speech';

export interface ReportProps {
  page: Page;
  version: string;
  browser: string;
  onCopy: (text: string) => void;
}

/** A text that tells the makers of a wrong reading. The reader sees all of it, and it goes nowhere by itself. */
export function Report({ page, version, browser, onCopy }: ReportProps) {
  const { t } = useSpeech();
  const [withContent, setWithContent] = useState(false);
  const text = reportText({ page, version, browser, withContent });
  return (
    <div class="report">
      <p>{t('reportMore')}</p>
      <Switch
        label={t('reportContent')}
        more={t('reportContentMore')}
        isOn={withContent}
        onSwitch={setWithContent}
      />
      <textarea readOnly dir="ltr" rows={14} aria-label={t('reportText')} value={text} />
      <button type="button" class="main" onClick={() => onCopy(text)}>
        {t('reportCopy')}
      </button>
    </div>
  );
}
