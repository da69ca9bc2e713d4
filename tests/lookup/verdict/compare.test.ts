import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../lib/article/csl-item';
import { compareFields, compareWork } from '../../../lib/lookup/verdict/compare';
import type { Agreement } from '../../../lib/lookup/verdict/verdict';
import { parsePrinted } from '../../../lib/references/printed';

const judge = (printed: string, registered: CslItem) =>
  compareWork({ text: printed, item: parsePrinted(printed) }, registered);

const asthma: CslItem = {
  type: 'article-journal',
  title: 'Mesenchymal stem cell secretome for severe asthma: a systematic review',
  author: [
    { family: 'Müller-Østergård', given: 'Anna' },
    { family: 'Sari', given: 'Dewi' },
  ],
  issued: { 'date-parts': [[2021, 3]] },
  'container-title': 'The Journal of Allergy and Clinical Immunology',
  volume: '147',
  issue: '2',
  page: '512-520',
  DOI: '10.1000/asthma',
};
const printed =
  'Müller-Østergård A, Sari D. Mesenchymal stem cell secretome for severe asthma: a systematic review. J Allergy Clin Immunol. 2021;147(2):512-20.';

describe('the same work', () => {
  it.each<[string, string, Partial<CslItem>]>([
    ['as registered', printed, {}],
    ['without accents', printed.replace('Müller-Østergård', 'Muller-Ostergard'), {}],
    ['capitals', printed.toUpperCase(), {}],
    ['the subtitle dropped', printed.replace(': a systematic review', ''), {}],
    [
      'a subtitle that is not registered',
      printed,
      { title: 'Mesenchymal stem cell secretome for severe asthma' },
    ],
    ['hyphens of another kind', printed.replace('stem cell', 'stem‐\u00adcell'), {}],
    ['published online a year before', printed.replace('2021', '2020'), {}],
    ['no title', 'Müller-Østergård A, Sari D. J Allergy Clin Immunol. 2021;147(2):512-20.', {}],
    ['et al.', 'Müller-Østergård A, et al. J Allergy Clin Immunol 2021; 147: 512.', {}],
    [
      'typos',
      printed.replace('secretome', 'secretmoe').replace('severe', 'sever').replace('stem', 'stme'),
      {},
    ],
    ['a title with italics', printed, { title: '<i>Mesenchymal</i> stem cell secretome for severe asthma' }],
    ['retracted', printed, { title: `RETRACTED: ${asthma.title}` }],
    ['a retracted article', printed, { title: `Retracted Article: ${asthma.title}` }],
    ['a review by its title', printed, { title: `${asthma.title} (Review)` }],
    [
      'Greek letters spelled out',
      printed.replace('secretome', 'TNF-alpha'),
      { title: asthma.title?.replace('secretome', 'TNF-α') },
    ],
  ])('%s', (_, text, registered) => {
    expect(judge(text, { ...asthma, ...registered }).verdict).toBe('same');
  });

  it('in a script without spaces, and in Latin letters', () => {
    const chinese: CslItem = {
      title: '间充质干细胞治疗哮喘的系统评价与荟萃分析',
      author: [{ family: '王', given: '伟' }],
      issued: { 'date-parts': [[2020]] },
      'container-title': '中华医学杂志',
      volume: '100',
      page: '33-38',
    };
    const text =
      '王伟, 李娜. 间充质干细胞治疗哮喘的系统评价与荟萃分析[J]. 中华医学杂志, 2020, 100(5): 33-38.';
    expect(judge(text, chinese).verdict).toBe('same');
    const russian: CslItem = {
      title: 'Лечение бронхиальной астмы стволовыми клетками',
      author: [{ family: 'Иванов', given: 'П.' }],
      issued: { 'date-parts': [[2019]] },
      'container-title': 'Вестник медицины',
      page: '41-47',
    };
    const latin =
      'Ivanov P. Lechenie bronkhialnoi astmy stvolovymi kletkami. Vestnik meditsiny. 2019;5:41-47.';
    expect(judge(latin, russian).verdict).toBe('same');
  });
});

describe('another work', () => {
  it.each<[string, string, Partial<CslItem>]>([
    ['nothing in common', 'Smith J. Knee pain in runners. Pain. 2003;8:1-9.', {}],
    [
      'by the same author, in the same journal and year',
      printed
        .replace(/Mesen.*review/, 'Airway remodelling in children with atopic eczema')
        .replace('512-20', '88-97'),
      {},
    ],
    ['without a title', 'Müller-Østergård A, Sari D. J Allergy Clin Immunol. 2021;148(1):33-41.', {}],
    ['its correction', printed, { title: `Correction to: ${asthma.title}`, volume: '148', page: '77' }],
    ['a letter on it', printed, { title: `Comment on “${asthma.title}”`, author: [{ family: 'Kovač' }] }],
    [
      'what it corrects',
      printed.replace('Mesenchymal', 'Erratum: Mesenchymal').replace('147(2):512-20', '149(1):90'),
      {},
    ],
    [
      'another year of a series',
      'Office E. Acknowledgment to the reviewers of Asthma in 2020. Asthma. 2021;9:24.',
      {
        title: 'Acknowledgment to the reviewers of Asthma in 2023',
        author: [{ family: 'Office' }],
        issued: { 'date-parts': [[2024]] },
        'container-title': 'Asthma',
        volume: '12',
        page: '31',
      },
    ],
  ])('%s', (_, text, registered) => {
    expect(judge(text, { ...asthma, ...registered }).verdict).toBe('another');
  });
});

describe('what cannot be told', () => {
  it.each<[string, string, CslItem]>([
    ['nothing is registered but the DOI', printed, { DOI: '10.1000/1' }],
    ['only a name and a year are printed', 'Müller-Østergård 2021.', asthma],
    ['nothing is printed but a link', 'https://doi.org/10.1000/asthma', asthma],
    ['a notice at the pages of its work', printed.replace('Mesenchymal', 'Erratum: Mesenchymal'), asthma],
  ])('%s', (_, text, registered) => {
    expect(judge(text, registered).verdict).toBe('cannot-tell');
  });
});

it('gives both texts, the weightiest field first, and never looks at the DOI', () => {
  const verdict = judge(
    'Smith J. Knee pain in ageing runners. Pain. 2003;8:1-9. doi:10.1000/asthma.147.512.2021',
    asthma,
  );
  expect(verdict.verdict).toBe('another');
  expect(verdict.reasons[0]).toEqual({
    field: 'title',
    agreement: 'differs',
    printed: 'Knee pain in ageing runners',
    registered: asthma.title,
  });
  const page = verdict.reasons.find(({ field }) => field === 'page');
  expect(page).toMatchObject({ agreement: 'differs', registered: '512-520' });
});

describe('a first author’s namesake', () => {
  const registered = {
    title: 'Tweets and citations',
    author: [{ family: 'Lamb', given: 'Clayton T.' }],
    issued: { 'date-parts': [[2018]] },
  };
  it.each<[string, Agreement]>([
    ['Lamb C', 'agrees'],
    ['Lamb T', 'agrees'],
    ['Lamb CT', 'agrees'],
    ['Lamb, Clayton', 'agrees'],
    ['Lamb', 'agrees'],
    ['Lamb M', 'unclear'],
    ['Lamb, Martin', 'unclear'],
  ])('%s: %s', (name, agreement) => {
    const text = `${name}. Fish of the Baltic Sea in winter. J Fish. 2018;3:44-51.`;
    const [family, given] = name.split(/,? /u);
    const author = [given === undefined ? { family: family ?? '' } : { family: family ?? '', given }];
    expect(compareFields({ text, item: { author } }, registered).author).toBe(agreement);
  });
});
