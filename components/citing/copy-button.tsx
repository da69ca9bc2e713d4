import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  /** What the button says, and what it does in full. */
  label: string;
  title: string;
  /** What the arrow beside it unfolds. */
  chooser: string;
  /** The letter that clicks the button on the card with the focus. */
  dataKey?: string;
  onCopy: () => void;
  /** What is unfolded; `fold` folds it again. */
  children: (fold: () => void) => ComponentChildren;
}

/** Copies with one click; the arrow beside it unfolds the other styles and formats. */
export function CopyButton({ label, title, chooser, dataKey, onCopy, children }: Props) {
  const [unfolded, setUnfolded] = useState(false);
  return (
    <>
      <span class="split">
        <button type="button" title={title} data-key={dataKey} onClick={onCopy}>
          {label}
        </button>
        <button
          type="button"
          class="arrow"
          aria-expanded={unfolded}
          aria-label={chooser}
          title={chooser}
          onClick={() => setUnfolded(!unfolded)}
        />
      </span>
      {unfolded ? children(() => setUnfolded(false)) : null}
    </>
  );
}

interface ChoiceProps {
  label: string;
  /** The button's whole name. */
  name: string;
  pressed?: boolean;
  onClick: () => void;
}

/** A button among the choices; most are called by names that no language translates, as ".bib". */
export function ChoiceButton({ label, name, pressed, onClick }: ChoiceProps) {
  return (
    <button type="button" dir="auto" aria-label={name} title={name} aria-pressed={pressed} onClick={onClick}>
      {label}
    </button>
  );
}

/** Choices of one kind under their title. */
export function ChoiceGroup({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <fieldset class="choice-group">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
