export interface Notice {
  text: string;
  url: string;
}

/**
 * What the licences of the citation parts ask to be shown, for the panel's About: citeproc-js (CPAL 1.0 or AGPL 3.0;
 * taken under the latter, attributed as the former asks) and the CSL styles and locales (CC BY-SA 3.0).
 */
export const CITATION_NOTICES: readonly Notice[] = [
  { text: 'Citations by citeproc-js, © Frank Bennett', url: 'https://github.com/Juris-M/citeproc-js' },
  {
    text: 'Citation styles and locales by the Citation Style Language project and their authors, CC BY-SA 3.0',
    url: 'https://citationstyles.org/',
  },
  {
    text: 'Creative Commons Attribution-ShareAlike 3.0',
    url: 'https://creativecommons.org/licenses/by-sa/3.0/',
  },
];
