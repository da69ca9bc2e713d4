import type { SourceFile } from './source-files';

/** Longest file that may be shipped, in lines. */
export const MAX_LINES = 300;
/** A language of the panel is one list of words, which is read by looking up and not from top to bottom. */
const LISTS_OF_WORDS = { holds: /^lib\/messages\/[a-z]{2}(?:-[a-z]+)?\.ts$/u, maxLines: 600 };

/** What no shipped file contains. The reader's page and the panel's text come from strangers, so nothing parses text as markup. */
const BANS = {
  'parses text as markup':
    /\b(?:innerHTML|outerHTML)\s*\+?=(?!=)|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\b|createContextualFragment|setHTMLUnsafe/u,
  'runs text as code': /\bnew Function\b|\beval\(/u,
  'hides a type': /\bas any\b|: any\b|<any>|\bany\[\]|@ts-ignore|@ts-nocheck|@ts-expect-error/u,
  // Such a table answers to "constructor", too: it is a wordTable.
  'asks an object with any word': /: (?:Readonly<)?Record<string, .*> = \{/u,
  'swallows a failure': /catch\s*(?:\([^)]*\))?\s*\{\s*\}|\.catch\(\s*\(\)\s*=>\s*\{\s*\}\s*\)/u,
} satisfies Record<string, RegExp>;

/** Names of the bans that a file breaks, with its path. Comments are looked at only for `@ts-…`. */
export function brokenBans({ path, text }: SourceFile): string[] {
  const code = text.replace(/\/\*(?!.*@ts-)[\s\S]*?\*\/|\/\/(?!.*@ts-).*$/gmu, '');
  const broken = Object.entries(BANS).filter(([, pattern]) => pattern.test(code));
  const most = LISTS_OF_WORDS.holds.test(path) ? LISTS_OF_WORDS.maxLines : MAX_LINES;
  const long = text.split('\n').length - 1 > most ? [`${path} has more than ${most} lines`] : [];
  return [...broken.map(([name]) => `${path} ${name}`), ...long];
}

/** File names are kebab-case, and none is a drawer for everything. */
export function badName({ path }: SourceFile): boolean {
  const parts = path.split('/');
  const kebab = parts.every((part) => /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/u.test(part));
  return !kebab || parts.some((part) => /^(?:utils?|helpers?|common|misc)(?:\.|$)/u.test(part));
}
