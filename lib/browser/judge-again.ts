/**
 * What the background asks of a page's detector after a navigation without a reload. It stands apart from the schemas,
 * for the detector runs on every page and carries no library.
 */
export const JUDGE_AGAIN = 'judge-again';
