import { writeFileSync } from 'node:fs';
import { ROOT } from '../house/source-files';
import { LICENCES_FILE, licenceList } from './licences';

writeFileSync(ROOT + LICENCES_FILE, licenceList());
