import type { Plugin } from 'vite';
import { en } from './en';
import { LANGUAGES } from './languages';

const KEYS = Object.keys(en);
const OTHERS = Object.keys(LANGUAGES).filter((language) => language !== 'en');
const FILE = new RegExp(`/lib/messages/(?:${OTHERS.join('|').toLowerCase()})\\.ts$`);

/** What is looked at of a syntax tree (https://github.com/estree/estree): every node has a type and its place in the source. */
interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

/**
 * Writes each language's texts into a build without their keys, in the order of the English ones: the keys are three tenths
 * of such a file, and all of them are in the English texts already.
 */
export function messagesPlugin(): Plugin {
  return {
    name: 'sumber:messages',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!FILE.test(id.replaceAll('\\', '/'))) return undefined;
      const texts = textsOf(this.parse(code) as unknown as Node, code);
      const name = /(?:const|let|var) (\w+) =/.exec(code)?.[1] ?? '';
      const inOrder = KEYS.map((key) => texts.get(key) ?? missing(id, key));
      return {
        code: `import { keyed } from './keyed';\nexport const ${name} = keyed([${inOrder.join(',\n')}]);`,
        map: null,
      };
    },
  };
}

/** The source of each text by its key, of the one object that such a file has at its top. */
function textsOf(program: Node, code: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const property of propertiesOf(program)) {
    const { key, value } = property as { key?: Node; value?: Node };
    if (key && value) found.set(code.slice(key.start, key.end), code.slice(value.start, value.end));
  }
  return found;
}

function propertiesOf(program: Node): Node[] {
  const declared = (program['body'] as Node[]).map((node) => (node['declaration'] as Node | null) ?? node);
  const objects = declared
    .flatMap((node) => (node['declarations'] as Node[] | undefined) ?? [])
    .map(({ init }) => init as Node | null)
    .filter((init) => init?.type === 'ObjectExpression');
  return (objects[0]?.['properties'] as Node[] | undefined) ?? [];
}

function missing(file: string, key: string): never {
  throw new Error(`${file} has no text "${key}"`);
}
