import type { PlainKey } from '../../lib/messages/messages';
import {
  MARKS,
  type Mark,
  ORDERS,
  type Order,
  type ReferenceFilter,
} from '../../lib/panel/filter/reference-filter';
import { SearchIcon } from '../icons';
import { useSpeech } from '../speech';

interface Props {
  filter: ReferenceFilter;
  /** How many references have each mark. */
  counts: Readonly<Record<Mark, number>>;
  shown: number;
  total: number;
  onFilter: (filter: ReferenceFilter) => void;
}

const MARK_NAMES = {
  'has-doi': 'filterHasDoi',
  'looked-up': 'filterLookedUp',
  retracted: 'filterRetracted',
  mismatch: 'filterMismatch',
  'never-mentioned': 'filterNeverMentioned',
} as const satisfies Record<Mark, PlainKey>;

const ORDER_NAMES = {
  article: 'orderArticle',
  newest: 'orderNewest',
  mentions: 'orderMentions',
} as const satisfies Record<Order, PlainKey>;

/** Finds references by their words and marks, and puts them in another order. */
export function FilterBar({ filter, counts, shown, total, onFilter }: Props) {
  const { t } = useSpeech();
  return (
    <search class="filter-bar">
      <label class="find">
        <SearchIcon />
        <span class="hidden">{t('findReferences')}</span>
        <input
          type="search"
          value={filter.text}
          placeholder={t('findReferences')}
          onInput={({ currentTarget }) => onFilter({ ...filter, text: currentTarget.value })}
        />
      </label>
      <label class="order">
        <span class="hidden">{t('order')}</span>
        <select
          value={filter.order}
          onChange={({ currentTarget }) => onFilter({ ...filter, order: currentTarget.value as Order })}
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {t(ORDER_NAMES[order])}
            </option>
          ))}
        </select>
      </label>
      <MarkButtons filter={filter} counts={counts} total={total} onFilter={onFilter} />
      <p class="found" role="status">
        {shown < total ? t('shownOf', { count: shown, total }) : ''}
      </p>
    </search>
  );
}

/** A mark that all references have, or none, tells nothing apart, and is left out unless it is pressed. */
function MarkButtons({ filter, counts, total, onFilter }: Omit<Props, 'shown'>) {
  const { t, number } = useSpeech();
  const isPressed = (mark: Mark) => filter.marks.includes(mark);
  const isOffered = (mark: Mark) => isPressed(mark) || (counts[mark] > 0 && counts[mark] < total);
  const toggled = (mark: Mark): readonly Mark[] =>
    isPressed(mark) ? filter.marks.filter((one) => one !== mark) : [...filter.marks, mark];
  return (
    <div class="marks">
      {MARKS.filter(isOffered).map((mark) => (
        <button
          key={mark}
          type="button"
          class="chip"
          aria-pressed={isPressed(mark)}
          onClick={() => onFilter({ ...filter, marks: toggled(mark) })}
        >
          {t(MARK_NAMES[mark])} <span class="count">{number(counts[mark])}</span>
        </button>
      ))}
    </div>
  );
}
