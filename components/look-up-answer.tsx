import type { LookedUp } from '../lib/panel/look-ups/looked-up';
import { Abstract } from './abstract';
import { ComparedFields } from './compared-fields';
import { FoundCandidates } from './found-candidates';
import { FreeCopyLink } from './free-copy-link';
import { IdentityMark } from './identity-mark';
import { LookUpFailures } from './look-up-failures';
import { RegisteredWork } from './registered-work';
import { isGrave, StandingNotices } from './standing-notices';
import { StudyTypes } from './study-types';

interface Props {
  lookedUp: LookedUp;
  /** The reference as printed. */
  printed: string;
}

/** What a look-up found, each fact with its source; what it could not find out, and why. */
export function LookUpAnswer({ lookedUp, printed }: Props) {
  const { study, identity, foundBy, found, verdict, progress } = lookedUp;
  if (study === null) return found === null ? null : <FoundCandidates found={found} printed={printed} />;
  // While the services are asked, that something is not checked goes without saying.
  if (progress === 'asking' && identity === 'not-checked') return null;
  const standing = <StandingNotices study={study} identity={identity} />;
  // "Matches" above "Retracted" would be read first; of another work it is told after that it is another.
  const isFirst = identity === 'same' && isGrave(study);
  // What kind of study another work is stands below its title, or it would be read of the printed one.
  const isOther = identity === 'another';
  return (
    <div class={`answer ${identity}`}>
      {isFirst ? standing : null}
      <IdentityMark identity={identity} foundBy={foundBy} registration={study.registration} />
      {isFirst ? null : standing}
      {study.item === null ? null : (
        <>
          {isOther ? null : <StudyTypes study={study} />}
          {verdict === null ? null : <ComparedFields verdict={verdict} />}
          <RegisteredWork study={study} foundBy={foundBy} />
          {isOther ? <StudyTypes study={study} /> : null}
          <FreeCopyLink study={study} />
          <Abstract study={study} />
        </>
      )}
      <LookUpFailures study={study} />
    </div>
  );
}
