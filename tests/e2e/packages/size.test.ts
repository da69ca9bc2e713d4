import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { packagePath } from './packages';
import { STYLE_CHUNKS, STYLE_DATA } from './style-data';

/** Largest size of a package without the citation styles, in bytes. */
const MOST = 600_000;

test.each(['chrome', 'firefox'] as const)(
  `the package for %s is at most ${MOST} bytes without the citation styles`,
  async (name) => {
    const zip = await JSZip.loadAsync(readFileSync(packagePath(name)));
    const styles = Object.keys(zip.files).filter((path) => STYLE_DATA.test(path));
    expect(styles).toHaveLength(STYLE_CHUNKS);
    for (const path of styles) zip.remove(path);
    const compression = { compression: 'DEFLATE', compressionOptions: { level: 9 } } as const;
    const { length } = await zip.generateAsync({ type: 'nodebuffer', ...compression });
    expect(length).toBeLessThanOrEqual(MOST);
    console.log(`${name}: ${length} bytes without the citation styles`);
  },
);
