import { type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';

/** A section of the panel as the bar lists it. */
export interface ListedSection {
  id: string;
  title: string;
  /** How many things it holds; null where there is nothing to count. */
  count: number | null;
  element: HTMLElement;
}

export interface SectionRegistry {
  /** In the order in which they stand in the panel. */
  sections: ReadonlySignal<readonly ListedSection[]>;
  /** Lists a section, or lists it anew; returns what takes it off the list. */
  enter: (section: ListedSection) => () => void;
}

/** Sections list themselves when they are drawn, so that the bar needs no table that could miss one. */
export function createSectionRegistry(): SectionRegistry {
  const sections = signal<readonly ListedSection[]>([]);
  const without = (id: string) => sections.value.filter((section) => section.id !== id);
  return {
    sections,
    enter: (section) => {
      sections.value = [...without(section.id), section].sort(inPanelOrder);
      return () => {
        sections.value = sections.value.filter((listed) => listed !== section);
      };
    },
  };
}

/** Node.DOCUMENT_POSITION_FOLLOWING of the DOM. */
const FOLLOWING = 4;

const inPanelOrder = (a: ListedSection, b: ListedSection): number =>
  a.element.compareDocumentPosition(b.element) & FOLLOWING ? -1 : 1;

export const Sections = createContext<SectionRegistry>(createSectionRegistry());

/** Scrolls to a section and goes on reading there; the address stays as it is. */
export function goToSection({ element }: ListedSection): void {
  element.scrollIntoView();
  element.focus({ preventScroll: true });
}
