import type { Listing } from '../../lib/panel/state';
import { useSpeech } from '../speech';

interface Props {
  listing: Listing | null;
  onStop: () => void;
}

/** How many of the list are formatted, with a way to stop; nothing for a list that is done at once. */
export function ListingProgress({ listing, onStop }: Props) {
  const { t } = useSpeech();
  if (listing === null) return null;
  const words = t('listing', { done: listing.done, total: listing.total });
  return (
    <div class="listing">
      <label>
        <span>{words}</span>
        <progress value={listing.done} max={listing.total} />
      </label>
      <button type="button" onClick={onStop}>
        {t('stopListing')}
      </button>
    </div>
  );
}
