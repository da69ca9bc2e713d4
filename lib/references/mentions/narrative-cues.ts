import type { Language } from '../../article/vocabulary/languages';

/**
 * Words for a periodical, behind or before which its name stands in running text ("jurnal Molecular Medicine Reports",
 * "the journal Cells"), by language; regular-expression sources.
 */
export const PERIODICAL = {
  id: 'jurnal|majalah',
  ms: 'jurnal|majalah',
  en: 'journals?|magazine|(?:published|appeared|study|trial|review|paper|article|report)\\s+in',
  es: 'revista|publicad[oa]\\s+en',
  pt: 'revista|periódico|publicad[oa]\\s+(?:em|na|no)',
  fr: 'revue|journal|publiée?\\s+dans',
  de: 'fachzeitschrift|zeitschrift|fachblatt|journal|magazin',
  it: 'rivista|pubblicat[oa]\\s+su',
  nl: 'tijdschrift|vakblad',
  ru: 'журнале?|журнала',
  zh: '期刊|杂志|雜誌|《',
  ja: '誌|雑誌|学術誌|『|「',
  ko: '저널|학술지|《|‘',
  ar: 'مجلة|دورية',
  tr: 'dergisi|dergisinde|dergi',
  vi: 'tạp chí',
  hi: 'पत्रिका|जर्नल',
} satisfies Record<Language, string>;
