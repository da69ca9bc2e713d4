import type { ComponentChildren } from 'preact';

interface Props {
  /** Names the section in addresses and for the heading; unique in the panel. */
  id: string;
  title: string;
  /** How many there are, where that tells something. */
  count?: number;
  children: ComponentChildren;
}

/** A landmark of the panel with its heading. */
export function Section({ id, title, count, children }: Props) {
  return (
    <section class={`section ${id}`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {title} {count ? <span class="count">{count}</span> : null}
      </h2>
      {children}
    </section>
  );
}
