import type { TextQuote } from '../lib/marking/find-passage';
import { PageText } from './page-text';
import { useSpeech } from './speech';

interface Props {
  passage: TextQuote;
  onShow: (quote: TextQuote) => void;
}

/** A piece of the page; a click shows it there. */
export function PassageButton({ passage, onShow }: Props) {
  const { t } = useSpeech();
  return (
    <button type="button" class="passage" title={t('showOnPage')} onClick={() => onShow(passage)}>
      <PageText text={passage.text} />
    </button>
  );
}
