export { findDois, normaliseDoi } from './doi';
export { type Identifiers, identify } from './identify';
