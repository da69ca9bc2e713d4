import { BUNDLED_CSL } from '../../lib/citation/bundled-csl';
import { createCitationDesk } from '../../lib/citation/desk';
import { serveCitations } from '../../lib/citation/serve-citations';

serveCitations(self, createCitationDesk(BUNDLED_CSL));
