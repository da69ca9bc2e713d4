import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { unclobbered } from '../lib/article/unclobbered';
import { countReferences } from '../lib/references/count-references';

/** Injected into pages that may be articles; what it returns is the result of the injection. */
export default defineUnlistedScript(() => countReferences(unclobbered(document)));
