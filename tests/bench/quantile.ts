/** The value below which a share of the list lies: one of the list, the nearest by rank. */
export const quantile = (list: readonly number[], share: number): number =>
  [...list].sort((a, b) => a - b)[Math.round(share * (list.length - 1))] ?? 0;
