import { wordTable } from '../../article/word-table';

/** A MathML element with its children; text stands as it is, still holding its entities. */
interface MathNode {
  name: string;
  children: (MathNode | string)[];
}

/** How an element with several arguments is written in a line. Others are their children, one after another. */
const LAYOUT = wordTable<(...arguments_: string[]) => string>({
  msup: (base = '', upper = '') => `${base}<sup>${upper}</sup>`,
  msub: (base = '', lower = '') => `${base}<sub>${lower}</sub>`,
  msubsup: (base = '', lower = '', upper = '') => `${base}<sub>${lower}</sub><sup>${upper}</sup>`,
  mfrac: (upper = '', lower = '') => `${upper}/${lower}`,
  msqrt: (...inside) => `√(${inside.join('')})`,
  annotation: () => '',
});

/** MathML markup (a `<math>` element with or without prefix) as a line of text with `<sup>` and `<sub>`. */
export function mathToRich(markup: string): string {
  return render(parse(markup));
}

function render(node: MathNode | string): string {
  if (typeof node === 'string') return node;
  const children = node.children.map(render);
  return LAYOUT[node.name]?.(...children) ?? children.join('');
}

/** No formula nests so deep; what does stands beside its parent, so that an endless one costs no endless stack. */
const DEEPEST = 100;

/** Reads tags as they nest and forgives what is not closed. White space between tags means nothing in MathML. */
function parse(markup: string): MathNode {
  const root: MathNode = { name: 'math', children: [] };
  const open = [root];
  for (const [, slash, name = '', more, text] of markup.matchAll(
    /<(\/?)(?:mml:)?([\w-]+)(?![\w-])([^<>]*)>|([^<]+|<)/gi,
  )) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) {
      if (text.trim() !== '') parent.children.push(text.trim());
    } else if (slash === '/') {
      if (open.length > 1) open.pop();
    } else {
      const node = { name: name.toLowerCase(), children: [] };
      parent.children.push(node);
      if (!more?.endsWith('/') && open.length < DEEPEST) open.push(node);
    }
  }
  return root;
}
