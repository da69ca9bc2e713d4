export interface Notice {
  text: string;
  url: string;
}

/**
 * What the licences ask to be shown, for the panel's About: the attribution of citeproc-js (CPAL 1.0, exhibit B)
 * and of the styles and locales (CC BY-SA 3.0).
 */
export const CITATION_NOTICES: readonly Notice[] = [
  { text: 'Citations by citeproc-js, © Frank Bennett', url: 'https://citationstyles.org/' },
];
