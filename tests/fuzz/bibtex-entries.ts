interface BibtexEntry {
  type: string;
  key: string;
  fields: string[];
}

/**
 * The entries of a text as BibTeX itself finds them: a value ends where its braces balance, whatever is escaped inside.
 * Throws where something stands that is neither an entry nor a field.
 */
export function bibtexEntries(text: string): BibtexEntry[] {
  const entries: BibtexEntry[] = [];
  for (let at = 0; at < text.length; ) {
    const [opening, type = '', key = ''] = expectAt(text, at, /\s*@([a-z]+)\{([a-z0-9-]+),\n/y);
    at += opening.length;
    const fields: string[] = [];
    while (text[at] !== '}') {
      const [head, field = '', isBraced] = expectAt(text, at, / {2}([a-z]+) = (?:(\{)|[a-z]{3},\n)/y);
      fields.push(field);
      at += head.length;
      if (isBraced) at = endOfValue(text, at);
    }
    at += expectAt(text, at, /\}\n+/y)[0].length;
    entries.push({ type, key, fields });
  }
  return entries;
}

function endOfValue(text: string, from: number): number {
  let at = from;
  for (let depth = 1; depth > 0; at++) {
    if (at >= text.length) throw new Error('a value without an end');
    if (text[at] === '{') depth++;
    if (text[at] === '}') depth--;
  }
  return at + expectAt(text, at, /,\n/y)[0].length;
}

function expectAt(text: string, at: number, form: RegExp): RegExpExecArray {
  form.lastIndex = at;
  const match = form.exec(text);
  if (match === null) throw new Error(`no ${form} at ${JSON.stringify(text.slice(at, at + 60))}`);
  return match;
}
