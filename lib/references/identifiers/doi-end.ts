/** Characters that no registered DOI is printed with: space, quotes, bars, braces, controls, and all beyond ASCII. */
const HARD_END = /[\s"'`|{}\\^?*\p{Cc}\u0080-\u{10ffff}]/u;

/** The rest of a query string or of a session: "&area=0000", ";jsessionid=…". */
const QUERY = /[&;][A-Za-z_.-]{0,40}=|&$/;

/** Another identifier or address that begins without a space: ";10.1136/…", ",arXiv:…", "https://…". */
const NEXT_IDENTIFIER = /[.,;:/]?(?:https?:|www\.|arxiv:|doi:|pmid:|pmcid:|issn:|isbn:|(?<=[,;])10\.\d{4})/i;

/** Words of the entry's own buttons and notes, which lose their space when mark-up is flattened to text. */
const GLUED_WORD =
  /[.,;:]?(?:PMID|PMCID|PMC\d|Pub[Mm]ed|Google|Cross[Rr]ef|Medline|MEDLINE|Scopus|ISSN|ISBN|URL|Epub|E-?pub|Article\b|Abstract\b|View\b|Full(?: [Tt]ext)?\b|Free\b|Published|Accessed|Available|Retrieved|Received|Web of|ADS\b|CAS\b)/;

/** ".Published online": a capitalised word after a full stop, which more words follow. */
const NEXT_SENTENCE = /\.[A-Z][a-z]+(?=[\s,:]|$)/;

/** What publishers' addresses append: "/full", "/abstract", ".pdf", "/suppl_file/x.pdf", "/full/html". */
const ADDRESS_TAIL =
  /(?:[/.](?:e?pdf(?:\+html)?|x?html?|xml|epub|full|long|short|abstract|abs|extract|meta|summary|full-?text|full-text-pdf|citations?|cited-?by|references|figures?|tables?|metrics|download|standard|issuetoc|supplementary-material|supplemental|suppl|related|pdfplus|reader)|\/(?:suppl_file|asset|assets|media)\/.*)$/i;

/** What some registrants' own addresses append: OUP the article's number, bioRxiv and medRxiv the version. */
const REGISTRANT_TAIL: ReadonlyArray<{ doi: RegExp; tail: RegExp }> = [
  { doi: /^10\.1093\/[^/]+\/[^/]+\//, tail: /\/\d{5,}(?:\/[^/]*)?$/ },
  { doi: /^10\.(?:1101|64898)\//, tail: /v\d{1,2}$/i },
];

/** A page range or code in angle brackets, as SICI has it: "<2245:AGHFCT>2.0.CO;2". Mark-up never goes on so. */
const SICI_ANGLE = /^<[^<>\s/=]{1,40}>\d/;
/** The end of a SICI: "2.0.CO;2", with its check character, which may be "#", or without. */
const SICI_END = /^.{0,80}?\d\.\d\.co;2(?:-[a-z0-9#](?![a-z0-9]))?/i;
/** What stands before such an end. */
const SICI = /<[^<>]+>|\[[^[\]]+\]/;

const CLOSER = new Map([
  [')', '('],
  [']', '['],
  ['>', '<'],
]);
/** A note without its space: "(open", whose bracket closes later, "[PubMed]", ";see". */
const GLUED_NOTE = /(?:[([][a-z]{2,}[.,;]?|\[[a-z]+\]|;[a-z]{2,})$/i;
const TRAILING = /(?<![.,;:!/_([<-])[.,;:!/_([<-]+$/;

/**
 * Where a DOI ends.
 * @param run the text from the DOI's "10." on, unfolded, a few hundred characters at most.
 * @returns the DOI alone, in its own case, without what was printed or appended behind it.
 */
export function cutDoi(run: string): string {
  let doi = balanced(upTo(run, HARD_END));
  doi = fragmentOff(doi);
  const slash = doi.indexOf('/') + 1;
  for (const end of [QUERY, NEXT_IDENTIFIER, GLUED_WORD]) doi = cutAfter(doi, slash + 1, end);
  doi = sentenceOff(doi, run, slash + 1);
  return tailOff(commaOff(doi));
}

function upTo(text: string, end: RegExp): string {
  const at = text.search(end);
  return at < 0 ? text : text.slice(0, at);
}

/** Cuts at the first match of `end` that begins at or after `from`. */
function cutAfter(text: string, from: number, end: RegExp): string {
  return text.slice(0, from) + upTo(text.slice(from), end);
}

/** Cuts at the first bracket that closes nothing, and at mark-up ("</a>", "<br>"). */
function balanced(text: string): string {
  const open: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === '<' && !SICI_ANGLE.test(text.slice(i, i + 50))) return text.slice(0, i);
    if (c === '(' || c === '[' || c === '<') open.push(c);
    else if (CLOSER.has(c) && open.pop() !== CLOSER.get(c)) return text.slice(0, i);
  }
  return text.replace(GLUED_NOTE, '');
}

/** "#" begins the address's fragment, except as the check character of a SICI ("…CO;2-#"). */
function fragmentOff(doi: string): string {
  const whole = SICI.test(doi) ? doi.match(SICI_END) : null;
  if (whole !== null) return whole[0];
  return upTo(doi, /#/);
}

/** A sentence glued on is told by the words that go on behind it; a DOI's last part stands alone. */
function sentenceOff(doi: string, run: string, from: number): string {
  const match = NEXT_SENTENCE.exec(doi.slice(from));
  if (match === null) return doi;
  const goesOn = /^[\s,:]+[A-Za-z\d(]/.test(run.slice(from + match.index + match[0].length));
  return goesOn ? doi.slice(0, from + match.index) : doi;
}

/** A comma belongs to a DOI only between its characters and before a digit; before a word it parts the text. */
function commaOff(doi: string): string {
  return upTo(doi, /,(?!\d)/);
}

/** Takes off punctuation and address tails until nothing more comes off; each round shortens the text. */
function tailOff(doi: string): string {
  let rest = doi;
  for (;;) {
    let next = rest.replace(TRAILING, '').replace(ADDRESS_TAIL, '');
    for (const { doi: registrant, tail } of REGISTRANT_TAIL) {
      if (registrant.test(next)) next = next.replace(tail, '');
    }
    if (next === rest) return rest;
    rest = next;
  }
}
