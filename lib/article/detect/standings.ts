/** What a page looks like by its signals: only what is not `other` is looked at further. */
export const STANDINGS = ['article', 'doubtful', 'other'] as const;
export type Standing = (typeof STANDINGS)[number];
