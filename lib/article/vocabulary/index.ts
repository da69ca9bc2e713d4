export { LANGUAGES, type Language, languagesFor } from './languages';
export { opensTeaser } from './opens-teaser';
export { rolesOf } from './roles-of';
