import * as z from 'zod/mini';
import { type Article, articleSchema, type Reference, referenceSchema } from '../article/schema';

declare global {
  interface Window {
    /** A printed reference for the reader to read, instead of the page. */
    sumberPrinted?: string | undefined;
    /** What the reader returned; the build names it after its file. */
    reader?: unknown;
  }
}

/** One after the other: each leaves its answer in the same place. */
let queue: Promise<unknown> = Promise.resolve();

/** Reads a printed reference in the panel's own page. Never rejects; [] where it could not be read. */
export function readPrintedHere(text: string): Promise<Reference[]> {
  const reading = queue.then(async () => {
    window.sumberPrinted = text;
    const read = z.array(referenceSchema).safeParse(await runReader(window));
    window.sumberPrinted = undefined;
    return read.success ? read.data : [];
  });
  queue = reading;
  return reading;
}

/** Reads the article of one of the extension's own pages, into which browsers inject nothing; null where it failed. */
export async function readOwnPage(view: Window): Promise<Article | null> {
  const read = articleSchema.safeParse(await runReader(view));
  return read.success ? read.data : null;
}

/** Loads a script of the extension into a page of the extension, and resolves when it has run or failed. */
export function loadScript(view: Window, path: string): Promise<void> {
  const script = view.document.createElement('script');
  script.src = path;
  return new Promise<void>((resolve) => {
    for (const end of ['load', 'error']) script.addEventListener(end, () => resolve(), { once: true });
    view.document.head.append(script);
  }).then(() => script.remove());
}

async function runReader(view: Window): Promise<unknown> {
  try {
    await loadScript(view, '/reader.js');
    return await view.reader;
  } catch (error) {
    console.debug('The reader failed here:', error);
    return undefined;
  }
}
