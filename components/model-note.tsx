import type { PlainKey } from '../lib/messages/messages';
import type { ModelChoice } from '../lib/panel/state';
import type { ChoiceFailure } from '../lib/summary/model/choose';
import { useSpeech } from './speech';

interface Props {
  choice: ModelChoice;
  /** Has the browser fetch its model. */
  onDownload: () => void;
}

const FAILED = {
  unavailable: 'modelUnavailable',
  downloadable: 'modelDownloadable',
  downloading: 'modelDownloading',
  'too-little-text': 'modelTooLittleText',
  'too-long': 'modelTooLong',
  'timed-out': 'modelTimedOut',
  'unreadable-answer': 'modelUnreadable',
  refused: 'modelRefused',
  failed: 'modelFailed',
  aborted: 'modelAborted',
} as const satisfies Record<ChoiceFailure, PlainKey>;

/** How far the browser's model is, in one quiet line; the place is always there, so that it is read aloud. */
export function ModelNote({ choice, onDownload }: Props) {
  const { t } = useSpeech();
  const key = saidOf(choice);
  const isDownloadable = choice.status === 'failed' && choice.reason === 'downloadable';
  return (
    <div class="model-note" role="status">
      {key ? <p>{t(key)}</p> : null}
      {isDownloadable ? (
        <button type="button" onClick={onDownload}>
          {t('downloadModel')}
        </button>
      ) : null}
    </div>
  );
}

function saidOf(choice: ModelChoice): PlainKey | null {
  switch (choice.status) {
    case 'off':
    case 'chosen':
      return null;
    case 'choosing':
      return 'modelChoosing';
    case 'downloading':
      return 'modelDownloading';
    case 'failed':
      return FAILED[choice.reason];
  }
}
