import type { Reference } from '../lib/article/schema';
import type { LookupHost } from '../lib/lookup/hosts';
import type { PanelActions } from '../lib/panel/actions';
import type { CopyStyle } from '../lib/panel/copy-styles';
import type { LookUp } from '../lib/panel/state';
import { LookUpNote } from './look-up-note';
import { ReferenceCard } from './reference-card';
import { Section } from './section';
import { useSpeech } from './speech';
import { StyleSelect } from './style-select';

/** From here on, cards out of sight are not laid out, so that a thousand references scroll as ten do. */
const MANY = 150;

interface Props {
  references: readonly Reference[];
  /** By DOI. */
  lookUps: ReadonlyMap<string, LookUp>;
  style: CopyStyle;
  /** The hosts of look-ups where it is to be said what they are sent; empty for a reader who has used one before. */
  explainedHosts: readonly LookupHost[];
  actions: PanelActions;
}

/** The reference list: a card each, in the article's order. */
export function ReferenceSection({ references, lookUps, style, explainedHosts, actions }: Props) {
  const { t } = useSpeech();
  const lookUpOf = ({ doi }: Reference) => (doi === null ? undefined : lookUps.get(doi));
  if (references.length === 0) {
    return (
      <Section id="references" title={t('referenceList')} count={0}>
        <p class="empty">{t('noReferences')}</p>
      </Section>
    );
  }
  return (
    <Section id="references" title={t('referenceList')} count={references.length}>
      <StyleSelect style={style} onChoose={actions.chooseStyle} />
      <LookUpNote hosts={explainedHosts} />
      <ol class={references.length > MANY ? 'cards many' : 'cards'}>
        {references.map((reference) => (
          <ReferenceCard
            key={reference.number}
            reference={reference}
            lookUp={lookUpOf(reference)}
            style={style}
            actions={actions}
          />
        ))}
      </ol>
    </Section>
  );
}
