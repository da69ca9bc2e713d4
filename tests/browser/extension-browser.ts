import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** An extension event whose listeners a test calls. */
export function anEvent<Parameters extends unknown[]>() {
  const listeners = new Set<(...parameters: Parameters) => void>();
  return {
    addListener: (listener: (...parameters: Parameters) => void) => void listeners.add(listener),
    removeListener: (listener: (...parameters: Parameters) => void) => void listeners.delete(listener),
    trigger: (...parameters: Parameters) => {
      for (const listener of listeners) listener(...parameters);
    },
    listeners,
  };
}

/** The parts of the extension API that the fake browser of WXT leaves out. */
export function missingParts() {
  return {
    scripting: {
      executeScript: vi.fn(async (): Promise<object[]> => [{ result: null }]),
      insertCSS: vi.fn(),
      registerContentScripts: vi.fn(async (_: object[]) => undefined),
      updateContentScripts: vi.fn(async (_: object[]) => undefined),
    },
    permissions: {
      contains: vi.fn(async () => true),
      request: vi.fn(async () => true),
      onAdded: anEvent<[]>(),
      onRemoved: anEvent<[]>(),
    },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
    contextMenus: {
      removeAll: vi.fn(async () => undefined),
      create: vi.fn(),
      onClicked: anEvent<[info: object, tab: object | undefined]>(),
    },
    sidePanel: { open: vi.fn(async () => undefined) },
  };
}

/** WXT's fake browser with those parts; `vi.mock('wxt/browser', …)` puts it in the place of the real one. */
export function extensionBrowser() {
  return Object.assign(fakeBrowser, missingParts());
}
