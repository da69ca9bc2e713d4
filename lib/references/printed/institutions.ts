/** Words that a person is seldom called by, as the names of institutions have them in the languages of reference lists. */
const WORDS =
  'institut[eos]?|instituto|istituto|bundesinstitut|institution|autorité|authority|agence|agency|agentur|agencia|minist(?:ry|ère|erio|ério|erium)|bundesministerium|kementerian|dinas|badan|lembaga|departemen|department|organi[sz]ation|organisasi|organización|association|asosiasi|perhimpunan|ikatan|society|société|gesellschaft|sociedad|sociedade|società|federation|foundation|yayasan|committee|commission|komisi|council|cent(?:er|re)s?|zentrum|network|collaborat(?:ion|ive)|group|consortium|initiative|programme|task force|news|bộ y tế|sở y tế|министерство|организация|институт|منظمة|وزارة';
const INSTITUTION = new RegExp(`(?<!\\p{L})(?:${WORDS})(?!\\p{L})`, 'iu');

/** A name that is an address: "Kompas.com", "ClinicalTrials.gov". */
const ADDRESS = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|gov|edu|info|id|de|fr|es|uk)\.?$/iu;

/**
 * Whether an author is an institution: "Robert Koch-Institut", "Haute Autorité de Santé". One name, and nobody's
 * family; two people that a comma parts are none.
 */
export function isInstitution(name: string): boolean {
  return ADDRESS.test(name) || (INSTITUTION.test(name) && !/[,;&،；、]/.test(name));
}
