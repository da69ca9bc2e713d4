import { cutDoi } from './doi-end';
import { unfold } from './unfold';

/**
 * "10." and a registrant's number of four digits or more, with its subdivisions (https://www.doi.org/doi-handbook/HTML/).
 * A broken line may have left white space around the full stop and the slash; whether it is believed depends on
 * what stands around (see `joinedRun`).
 */
const START = /10(\.\s{0,2})([1-9]\d{3,8}(?:\.\d{1,9}){0,4})(\s{0,2}\/\s{0,2})/g;
const SHORT = /(?:doi\.org\/|doi:\s?)(10\/[a-z0-9]{3,10})(?![a-z0-9/.-]*\/)/gi;
/** No registered DOI of ours is longer; it bounds the work for one match. */
const LONGEST = 300;

/**
 * The DOIs of a text: printed, linked or broken, in any of the ways in which pages spell them.
 * @param text plain text, an address, or mark-up.
 * @returns the DOIs in lower case ("10.1038/nphys1170"; a short DOI as "10/abc"), in order, each once.
 */
export function findDois(text: string): string[] {
  const plain = unfold(text);
  const found: Array<{ at: number; doi: string }> = [];
  let end = 0;
  for (const match of plain.matchAll(START)) {
    // What looks like a start inside a DOI is part of its suffix.
    const doi = match.index < end ? null : doiAt(plain, match);
    if (doi === null) continue;
    found.push({ at: match.index, doi });
    end = match.index + doi.length;
  }
  if (plain.includes('10/'))
    for (const match of plain.matchAll(SHORT))
      found.push({ at: match.index, doi: (match[1] ?? '').toLowerCase() });
  found.sort((a, b) => a.at - b.at);
  return [...new Set(found.map(({ doi }) => doi))];
}

/** The one DOI that `candidate` is or holds ("https://doi.org/10.1038/NPHYS1170." gives "10.1038/nphys1170"), or null. */
export function normaliseDoi(candidate: string): string | null {
  return findDois(candidate)[0] ?? findDois(`doi:${candidate.trim()}`)[0] ?? null;
}

type Trust = 'marked' | 'bare' | 'none';

function doiAt(text: string, match: RegExpMatchArray): string | null {
  const at = match.index ?? 0;
  const trust = trustOf(text.slice(Math.max(0, at - 200), at));
  if (trust === 'none') return null;
  const run = joinedRun(text.slice(at, at + LONGEST), match, trust);
  const doi = run === null ? '' : cutDoi(run);
  const suffix = doi.slice(doi.indexOf('/') + 1);
  if (!doi.includes('/') || !/[a-z0-9]/i.test(suffix)) return null;
  return trust === 'marked' || isTelling(suffix) ? doi.toLowerCase() : null;
}

/** How far what stands before "10." speaks for a DOI: a label or an address does, a digit or a currency against it. */
function trustOf(before: string): Trust {
  const run = /(?<!\S)\S*$/.exec(before.slice(-120))?.[0] ?? '';
  if (/\bdoi\s?[:=.)]{0,2}\s{0,3}$|doi\S*$/i.test(before.slice(-60)))
    return /\d$/.test(run) ? 'none' : 'marked';
  if (/[\d$€£¥]$/.test(run)) return 'none';
  return /:\/\/|www\.|[?&]\w+=/.test(run) ? 'marked' : 'bare';
}

/** A bare "10.1234/…" is also a sum, a date or a subnet: its suffix must hold a digit or a part of its own, and some length. */
function isTelling(suffix: string): boolean {
  return /^\d+$/.test(suffix) ? suffix.length >= 5 : /\d|\w[._/-]\w/.test(suffix) && suffix.length >= 3;
}

/**
 * The run of characters from "10." on, with the breaks taken out that a line's end left in the DOI.
 * A break after the slash is believed only if what follows it looks like a suffix, so "prefix 10.1038/ only" has none.
 */
function joinedRun(text: string, match: RegExpMatchArray, trust: Trust): string | null {
  const [whole = '', dot = '', registrant = '', slash = ''] = match;
  if (dot.length > 1 && trust !== 'marked') return null;
  const rest = text.slice(whole.length);
  const word = /^\S*/.exec(rest)?.[0] ?? '';
  if (/\s/.test(slash) && !/\d/.test(word)) return null;
  return `10.${registrant}/${rest.replace(BROKEN_LINE, '')}`;
}

/** A line's end after a hyphen, slash, full stop or underscore, when the next line goes on as a DOI does: lower case or digits, no list number. */
const BROKEN_LINE = /(?<=^[^\s]{0,200}[-/._])[ \t]*\r?\n[ \t]*(?=[a-z0-9]\S*\d)(?!\d{1,3}[.)]?\s)/;
