import { useSpeech } from '../speech';

/** Takes the reader's own style from a file; it stays on this machine. */
export function OwnStyle({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useSpeech();
  return (
    <label class="own-style button">
      {t('ownStyle')}
      <input
        type="file"
        accept=".csl,application/vnd.citationstyles.style+xml,text/xml"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file may be chosen again, once it was mended.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
