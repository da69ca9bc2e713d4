import { useId } from 'preact/hooks';

interface Props {
  label: string;
  /** What it means to switch it on. */
  more?: string;
  isOn: boolean;
  onSwitch: (on: boolean) => void;
}

/** A box to tick, and what ticking it means. */
export function Switch({ label, more, isOn, onSwitch }: Props) {
  const id = useId();
  return (
    <div class="switch">
      <label>
        <input
          type="checkbox"
          checked={isOn}
          {...(more ? { 'aria-describedby': id } : {})}
          onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
        />
        {label}
      </label>
      {more ? <p id={id}>{more}</p> : null}
    </div>
  );
}
