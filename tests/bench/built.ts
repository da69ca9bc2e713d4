import { join } from 'node:path';
import { ROOT } from '../house/source-files';

/** The built extension, for the parts that run it. */
export const BUILT = join(ROOT, '.output/chrome-mv3');
