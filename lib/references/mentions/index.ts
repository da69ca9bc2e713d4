export { type Citation, citedWithin, findCitations } from './find-citations';
export { mentionsOf } from './mentions-of';
