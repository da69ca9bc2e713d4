import type { Heading } from '../lib/article/schema';
import type { TextQuote } from '../lib/marking/find-passage';
import { type HeadingNode, headingTree } from './heading-tree';
import { PassageButton } from './passage-button';

interface Props {
  outline: readonly Heading[];
  onShow: (quote: TextQuote) => void;
}

/** The headings of the page as a tree; a click scrolls there. */
export function Outline({ outline, onShow }: Props) {
  return <Branch nodes={headingTree(outline)} onShow={onShow} />;
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
