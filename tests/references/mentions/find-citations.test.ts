import { describe, expect, test } from 'vitest';
import { citedWithin, findCitations, mentionsOf } from '../../../lib/references/mentions';
import { written } from '../../summary/written';

type Listed = Parameters<typeof findCitations>[0]['references'][number];

const reference = (
  number: number,
  text: string,
  item: Listed['item'] = {},
  label: string | null = null,
): Listed => ({
  number,
  label,
  text,
  item,
});

const authors = (...families: string[]) => families.map((family) => ({ family }));
const year = (value: number) => ({ 'date-parts': [[value]] });

/** A list as the parser leaves it: two of one author and year, one body, one without anything parsed. */
const LIST: Listed[] = [
  reference(1, 'Harrell CR, Jovicic N, Djonov V. Exosomes. Cells. 2019;8:1605.', {
    author: authors('Harrell', 'Jovicic', 'Djonov'),
    issued: year(2019),
    'container-title': 'Cells',
  }),
  reference(2, 'Björk, B. (2016a). Gold open access. Learned Publishing.', {
    author: authors('Björk'),
    issued: year(2016),
    'container-title': 'Learned Publishing',
  }),
  reference(3, 'Björk, B. (2016b). The open access movement. Webology.', {
    author: authors('Björk'),
    issued: year(2016),
    'container-title': 'Webology',
  }),
  reference(4, 'World Health Organization. Global asthma report. 2021.', {
    author: [{ literal: 'World Health Organization' }],
    issued: year(2021),
  }),
  reference(
    5,
    'Lv, K., Gao, J. (2025). The role of exosomes in chronic asthma. Molecular Medicine Reports, 31.',
    {
      author: authors('Lv', 'Gao'),
      issued: year(2025),
      'container-title': 'Molecular Medicine Reports',
      title: 'The role of exosomes in chronic asthma',
    },
  ),
  reference(6, 'The gut in asthma A Cardona, S Saalfeld (2010) J Neurosci 30:7538'),
];

function cited(
  page: string,
  { references = LIST, language = 'en', anchors = new Map<string, number>() } = {},
) {
  const { blocks } = written(page);
  return findCitations({ blocks, references, anchors, language }).map(({ number, block, start, end }) => ({
    number,
    mark: blocks[block]?.text.slice(start, end),
  }));
}
const numbers = (...args: Parameters<typeof cited>) => cited(...args).map(({ number }) => number);

describe('by author and year', () => {
  const CASES: [sentence: string, language: string, numbers: number[]][] = [
    ['Exosomes calm the airways (Harrell et al., 2019).', 'en', [1]],
    ['Harrell dkk. (2019) menemukan hal yang sama.', 'id', [1]],
    ['Harrell and colleagues (2019) agree.', 'en', [1]],
    ['Harrell, Jovicic, & Djonov (2019) agree.', 'en', [1]],
    ['Selon Harrell et coll. (2019), le calme revient.', 'fr', [1]],
    ['Wie Harrell u. a. (2019) zeigen, hilft es.', 'de', [1]],
    ['Известно (Harrell и др., 2019), что это так.', 'ru', [1]],
    ['Both say so (Harrell et al. 2019; Lv and Gao 2025).', 'en', [1, 5]],
    ['Björk (2016a) differs from the later one.', 'en', [2]],
    ['He wrote of it twice (Bjork, 2016a, b).', 'en', [2, 3]],
    ['He wrote of it twice (Björk, 2016a, 2016b).', 'en', [2, 3]],
    ['The World Health Organization (2021) counted them.', 'en', [4]],
    ['As shown before (Cardona and Saalfeld, 2010).', 'en', [6]],
    ['Nobody can tell which (Björk, 2016).', 'en', []],
    ['Another Harrell wrote in another year (Harrell, 2007).', 'en', []],
    ['Smith and Harrell (2019) is no entry of the list.', 'en', []],
    ['In 2019 the airways of many patients were studied.', 'en', []],
    ['Lv and Miller (2025) are not the authors.', 'en', []],
    ['Harrell moved to Ohio, where in 2019 she retired.', 'en', []],
  ];
  test.each(CASES)('%s (%s)', (sentence, language, expected) => {
    expect(numbers(sentence, { language })).toEqual(expected);
  });
});

const NUMBERED = Array.from({ length: 8 }, (_, i) =>
  reference(i + 1, `Author ${i}. A work of some length. 1990.`),
);

describe('by number', () => {
  const page = (text: string) =>
    `${text}\nAll [1] of [2] the [3] list [4] is [5] cited [6] here [7] now [8].`;
  const CASES: [text: string, numbers: number[]][] = [
    ['Lungs heal [3,5–7].', [3, 5, 6, 7]],
    ['Lungs heal [1], [2].', [1, 2]],
    ['Lungs heal [6, Ch. 4, 5].', [6]],
    ['It was so in the beginning [9].', []],
    ['A vector t[1] and figure [2] are no citations.', []],
    ['He said that [they] were fine.', []],
    ['An interval [0, 1] is none.', []],
  ];
  test.each(CASES)('%s', (text, expected) => {
    const found = numbers(page(text), { references: NUMBERED });
    expect(found.slice(0, -8)).toEqual(expected);
  });

  test('superscripts, but no square metres and powers', () => {
    const text = 'Lungs^1,2^ heal^3–5^ in 2025^6^ on 20 m^2^ and 10^3^ beds.^7,^^8^ Then they rest.';
    expect(numbers(text, { references: NUMBERED })).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('round brackets only where they cover the list, and no equation', () => {
    const text = 'One (1) and two (2, 3) and four (4–8) as in Eq. (2).';
    expect(numbers(text, { references: NUMBERED })).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(numbers('There are two ways: (1) this and (2) that.', { references: NUMBERED })).toEqual([]);
  });

  test('printed labels', () => {
    const labelled = [reference(1, 'Krieger 2008', {}, '[Kri08]'), reference(2, 'Smith 2004', {}, '[Smi04]')];
    expect(numbers('As in [Kri08, Smi04], not [sic].', { references: labelled })).toEqual([1, 2]);
  });

  test('numbers that the list prints count, not positions', () => {
    const labelled = [reference(1, 'One work', {}, '21.'), reference(2, 'Another work', {}, '22.')];
    expect(numbers('See [22] and [21].', { references: labelled })).toEqual([2, 1]);
  });
});

test('links into the list, whatever they say', () => {
  const anchors = new Map([['ref-a', 2]]);
  expect(cited('It is [so](#ref-a), not [thus](#elsewhere).', { anchors })).toEqual([
    { number: 2, mark: 'so' },
  ]);
});

describe('marks that are no links among others of the same form that are', () => {
  const anchors = new Map(LIST.map(({ number }) => [`ref-${number}`, number]));
  const link = (number: number) => `[[${number}](#ref-${number})]`;
  const linked = `It is so ${link(1)}, and so ${link(2)}, ${link(3)} and ${link(4)}.`;

  test('count, in brackets and raised', () => {
    expect(numbers(`${linked}\nIt is less^[2,5]^ here.`, { anchors })).toEqual([1, 2, 3, 4, 2, 5]);
  });

  test('are taken once where a link covers a part of them', () => {
    expect(numbers(`${linked}\nIt is less [[2](#ref-2)–[5](#ref-5)].`, { anchors })).toEqual([
      1, 2, 3, 4, 2, 3, 4, 5,
    ]);
  });

  test('do not count before the first link, where authors have their affiliations', () => {
    expect(numbers(`Ann Doe [1,2], Bo Roe [2]\n${linked}`, { anchors })).toEqual([1, 2, 3, 4]);
  });

  test('do not count in another form, or where links lead elsewhere than they say', () => {
    expect(numbers(`${linked}\nIt is less (5) here.`, { anchors })).toEqual([1, 2, 3, 4]);
    const wrong = linked.replaceAll(/#ref-(\d)/g, (_, n) => `#ref-${(Number(n) % 6) + 1}`);
    expect(numbers(`${wrong}\nIt is less [6] here.`, { anchors })).toEqual([2, 3, 4, 5]);
  });
});

describe('told in words', () => {
  const CASES: [language: string, sentence: string, numbers: number[]][] = [
    ['id', 'Studi dalam jurnal Molecular Medicine Reports pada tahun 2025 menunjukkan potensi besar.', [5]],
    ['id', 'Menurut Molecular Medicine Reports edisi 2025, uji pada manusia baru dimulai.', [5]],
    ['id', 'Jurnal Cells tahun 2019 memuat tinjauan itu.', [1]],
    ['id', 'Artikel berjudul The Role of Exosomes in Chronic Asthma merangkumnya.', [5]],
    ['en', 'A review in Molecular Medicine Reports in 2025 gathered the trials.', [5]],
    ['en', 'A 2019 paper in the journal Cells came first.', [1]],
    ['en', 'In 2016, Webology was quoted, and a study in Webology said so.', [3]],
    ['en', 'The 2016 essay in Learned Publishing counted gold journals.', [2]],
    ['es', 'La revista Cells publicó en 2019 una revisión.', [1]],
    ['es', 'Un trabajo de 2025 en Molecular Medicine Reports lo resume.', [5]],
    ['es', 'La revista Webology lo trató en 2016.', [3]],
    ['fr', 'La revue Cells en a parlé en 2019.', [1]],
    ['fr', 'Un article de 2025 paru dans Molecular Medicine Reports le résume.', [5]],
    ['fr', 'La revue Webology en a traité en 2016.', [3]],
    ['de', 'Die Zeitschrift Cells berichtete 2019 darüber.', [1]],
    ['de', 'Eine Übersicht von 2025 in Molecular Medicine Reports fasst das zusammen.', [5]],
    ['de', 'Die Fachzeitschrift Webology schrieb 2016 davon.', [3]],
    ['pt', 'A revista Cells publicou em 2019 uma revisão.', [1]],
    ['pt', 'Um artigo de 2025 em Molecular Medicine Reports resume isso.', [5]],
    ['ru', 'Журнал Cells писал об этом в 2019 году.', [1]],
    ['zh', '2025年《Molecular Medicine Reports》的综述总结了这些试验。', [5]],
    ['tr', 'Molecular Medicine Reports dergisinde 2025 yılında bir derleme çıktı.', [5]],
    ['id', 'Jurnal Molecular Medicine Reports terbit setiap bulan.', []],
    ['id', 'Pada tahun 2025 banyak studi dimulai.', []],
    ['en', 'The cells of 2019 patients were counted.', []],
    ['en', 'A review in Molecular Medicine Reports in 2018 said otherwise.', []],
  ];
  test.each(CASES)('%s: %s', (language, sentence, expected) => {
    expect(numbers(sentence, { language })).toEqual(expected);
  });

  test('a journal and year that two entries share single out neither', () => {
    const item = { issued: year(2025), 'container-title': 'Molecular Medicine Reports' };
    const two = [reference(1, 'A. Mol Med Rep 2025', item), reference(2, 'B. Mol Med Rep 2025', item)];
    const found = numbers('A review in Molecular Medicine Reports in 2025 said so.', { references: two });
    expect(found).toEqual([]);
  });

  test('nothing was parsed: the name behind the word "journal" must stand in the entry', () => {
    const bare = LIST.map(({ item: _, ...entry }) => ({ ...entry, item: {} }));
    const sentence = 'Studi dalam jurnal Molecular Medicine Reports pada tahun 2025 menunjukkan potensi.';
    expect(numbers(sentence, { references: bare, language: 'id' })).toEqual([5]);
  });
});

test('an entry of the list cites nobody', () => {
  const page = `Harrell et al. (2019) agree.\n- ${LIST[1]?.text} See also Harrell et al. (2019).`;
  expect(cited(page)).toHaveLength(1);
});

describe('passages', () => {
  const { blocks } = written(
    'It is old. Lungs heal [1]. They rest (Harrell et al., 2019; Lv and Gao, 2025). It ends.[2]',
  );
  const references = LIST.slice(0, 5);
  const citations = findCitations({ blocks, references, anchors: new Map(), language: 'en' });
  const mentions = mentionsOf(citations, { blocks, language: 'en' });

  test('a mention is the sentence with its mark, and knows all that it cites', () => {
    expect(mentions.get(5)).toEqual([
      {
        text: 'They rest (Harrell et al., 2019; Lv and Gao, 2025).',
        prefix: 'It is old. Lungs heal [1].',
        section: null,
        references: [1, 5],
      },
    ]);
    expect(mentions.get(2)?.map(({ text }) => text)).toEqual(['It ends.[2]']);
    expect(mentions.get(3)).toBeUndefined();
  });

  test('citedWithin asks for a stretch of one block', () => {
    expect(citedWithin(citations, { block: 0, start: 0, end: 10 })).toEqual([]);
    expect(citedWithin(citations, { block: 0, start: 0, end: 200 })).toEqual([1, 2, 5]);
  });

  test('a sentence without end is cut around the mark, at blanks', () => {
    const long = written(`${'word '.repeat(300)}[1] and [2] ${'more '.repeat(300)}`.trim());
    const marks = findCitations({
      blocks: long.blocks,
      references: LIST.slice(0, 2),
      anchors: new Map(),
      language: 'en',
    });
    const text = mentionsOf(marks, { blocks: long.blocks, language: 'en' }).get(1)?.[0]?.text ?? '';
    expect(text.length).toBeLessThanOrEqual(500);
    expect(text).toMatch(/^word .*\[1\].*(?:word|more)$/);
  });
});
