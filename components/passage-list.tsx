import type { Heading, Passage } from '../lib/article/schema';
import type { TextQuote } from '../lib/marking/find-passage';
import { CitedReferences } from './cited-references';
import { groupBySection } from './group-by-section';
import { PageText } from './page-text';
import { PassageButton } from './passage-button';

interface Props {
  passages: readonly Passage[];
  outline: readonly Heading[];
  /** What is said of a passage that cites nothing. */
  uncited?: string;
  onShow: (quote: TextQuote) => void;
}

/** Passages in the page's order, under the headings they stand under there. */
export function PassageList({ passages, outline, uncited, onShow }: Props) {
  return (
    <>
      {groupBySection(passages, outline).map(({ heading, members }, index) => (
        <div class="passages" key={index}>
          {heading ? (
            <p class="under">
              <PageText text={heading} />
            </p>
          ) : null}
          <ul>
            {members.map((passage) => (
              <li key={`${passage.prefix} ${passage.text}`}>
                <PassageButton passage={passage} onShow={onShow} />
                <CitedReferences numbers={passage.references} {...(uncited ? { none: uncited } : {})} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
