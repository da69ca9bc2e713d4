import type { Article, Summary } from '../lib/article/schema';
import type { TextQuote } from '../lib/marking/find-passage';
import type { PlainKey } from '../lib/messages/messages';
import { PassageList } from './passage-list';
import { Section } from './section';
import { useSpeech } from './speech';

interface Props {
  article: Article;
  onShow: (quote: TextQuote) => void;
}

interface Row {
  part: keyof Summary;
  title: PlainKey;
  /** Said where the list is empty; a part without it is left out then. */
  empty?: PlainKey;
  /** Said of each passage that cites nothing. */
  uncited?: PlainKey;
}

const IN_BRIEF: Row = { part: 'keyPoints', title: 'inBrief', empty: 'noKeyPoints' };
/** Side by side where the panel is wide, for the one is read against the other. */
const PROMISED_AND_ADMITTED: readonly Row[] = [
  { part: 'benefits', title: 'benefits', empty: 'noBenefits', uncited: 'noSource' },
  { part: 'risks', title: 'risks', empty: 'noRisks', uncited: 'noSource' },
];
const FURTHER: readonly Row[] = [
  { part: 'procedure', title: 'procedure' },
  { part: 'evidence', title: 'evidence' },
  { part: 'conclusion', title: 'conclusion' },
];

/** What the article says: in brief, its benefits and risks, and where it has them procedure, evidence, conclusion. */
export function SummarySections({ article, onShow }: Props) {
  const show = (row: Row) => <SummaryPart key={row.part} row={row} article={article} onShow={onShow} />;
  return (
    <>
      {show(IN_BRIEF)}
      <div class="side-by-side">{PROMISED_AND_ADMITTED.map(show)}</div>
      {FURTHER.map(show)}
    </>
  );
}

function SummaryPart({ row, article, onShow }: Props & { row: Row }) {
  const { t } = useSpeech();
  const passages = article.summary[row.part];
  if (passages.length === 0 && !row.empty) return null;
  return (
    <Section id={row.part} title={t(row.title)}>
      {passages.length === 0 && row.empty ? <p class="empty">{t(row.empty)}</p> : null}
      <PassageList
        passages={passages}
        outline={article.outline}
        onShow={onShow}
        {...(row.uncited ? { uncited: t(row.uncited) } : {})}
      />
    </Section>
  );
}
