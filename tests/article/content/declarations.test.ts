import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { isDeclaration, keepDeclarations } from '../../../lib/article/content/declarations';
import { readPageBlocks } from '../../../lib/article/page-blocks';

describe('what authors declare', () => {
  test.each([
    'Funding',
    'Competing interests',
    'Conflict of interest',
    '5. Acknowledgements',
    'Author contributions',
    'Interessenkonflikt',
    'Konflik kepentingan',
    '利益冲突',
  ])('%s', (heading) => expect(isDeclaration(heading)).toBe(true));
  test.each([
    'Funding a house',
    'Interests of children',
    'How ethics came to Rome, and left',
    'Contribution margins',
  ])('but not %s', (heading) => expect(isDeclaration(heading)).toBe(false));
  test('is kept although it stands in a footer, up to the next heading and without links', () => {
    const html =
      '<p>Article.</p><footer><h2>Funding</h2><p>The dust fund paid.</p><p><a href="/">Home of the journal</a></p><h3>Share</h3><p>Share it.</p></footer>';
    const blocks = readPageBlocks(new JSDOM(`<body>${html}</body>`).window.document.body);
    expect(keepDeclarations(blocks, [true, false, false, false, false, false])).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(
      keepDeclarations(
        blocks,
        blocks.map(() => false),
      ),
    ).toEqual(blocks.map(() => false));
  });
});
