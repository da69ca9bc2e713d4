import { useMemo } from 'preact/hooks';
import type { Reference } from '../lib/article/schema';
import type { LookupHost } from '../lib/lookup/hosts';
import type { PanelActions } from '../lib/panel/actions';
import type { CopyStyle } from '../lib/panel/copy-styles';
import { NO_FILTER } from '../lib/panel/filter/reference-filter';
import { isInGroup } from '../lib/panel/look-ups/evidence-groups';
import { type LookedUp, NOT_LOOKED_UP } from '../lib/panel/look-ups/looked-up';
import type { ShownLookUps } from '../lib/panel/look-ups/page-look-ups';
import { StylePicker } from './citing/style-picker';
import { EvidenceFilter } from './evidence-filter';
import { LookUpBar } from './look-up-bar';
import { LookUpNote } from './look-up-note';
import { ReferenceCard } from './reference-card';
import { FilterBar } from './references/filter-bar';
import { ReferenceList } from './references/reference-list';
import { useReferenceFilter } from './references/use-reference-filter';
import { Section } from './section';
import { useSpeech } from './speech';

interface Props {
  references: readonly Reference[];
  lookUps: ShownLookUps;
  style: CopyStyle;
  /** The hosts of look-ups where it is to be said what they are sent; empty for a reader who has used one before. */
  explainedHosts: readonly LookupHost[];
  /** Letters act on the card with the focus. */
  singleKeys: boolean;
  actions: PanelActions;
}

/** The reference list: a card each, in the article's order unless the reader wants another. */
export function ReferenceSection({ references, lookUps, style, explainedHosts, singleKeys, actions }: Props) {
  const { t } = useSpeech();
  const lookedUpOf = ({ number }: Reference): LookedUp => lookUps.lookedUp.get(number) ?? NOT_LOOKED_UP;
  const group = lookUps.filter;
  const inGroup = useMemo(
    () => (group === null ? references : references.filter((one) => isInGroup(lookedUpOf(one), group))),
    [references, group, lookUps.lookedUp],
  );
  const { filter, setFilter, found, counts } = useReferenceFilter(inGroup, lookUps.lookedUp);
  if (references.length === 0) {
    return (
      <Section id="references" title={t('referenceList')} count={0}>
        <p class="empty">{t('noReferences')}</p>
      </Section>
    );
  }
  return (
    <Section id="references" title={t('referenceList')} count={references.length}>
      <StylePicker style={style} actions={actions} />
      <LookUpNote hosts={explainedHosts} />
      <LookUpBar references={references} lookUps={lookUps} actions={actions} />
      <FilterBar
        filter={filter}
        counts={counts}
        shown={found.length}
        total={references.length}
        onFilter={setFilter}
      />
      <EvidenceFilter
        filter={group}
        shown={inGroup.length}
        total={references.length}
        onFilter={actions.filterByEvidence}
      />
      {found.length === 0 ? <NothingFound onShowAll={() => setFilter(NO_FILTER)} /> : null}
      <ReferenceList
        references={found}
        question={filter}
        singleKeys={singleKeys}
        onSee={actions.seeReferences}
        draw={(reference) => (
          <ReferenceCard
            key={reference.number}
            reference={reference}
            lookedUp={lookedUpOf(reference)}
            style={style}
            actions={actions}
          />
        )}
      />
    </Section>
  );
}

function NothingFound({ onShowAll }: { onShowAll: () => void }) {
  const { t } = useSpeech();
  return (
    <div class="nothing-found">
      <p>{t('noneFound')}</p>
      <button type="button" onClick={onShowAll}>
        {t('showAllReferences')}
      </button>
    </div>
  );
}
