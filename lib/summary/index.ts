export { type AboutInput, aboutPage } from './about-page';
export { checkedLanguage } from './guess-language';
export { type SummaryInput, summarise, summarySteps } from './summarise';
