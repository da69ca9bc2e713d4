import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../lib/read-article';

/** Injected when the panel asks; what it returns is the result of the injection, as plain JSON. */
export default defineUnlistedScript(() => readArticle(document));
