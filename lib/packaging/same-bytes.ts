import { readFile, writeFile } from 'node:fs/promises';
import JSZip from 'jszip';

/** The first moment that a zip can hold, so that no clock is in the package. */
const NO_TIME = new Date('1980-01-01T00:00:00Z');

/**
 * Writes a zip file anew so that the same files give the same bytes, whenever and wherever it is made: sorted by name,
 * without times, owners and folders. JSZip compresses in JavaScript, so that the version of Node's zlib does not matter.
 *
 * @param path of the zip file, which is replaced
 */
export async function giveSameBytes(path: string): Promise<void> {
  const given = await JSZip.loadAsync(await readFile(path));
  const files = Object.values(given.files).filter(({ dir }) => !dir);
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const written = new JSZip();
  for (const file of sorted) {
    written.file(file.name, await file.async('nodebuffer'), { date: NO_TIME, createFolders: false });
  }
  const compression = { compression: 'DEFLATE', compressionOptions: { level: 9 } } as const;
  await writeFile(path, await written.generateAsync({ type: 'nodebuffer', platform: 'DOS', ...compression }));
}
