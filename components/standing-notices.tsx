import type { NoticeKind } from '../lib/lookup/study/notice';
import { SOURCE_NAMES } from '../lib/lookup/study/source-names';
import type { Study } from '../lib/lookup/study/study';
import type { UnitedNotice } from '../lib/lookup/study/unite-notices';
import type { PlainKey } from '../lib/messages/messages';
import type { Identity } from '../lib/panel/look-ups/looked-up';
import { doiAddress } from '../lib/panel/reference-link';
import { webAddress } from '../lib/panel/web-address';
import { useSpeech } from './speech';

interface Props {
  study: Study;
  identity: Identity;
}

const KINDS = {
  retraction: { tone: 'bad', says: 'retracted' },
  withdrawal: { tone: 'bad', says: 'withdrawn' },
  removal: { tone: 'bad', says: 'removed' },
  'partial-retraction': { tone: 'bad', says: 'partlyRetracted' },
  concern: { tone: 'bad', says: 'concern' },
  correction: { tone: 'unsure', says: 'corrected' },
  erratum: { tone: 'unsure', says: 'erratum' },
} as const satisfies Record<NoticeKind, { tone: string; says: PlainKey }>;

/** Whether the work was taken back, or is in doubt: that is what a reader must see first. */
export const isGrave = ({ standing }: Study): boolean =>
  standing.status === 'noticed' && standing.notices.some(({ kind }) => KINDS[kind].tone === 'bad');

/**
 * Whether the registered work still stands: its notices, that none was found, or that it was not checked. That nothing was
 * found of another work than the printed one is not said: it would be read of the printed one.
 */
export function StandingNotices({ study: { standing, isNoticeOn, item }, identity }: Props) {
  const { t, date } = useSpeech();
  const isOther = identity === 'another';
  return (
    <>
      {isNoticeOn.map((notice) => (
        <NoticeLine
          key={keyOf(notice)}
          notice={notice}
          says={t('isNotice', { kind: t(KINDS[notice.kind].says) })}
        />
      ))}
      {standing.status === 'noticed'
        ? standing.notices.map((notice) => (
            <NoticeLine key={keyOf(notice)} notice={notice} says={t(KINDS[notice.kind].says)} />
          ))
        : null}
      {standing.status === 'noticed' && isOther ? <p class="source">{t('noticeOnOther')}</p> : null}
      {standing.status === 'no-notice' && !isOther ? (
        <p class="source">{t('noNotice', { date: date(standing.asOf) })}</p>
      ) : null}
      {standing.status === 'not-checked' && item !== null && !isOther ? (
        <p class="source">{t('standingNotChecked')}</p>
      ) : null}
    </>
  );
}

const keyOf = ({ kind, doi, url, date }: UnitedNotice) => `${kind} ${doi ?? url} ${date}`;

function NoticeLine({ notice, says }: { notice: UnitedNotice; says: string }) {
  const { t, date, list } = useSpeech();
  const href = webAddress(notice.doi === null ? notice.url : doiAddress(notice.doi));
  const facts = [notice.date && date(notice.date), list(notice.sources.map((id) => SOURCE_NAMES[id]))];
  return (
    <p class={`mark ${KINDS[notice.kind].tone}`}>
      <strong>{says}</strong> <span class="more">{facts.filter(Boolean).join(' · ')}</span>{' '}
      {href === null ? null : (
        <a href={href} target="_blank" rel="noreferrer noopener">
          {t('readNotice')}
        </a>
      )}
    </p>
  );
}
