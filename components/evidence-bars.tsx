import type { PlainKey } from '../lib/messages/messages';
import type { Translator } from '../lib/messages/translator';
import { type EvidenceGroup, type EvidenceMark, isSameGroup } from '../lib/panel/look-ups/evidence-groups';
import type { Bar } from '../lib/panel/look-ups/evidence-profile';
import { useSpeech } from './speech';
import { TYPE_NAMES } from './study-types';

interface Props {
  title: string;
  bars: readonly Bar[];
  /** References of the list, which a full bar stands for. */
  total: number;
  filter: EvidenceGroup | null;
  onFilter: (group: EvidenceGroup | null) => void;
}

const MARK_NAMES = {
  retracted: 'retracted',
  concern: 'concern',
  corrected: 'corrected',
  another: 'doiAnother',
  'not-registered': 'doiNotRegistered',
  'cannot-tell': 'doiCannotTell',
  'registered-elsewhere': 'doiElsewhere',
  'not-checked': 'notChecked',
} as const satisfies Record<EvidenceMark, PlainKey>;

/** One part of the chart: bars with their numbers, each a button that lets the list show only its references. */
export function EvidenceBars({ title, bars, total, filter, onFilter }: Props) {
  const { t } = useSpeech();
  if (bars.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="bars">
        {bars.map(({ group, count }) => {
          const isOn = isSameGroup(filter, group);
          const name = groupName(group, t);
          return (
            <li key={JSON.stringify(group)}>
              <button
                type="button"
                class={`bar ${group.by === 'mark' ? group.mark : group.by}`}
                aria-pressed={isOn}
                aria-label={t('evidenceBar', { name, count, total })}
                disabled={count === 0}
                onClick={() => onFilter(isOn ? null : group)}
              >
                <span class="bar-name">{name}</span>{' '}
                <span class="bar-track">
                  <span class="bar-fill" style={{ inlineSize: `${(100 * count) / total}%` }} />
                </span>{' '}
                <span class="bar-count">{count}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What the references of a group have in common, in words. */
export function groupName(group: EvidenceGroup, t: Translator['t']): string {
  if (group.by === 'mark') return t(MARK_NAMES[group.mark]);
  if (group.by === 'type') return t(TYPE_NAMES[group.type]);
  // Strings, for numbers would be written with separators: "2,019".
  return group.from === group.to ? String(group.from) : `${group.from}–${group.to}`;
}
