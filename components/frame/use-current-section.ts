import { useEffect, useState } from 'preact/hooks';
import type { ListedSection } from './section-registry';

/** Share of the panel's height, from the top, at which a section counts as the one being read. */
const READING_LINE = 0.3;

/** Id of the section that is being read, kept true while the reader scrolls; null above the first. */
export function useCurrentSection(sections: readonly ListedSection[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const view = sections[0]?.element.ownerDocument.defaultView;
    if (!view) return setCurrent(null);
    let frame = 0;
    const look = () => {
      frame = 0;
      setCurrent(sectionAt(sections, view));
    };
    const lookSoon = () => {
      frame ||= view.requestAnimationFrame(look);
    };
    lookSoon();
    view.addEventListener('scroll', lookSoon, { passive: true });
    return () => {
      view.cancelAnimationFrame(frame);
      view.removeEventListener('scroll', lookSoon);
    };
  }, [sections]);
  return current;
}

function sectionAt(sections: readonly ListedSection[], view: Window): string | null {
  const { scrollHeight } = view.document.documentElement;
  const isAtEnd = view.scrollY > 0 && view.scrollY + view.innerHeight >= scrollHeight - 2;
  if (isAtEnd) return sections.at(-1)?.id ?? null;
  const line = view.innerHeight * READING_LINE;
  return sections.findLast(({ element }) => element.getBoundingClientRect().top <= line)?.id ?? null;
}
