import type { Reference } from '../lib/article/schema';
import { referenceLink } from '../lib/panel/reference-link';
import { useSpeech } from './speech';

/** Leads to the work in a new tab: its DOI, else the next best place that the reference names. */
export function OpenLink({ reference }: { reference: Reference }) {
  const { t } = useSpeech();
  const link = referenceLink(reference);
  if (!link) return null;
  const address = t('opensIn', { address: link.href });
  return (
    <a
      class="button"
      data-key="Enter"
      href={link.href}
      target="_blank"
      rel="noreferrer noopener"
      title={address}
    >
      {t('open')} <span class="place">{t(link.place)}</span>
    </a>
  );
}
