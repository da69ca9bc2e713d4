import type { PanelActions } from '../lib/panel/actions';
import type { ShownLookUps } from '../lib/panel/look-ups/page-look-ups';
import { EvidenceBars } from './evidence-bars';
import { Section } from './section';
import { useSpeech } from './speech';

interface Props {
  lookUps: ShownLookUps;
  actions: PanelActions;
}

const TRIALS: readonly string[] = ['randomised-trial', 'clinical-trial'];

/** What the reference list is made of, as far as it was looked up: types, years, and what is to be minded. */
export function EvidenceSection({ lookUps: { profile, filter }, actions }: Props) {
  const { t } = useSpeech();
  if (profile === null) {
    return (
      <Section id="evidence-profile" title={t('evidenceProfile')}>
        <p class="empty">{t('evidenceNotLookedUp')}</p>
      </Section>
    );
  }
  const { total, known, types, years, marks } = profile;
  const recorded = types.reduce((sum, { group, count }) => sum + (isType(group, ['none']) ? 0 : count), 0);
  const hasTrial = types.some(({ group }) => isType(group, TRIALS));
  const bars = { total, filter, onFilter: actions.filterByEvidence };
  return (
    <Section id="evidence-profile" title={t('evidenceProfile')}>
      <p>
        {t('evidenceKnown', { known, total })}{' '}
        {recorded > 0 && !hasTrial ? t('noTrial', { count: recorded }) : null}
      </p>
      <EvidenceBars title={t('evidenceMarks')} bars={marks} {...bars} />
      <EvidenceBars title={t('evidenceTypes')} bars={types} {...bars} />
      <EvidenceBars title={t('evidenceYears')} bars={years} {...bars} />
    </Section>
  );
}

const isType = (group: { by: string; type?: string }, types: readonly string[]): boolean =>
  group.by === 'type' && types.includes(group.type ?? '');
