import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  sentences: readonly string[];
  /** Buttons, where something can be done here. */
  children?: ComponentChildren;
}

/** A page that is not shown: what is the matter, in plain words, and a way on. */
export function WayOn({ title, sentences, children }: Props) {
  return (
    <div class="way-on">
      <h1>{title}</h1>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
    </div>
  );
}
