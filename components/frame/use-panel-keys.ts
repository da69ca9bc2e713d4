import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { wordTable } from '../../lib/article/word-table';
import { goToSection, type SectionRegistry } from './section-registry';

interface Keys {
  /** Single keys act at all. */
  isOn: boolean;
  registry: SectionRegistry;
  onList: () => void;
}

/** Keys that act wherever the focus is, but not while something is typed or a drawer is open. */
export function usePanelKeys(panel: RefObject<HTMLElement | null>, { isOn, registry, onList }: Keys): void {
  useEffect(() => {
    const page = panel.current?.ownerDocument;
    if (!page || !isOn) return undefined;
    const deeds = wordTable<() => void>({ '/': () => focusFilter(page), '?': onList });
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isBusy(page, event.target)) return;
      const section = /^[1-9]$/.test(event.key) ? registry.sections.value[Number(event.key) - 1] : undefined;
      const deed = section ? () => goToSection(section) : deeds[event.key];
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    page.addEventListener('keydown', hear);
    return () => page.removeEventListener('keydown', hear);
  }, [panel, isOn, registry, onList]);
}

function isBusy(page: Document, target: EventTarget | null): boolean {
  const isTyping =
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox], [type=radio]), select, textarea');
  return isTyping || page.querySelector('dialog[open]') !== null;
}

function focusFilter(page: Document): void {
  const field = page.querySelector<HTMLInputElement>('.filter-bar input');
  field?.focus();
  field?.select();
}
