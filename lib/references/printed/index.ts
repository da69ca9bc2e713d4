export { parsePrinted } from './parse';
