import type { EvidenceGroup } from '../lib/panel/look-ups/evidence-groups';
import { groupName } from './evidence-bars';
import { useSpeech } from './speech';

interface Props {
  filter: EvidenceGroup | null;
  /** References that are shown, of how many. */
  shown: number;
  total: number;
  onFilter: (group: EvidenceGroup | null) => void;
}

/** Says that the list is filtered, and how to have all of it back; the place is always there, or it would not be heard. */
export function EvidenceFilter({ filter, shown, total, onFilter }: Props) {
  const { t } = useSpeech();
  return (
    <div class="evidence-filter" role="status">
      {filter === null ? null : (
        <>
          <span>{t('filtered', { name: groupName(filter, t), shown, total })}</span>{' '}
          <button type="button" onClick={() => onFilter(null)}>
            {t('showAll')}
          </button>
        </>
      )}
    </div>
  );
}
