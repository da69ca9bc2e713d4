import type { Attack } from './attack';
import { CLOBBERING } from './clobbering';
import { DISGUISES } from './disguises';
import { MASSES } from './masses';
import { RESTLESS } from './restless';

/** Every page that means ill, by its name. */
export const ATTACKS: Readonly<Record<string, Attack>> = {
  ...CLOBBERING,
  ...DISGUISES,
  ...RESTLESS,
  ...MASSES,
};
