import { useState } from 'preact/hooks';
import type { Heading } from '../lib/article/schema';
import type { TextQuote } from '../lib/marking/find-passage';
import { type HeadingNode, headingTree } from './heading-tree';
import { PassageButton } from './passage-button';
import { useSpeech } from './speech';

/** More headings than books have; what goes beyond is drawn when it is asked for, for thousands would hold the panel up. */
const MOST = 500;

interface Props {
  outline: readonly Heading[];
  onShow: (quote: TextQuote) => void;
}

/** The headings of the page as a tree; a click scrolls there. */
export function Outline({ outline, onShow }: Props) {
  const { t } = useSpeech();
  const [whole, setWhole] = useState<readonly Heading[] | null>(null);
  const isWhole = outline.length <= MOST || whole === outline;
  return (
    <>
      <Branch nodes={headingTree(isWhole ? outline : outline.slice(0, MOST))} onShow={onShow} />
      {isWhole ? null : (
        <button type="button" onClick={() => setWhole(outline)}>
          {t('wholeOutline')}
        </button>
      )}
    </>
  );
}

function Branch({ nodes, onShow }: { nodes: readonly HeadingNode[]; onShow: Props['onShow'] }) {
  return (
    <ol class="outline-branch">
      {nodes.map(({ index, heading, below }) => (
        <li key={index}>
          <PassageButton passage={{ text: heading.title, prefix: heading.prefix }} onShow={onShow} />
          {below.length > 0 ? <Branch nodes={below} onShow={onShow} /> : null}
        </li>
      ))}
    </ol>
  );
}
