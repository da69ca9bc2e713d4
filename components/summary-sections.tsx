import { useRef } from 'preact/hooks';
import type { Article, Heading, Passage, Summary } from '../lib/article/schema';
import type { TextQuote } from '../lib/marking/find-passage';
import type { PlainKey } from '../lib/messages/messages';
import type { PanelActions } from '../lib/panel/actions';
import type { ModelChoice } from '../lib/panel/state';
import type { Origin } from '../lib/summary/model/choice';
import { useHeldWhileFocused } from './held-while-focused';
import { ModelNote } from './model-note';
import { PassageList } from './passage-list';
import { Section } from './section';
import { useSpeech } from './speech';

interface Props {
  article: Article;
  modelChoice: ModelChoice;
  actions: Pick<PanelActions, 'showPassage' | 'downloadModel'>;
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

const CHOSEN = {
  rules: null,
  model: 'chosenByModel',
  both: 'addedByModel',
} as const satisfies Record<Origin, PlainKey | null>;

/** What the article says: in brief, its benefits and risks, and where it has them procedure, evidence, conclusion. */
export function SummarySections({ article, modelChoice, actions }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const choice = modelChoice.status === 'chosen' ? modelChoice.choice : null;
  const { value, look } = useHeldWhileFocused({ article, choice }, place, isOfOneArticle);
  const summary = value.choice?.summary ?? value.article.summary;
  const show = (row: Row) => (
    <SummaryPart
      key={row.part}
      row={row}
      passages={summary[row.part]}
      origin={value.choice?.origins[row.part] ?? 'rules'}
      outline={article.outline}
      onShow={actions.showPassage}
    />
  );
  return (
    <div ref={place} onFocusOut={look}>
      {show(IN_BRIEF)}
      <ModelNote choice={modelChoice} onDownload={actions.downloadModel} />
      <div class="side-by-side">{PROMISED_AND_ADMITTED.map(show)}</div>
      {FURTHER.map(show)}
    </div>
  );
}

const isOfOneArticle = (a: { article: Article }, b: { article: Article }): boolean => a.article === b.article;

interface PartProps {
  row: Row;
  passages: readonly Passage[];
  origin: Origin;
  outline: readonly Heading[];
  onShow: (quote: TextQuote) => void;
}

function SummaryPart({ row, passages, origin, outline, onShow }: PartProps) {
  const { t } = useSpeech();
  const chosen = CHOSEN[origin];
  if (passages.length === 0 && !row.empty) return null;
  return (
    <Section id={row.part} title={t(row.title)} {...(row.uncited ? { count: passages.length } : {})}>
      {chosen ? <p class="chosen">{t(chosen)}</p> : null}
      {passages.length === 0 && row.empty ? <p class="empty">{t(row.empty)}</p> : null}
      <PassageList
        passages={passages}
        outline={outline}
        onShow={onShow}
        {...(row.uncited ? { uncited: t(row.uncited) } : {})}
      />
    </Section>
  );
}
