export { type Citation, citationSteps, citedWithin, findCitations } from './find-citations';
export { mentionsOf } from './mentions-of';
