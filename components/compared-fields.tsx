import type { Agreement, Field, Reason, Verdict } from '../lib/lookup/verdict/verdict';
import type { PlainKey } from '../lib/messages/messages';
import { useSpeech } from './speech';

export const FIELD_NAMES = {
  title: 'fieldTitle',
  author: 'fieldAuthor',
  year: 'fieldYear',
  journal: 'fieldJournal',
  volume: 'fieldVolume',
  page: 'fieldPage',
} as const satisfies Record<Field, PlainKey>;

const AGREEMENTS = {
  agrees: 'fieldAgrees',
  partly: 'fieldPartly',
  unclear: 'fieldUnclear',
  differs: 'fieldDiffers',
  silent: 'fieldSilent',
} as const satisfies Record<Agreement, PlainKey>;

/** The reasons of a verdict, field by field with both texts; unfolded where something is wrong. */
export function ComparedFields({ verdict: { verdict, reasons } }: { verdict: Verdict }) {
  const { t } = useSpeech();
  const telling = reasons.filter(({ agreement }) => agreement !== 'silent');
  return (
    <details class="compared" open={verdict !== 'same'}>
      <summary>{t('compared')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('asPrinted')}</th>
            <th scope="col">{t('asRegistered')}</th>
          </tr>
        </thead>
        {telling.map((reason) => (
          <ComparedField key={reason.field} {...reason} />
        ))}
      </table>
    </details>
  );
}

/** The field stands above its two texts, so that in a narrow panel each has half of the line. */
function ComparedField({ field, agreement, printed, registered }: Reason) {
  const { t } = useSpeech();
  return (
    <tbody class={agreement}>
      <tr>
        <th scope="rowgroup" colSpan={2}>
          {t(FIELD_NAMES[field])} <span class="agreement">{t(AGREEMENTS[agreement])}</span>
        </th>
      </tr>
      <tr>
        <td dir="auto">{printed ?? t('notToldApart')}</td>
        <td dir="auto">{registered ?? t('fieldSilent')}</td>
      </tr>
    </tbody>
  );
}
