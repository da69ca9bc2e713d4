export { type AboutInput, aboutPage } from './about-page';
export { type SummaryInput, summarise } from './summarise';
