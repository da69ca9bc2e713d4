/** The tab whose page the panel shows. */
export interface FollowedTab {
  id: number;
  /** Hidden from extensions on the browser's own pages and where the reader gave no access to the site. */
  url: string | undefined;
}

/** Why the panel hears of a tab: it came to the front, its address changed, it finished loading, or access changed. */
export type Cause = 'shown' | 'navigated' | 'loaded' | 'access';

/** Hears of the followed tab; null where the window has none. */
export type OnTab = (tab: FollowedTab | null, cause: Cause) => void;
