import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../lib/article/csl-item';
import { compareWork } from '../../../lib/lookup/verdict/compare';
import { partOfSeries } from '../../../lib/lookup/verdict/part-of-series';
import type { Verdict } from '../../../lib/lookup/verdict/verdict';
import { parsePrinted } from '../../../lib/references/printed';

const d = (year: number): CslItem['issued'] => ({ 'date-parts': [[year]] });

/** Works that are easily taken for each other: the verdict that is due, what they are to each other, both sides. */
const KIN: [Verdict['verdict'], string, string, CslItem][] = [
  [
    'another',
    'part I / II',
    'Pratt A, Lee B. Airway remodelling in asthma. Part I: mechanisms. Chest. 2010;137(3):512-20.',
    {
      title: 'Airway remodelling in asthma. Part II: treatment',
      author: [{ family: 'Pratt', given: 'A' }],
      issued: d(2010),
      'container-title': 'Chest',
      volume: '137',
      page: '730-741',
    },
  ],
  [
    'another',
    'part 1 / 2',
    'Pratt A, Lee B. Airway remodelling in asthma: part 1. Chest. 2010;137(3):512-20.',
    {
      title: 'Airway remodelling in asthma: part 2',
      author: [{ family: 'Pratt', given: 'A' }],
      issued: d(2010),
      'container-title': 'Chest',
      volume: '137',
      page: '730-741',
    },
  ],
  [
    'another',
    'roman end',
    'Pratt A. The chemistry of silanes. III. J Org Chem. 1961;26:100-110.',
    {
      title: 'The chemistry of silanes. IV',
      author: [{ family: 'Pratt', given: 'A' }],
      issued: d(1961),
      'container-title': 'The Journal of Organic Chemistry',
      volume: '26',
      page: '111-119',
    },
  ],
  [
    'another',
    'standards of care',
    'American Diabetes Association. Standards of medical care in diabetes—2022. Diabetes Care. 2022;45(Suppl 1):S1-S264.',
    {
      title: 'Standards of Medical Care in Diabetes—2021',
      author: [{ family: 'American Diabetes Association' }],
      issued: d(2021),
      'container-title': 'Diabetes Care',
      volume: '44',
      page: 'S1-S232',
    },
  ],
  [
    'another',
    'introduction of standards',
    'American Diabetes Association. 1. Improving care: Standards of Medical Care in Diabetes. Diabetes Care. 2022;45(Suppl 1):S8-S16.',
    {
      title: '2. Classification and Diagnosis of Diabetes: Standards of Medical Care in Diabetes',
      author: [{ literal: 'American Diabetes Association' }],
      issued: d(2022),
      'container-title': 'Diabetes Care',
      volume: '45',
      page: 'S17-S38',
    },
  ],
  [
    'another',
    'reply',
    'Smith J. Vitamin D and asthma. Lancet. 2015;385:100-5.',
    {
      title: "Vitamin D and asthma – Author's reply",
      author: [{ family: 'Smith', given: 'J' }],
      issued: d(2015),
      'container-title': 'The Lancet',
      volume: '386',
      page: '1234',
    },
  ],
  [
    'another',
    'retraction notice',
    'Smith J. Vitamin D and asthma in children of the north. Lancet. 2015;385:100-5.',
    {
      title: 'Retraction—Vitamin D and asthma in children of the north',
      author: [{ family: 'The Editors of The Lancet' }],
      issued: d(2017),
      'container-title': 'The Lancet',
      volume: '389',
      page: '12',
    },
  ],
  [
    'another',
    'chapter of the book',
    'Jones K. Sleep and memory. In: Handbook of sleep medicine. 2nd ed. New York: Springer; 2012. p. 33-50.',
    {
      title: 'Sleep and pain',
      author: [{ family: 'Jones', given: 'K' }],
      issued: d(2012),
      'container-title': 'Handbook of Sleep Medicine',
      page: '51-70',
    },
  ],
  [
    'another',
    'comment',
    'Lee B. Comment on "Stem cells for severe asthma in adults". Chest. 2010;138:12.',
    {
      title: 'Stem cells for severe asthma in adults',
      author: [{ family: 'Wu' }],
      issued: d(2010),
      'container-title': 'Chest',
      volume: '137',
      page: '512-520',
    },
  ],
  [
    'another',
    'Chinese other',
    '王伟, 李娜. 间充质干细胞治疗哮喘的系统评价[J]. 中华医学杂志, 2020, 100(5): 33-38.',
    {
      title: '吸入激素治疗儿童哮喘的临床研究',
      author: [{ family: '王', given: '伟' }],
      issued: d(2020),
      'container-title': '中华医学杂志',
      volume: '100',
      page: '71-75',
    },
  ],
  [
    'another',
    'Arabic other',
    'أحمد م. علاج الربو بالخلايا الجذعية. مجلة الطب العربي. 2019;12(3):44-51.',
    {
      title: 'أثر الرياضة في ضغط الدم لدى الكهول',
      author: [{ family: 'أحمد', given: 'م' }],
      issued: d(2019),
      'container-title': 'مجلة الطب العربي',
      volume: '12',
      page: '60-66',
    },
  ],
  [
    'same',
    'its preprint',
    'Wu X, Li Y. Secretome of stem cells in severe asthma: a cohort. Eur Respir J. 2022;59(4):2101234.',
    {
      type: 'article',
      title: 'Secretome of stem cells in severe asthma: a cohort',
      author: [{ family: 'Wu', given: 'X' }],
      issued: d(2021),
      publisher: 'Cold Spring Harbor Laboratory',
    },
  ],
  [
    'same',
    'cochrane version',
    'Holland AE, Hill CJ. Short term pulmonary rehabilitation for asthma. Cochrane Database Syst Rev. 2021;(8):CD013485.',
    {
      title: 'Short term pulmonary rehabilitation for asthma',
      author: [{ family: 'Holland', given: 'Anne E' }],
      issued: d(2021),
      'container-title': 'Cochrane Database of Systematic Reviews',
      volume: '2021',
      issue: '8',
    },
  ],
  [
    'same',
    'German original of English title',
    'Meier K. [Stem cells in severe asthma]. Dtsch Med Wochenschr. 2016;141(7):512-8. German.',
    {
      title: 'Stammzellen bei schwerem Asthma',
      author: [{ family: 'Meier', given: 'K.' }],
      issued: d(2016),
      'container-title': 'DMW - Deutsche Medizinische Wochenschrift',
      volume: '141',
      page: '512-518',
    },
  ],
  [
    'same',
    'part I itself',
    'Pratt A, Lee B. Airway remodelling in asthma. Part I: mechanisms. Chest. 2010;137(3):512-20.',
    {
      title: 'Airway remodelling in asthma. Part 1: Mechanisms',
      author: [{ family: 'Pratt', given: 'A' }],
      issued: d(2010),
      'container-title': 'Chest',
      volume: '137',
      page: '512-520',
    },
  ],
  [
    'same',
    'no part printed',
    'Pratt A, Lee B. Airway remodelling in asthma. Chest. 2010;137(3):512-20.',
    {
      title: 'Airway remodelling in asthma. Part 1: Mechanisms',
      author: [{ family: 'Pratt', given: 'A' }],
      issued: d(2010),
      'container-title': 'Chest',
      volume: '137',
      page: '512-520',
    },
  ],
  [
    'same',
    'online first',
    'Pratt A. Airway remodelling in adults with asthma. Chest. Published online May 3, 2020. doi:10.1016/j.chest.2020.04.002',
    {
      title: 'Airway Remodelling in Adults With Asthma',
      author: [{ family: 'Pratt', given: 'A' }],
      issued: d(2020),
      'container-title': 'Chest',
      volume: '158',
      page: '512-520',
    },
  ],
  [
    'cannot-tell',
    'conference abstract',
    'Wu X. Secretome of stem cells in severe asthma: a cohort. Am J Respir Crit Care Med. 2020;201:A1234.',
    {
      title: 'Secretome of stem cells in severe asthma: a cohort',
      author: [{ family: 'Wu', given: 'X' }],
      issued: d(2023),
      'container-title': 'European Respiratory Journal',
      volume: '61',
      page: '2201234',
    },
  ],
  [
    'another',
    'same title other edition',
    'Katzung BG. Basic and clinical pharmacology. 12th ed. New York: McGraw-Hill; 2012.',
    {
      title: 'Basic and clinical pharmacology',
      author: [{ family: 'Brunton' }],
      issued: d(1990),
      page: '1-20',
    },
  ],
];

describe('works that are kin', () => {
  it.each(KIN)('%s: %s', (verdict, _, text, registered) => {
    expect(compareWork({ text, item: parsePrinted(text) }, registered).verdict).toBe(verdict);
  });
});

describe('the part of a series', () => {
  it.each<[string, number | null]>([
    ['Airway remodelling. Part II: treatment', 2],
    ['Atemwege im Umbau, Teil 3', 3],
    ['Лечение астмы. Часть 1', 1],
    ['The chemistry of silanes. IV', 4],
    ['2. Classification and diagnosis of diabetes', 2],
    ['Airway remodelling in type 2 asthma', null],
    ['Being part of a family', null],
    ['Vitamin C', null],
    ['The role of factor VIII', null],
  ])('%s', (title, part) => {
    expect(partOfSeries(title)).toBe(part);
  });
});
