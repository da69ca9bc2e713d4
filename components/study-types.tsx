import { SOURCE_NAMES } from '../lib/lookup/study/source-names';
import type { Study } from '../lib/lookup/study/study';
import type { PlainKey } from '../lib/messages/messages';
import type { RecordedType } from '../lib/panel/look-ups/evidence-groups';
import { useSpeech } from './speech';

export const TYPE_NAMES = {
  'meta-analysis': 'typeMetaAnalysis',
  'systematic-review': 'typeSystematicReview',
  guideline: 'typeGuideline',
  'randomised-trial': 'typeRandomisedTrial',
  'clinical-trial': 'typeClinicalTrial',
  observational: 'typeObservational',
  'case-report': 'typeCaseReport',
  review: 'typeReview',
  'in-vitro': 'typeInVitro',
  animal: 'typeAnimal',
  protocol: 'typeProtocol',
  editorial: 'typeEditorial',
  letter: 'typeLetter',
  comment: 'typeComment',
  news: 'typeNews',
  notice: 'typeNotice',
  preprint: 'typePreprint',
  'conference-paper': 'typeConferencePaper',
  book: 'typeBook',
  thesis: 'typeThesis',
  report: 'typeReport',
  dataset: 'typeDataset',
  software: 'typeSoftware',
  standard: 'typeStandard',
  none: 'typeNotRecorded',
} as const satisfies Record<RecordedType, PlainKey>;

/** What kind of study it is, as registered; never guessed. */
export function StudyTypes({ study: { studyTypes } }: { study: Study }) {
  const { t } = useSpeech();
  const [first] = studyTypes;
  if (first === undefined) return <p class="study-types none">{t('typeNotRecorded')}</p>;
  return (
    <p class="study-types">
      {studyTypes.map(({ value }) => (
        <span key={value} class="study-type">
          {t(TYPE_NAMES[value])}
        </span>
      ))}{' '}
      <span class="source">{t('toldBy', { name: SOURCE_NAMES[first.source] })}</span>
    </p>
  );
}
