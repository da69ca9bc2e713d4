import { bundledCsl } from '../../lib/citation/bundled-csl';
import { createCitationDesk } from '../../lib/citation/desk';
import { serveCitations } from '../../lib/citation/serve-citations';

const ownFile = (path: string) => fetch(`/${path}`);
serveCitations(self, createCitationDesk(bundledCsl(ownFile)));
