import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createMarker } from '../lib/marking/marker';

/** Injected when the reader asks to see a passage; the page's own scripts cannot see what it leaves behind. */
export default defineUnlistedScript(() => {
  window.sumberMark ??= createMarker(window);
});
