import type { PlainKey } from '../../lib/messages/messages';
import { THEMES, type Theme } from '../../lib/panel/preferences';
import { useSpeech } from '../speech';

interface Props {
  theme: Theme;
  onChoose: (theme: Theme) => void;
}

const NAMES = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' } as const satisfies Record<
  Theme,
  PlainKey
>;

/** Light or dark, by the system or by choice. */
export function ThemeChoice({ theme, onChoose }: Props) {
  const { t } = useSpeech();
  return (
    <fieldset class="segments">
      <legend>{t('theme')}</legend>
      <div>
        {THEMES.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="theme"
              value={name}
              checked={name === theme}
              onChange={() => onChoose(name)}
            />
            <span>{t(NAMES[name])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
