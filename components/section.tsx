import type { ComponentChildren } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { Sections } from './frame/section-registry';
import { useSpeech } from './speech';

interface Props {
  /** Names the section in addresses and for the heading; unique in the panel. */
  id: string;
  title: string;
  /** How many there are, where that tells something; shown beside the title and in the bar. */
  count?: number;
  /** False keeps a section out of the bar. */
  isListed?: boolean;
  children: ComponentChildren;
}

/** A landmark of the panel with its heading, listed in the bar on top. */
export function Section({ id, title, count, isListed = true, children }: Props) {
  const { number } = useSpeech();
  const { enter } = useContext(Sections);
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = place.current;
    return isListed && element ? enter({ id, title, count: count ?? null, element }) : undefined;
  }, [enter, id, title, count, isListed]);
  return (
    <section id={id} class={`section ${id}`} aria-labelledby={`${id}-title`} tabIndex={-1} ref={place}>
      <h2 id={`${id}-title`}>
        {title} {count ? <span class="count">{number(count)}</span> : null}
      </h2>
      {children}
    </section>
  );
}
