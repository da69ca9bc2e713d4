// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMarker, MARK_NAME } from '../../lib/marking/marker';

type Page = Window & typeof globalThis;

/** jsdom lays nothing out: the page under test gets rectangles, and whatever of the browser a test is about. */
function pageWith({
  highlights,
  rects,
}: {
  highlights: Map<string, unknown> | undefined;
  rects: boolean;
}): Page {
  Range.prototype.getClientRects = () => (rects ? [new DOMRect(0, 0, 10, 10)] : []) as unknown as DOMRectList;
  const Highlight = class {
    ranges: Range[];
    constructor(...ranges: Range[]) {
      this.ranges = ranges;
    }
  };
  const extras = {
    CSS: highlights ? { highlights } : undefined,
    Highlight,
    matchMedia: () => ({ matches: false }),
  };
  return new Proxy(window, {
    get: (target, name) => {
      const value = name in extras ? Reflect.get(extras, name) : Reflect.get(target, name, target);
      return typeof value === 'function' && !(name in extras) ? value.bind(target) : value;
    },
  }) as Page;
}

class DOMRect {
  constructor(
    public left: number,
    public top: number,
    public width: number,
    public height: number,
  ) {}
}

const scrolled = vi.fn();
const cancel = vi.fn();
const animate = vi.fn(() => ({ cancel }));

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  Object.assign(Element.prototype, { scrollIntoView: scrolled, animate });
  const paragraphs = ['First words.', 'Second words.'].map((text) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    return paragraph;
  });
  document.body.replaceChildren(...paragraphs);
});
afterEach(() => void vi.useRealTimers());

const quote = (text: string) => ({ text, prefix: '' });
const marked = (highlights: Map<string, unknown>) =>
  (highlights.get(MARK_NAME) as { ranges: Range[] } | undefined)?.ranges.map(String);

describe('a mark', () => {
  test('is painted, scrolled to, and gone after four seconds, with the page as it was', () => {
    const highlights = new Map<string, unknown>();
    const before = document.documentElement.outerHTML;
    const mark = createMarker(pageWith({ highlights, rects: true }));
    expect(mark(quote('Second words.'))).toBe('marked');
    expect(marked(highlights)).toEqual(['Second words.']);
    expect(scrolled).toHaveBeenCalledWith(expect.objectContaining({ block: 'center', behavior: 'smooth' }));
    expect(document.documentElement.outerHTML).toBe(before);
    vi.advanceTimersByTime(3900);
    expect(highlights.size).toBe(1);
    vi.advanceTimersByTime(200);
    expect(highlights.size).toBe(0);
  });
  test('goes away at the next one, which then stays its own time', () => {
    const highlights = new Map<string, unknown>();
    const mark = createMarker(pageWith({ highlights, rects: true }));
    mark(quote('First words.'));
    vi.advanceTimersByTime(3000);
    mark(quote('Second words.'));
    expect(marked(highlights)).toEqual(['Second words.']);
    vi.advanceTimersByTime(3000);
    expect(highlights.size).toBe(1);
  });
  test('goes away also where the next passage is not on the page', () => {
    const highlights = new Map<string, unknown>();
    const mark = createMarker(pageWith({ highlights, rects: true }));
    mark(quote('First words.'));
    expect(mark(quote('Words of another page.'))).toBe('not-found');
    expect(highlights.size).toBe(0);
  });
  test.each([
    ['without the highlight API', { highlights: undefined, rects: true }],
    ['where the words are not laid out', { highlights: new Map(), rects: false }],
  ])('is a flash of the element %s', (_, page) => {
    const mark = createMarker(pageWith(page));
    expect(mark(quote('First words.'))).toBe('marked');
    expect(animate).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(4100);
    expect(cancel).toHaveBeenCalledOnce();
  });
});
