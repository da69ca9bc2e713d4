import { useContext, useEffect, useRef } from 'preact/hooks';
import { useSpeech } from '../speech';
import { goToSection, Sections } from './section-registry';
import { useCurrentSection } from './use-current-section';

/** The sections of the panel with their counts, always in sight; a click goes there, and the one being read is marked. */
export function SectionBar() {
  const { t, number } = useSpeech();
  const sections = useContext(Sections).sections.value;
  const current = useCurrentSection(sections);
  const bar = useRef<HTMLElement>(null);
  useEffect(() => showCurrent(bar.current), [current]);
  if (sections.length === 0) return <p class="brand">Sumber</p>;
  return (
    <nav class="section-bar" aria-label={t('sections')} ref={bar}>
      <ul>
        {sections.map((section) => (
          <li key={section.id}>
            <a
              href={`#${section.id}`}
              aria-current={section.id === current ? 'location' : undefined}
              onClick={(event) => {
                event.preventDefault();
                goToSection(section);
              }}
            >
              {section.title}
              {section.count === null ? null : <span class="count"> {number(section.count)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Scrolls the bar alone, and no further than it must. */
function showCurrent(bar: HTMLElement | null): void {
  const link = bar?.querySelector<HTMLElement>('[aria-current]');
  if (!bar || !link) return;
  const [outer, inner] = [bar.getBoundingClientRect(), link.getBoundingClientRect()];
  if (inner.left < outer.left || inner.right > outer.right)
    bar.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
}
