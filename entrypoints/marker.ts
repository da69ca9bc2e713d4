import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createMarker } from '../lib/marking/marker';

/** Injected when the reader asks to see a passage; the page's own scripts cannot see what it leaves behind. */
export default defineUnlistedScript(() => {
  // A page's element of that name would be no function.
  if (typeof window.sumberMark !== 'function') window.sumberMark = createMarker(window);
});
