import type { Article } from '../../../lib/article/schema';
import { anArticle, aPassage, aReference } from '../../panel/samples';

/** An article as the reader tells it, with a table of contents, a list without a heading, and sentences of every part. */
const LINES = [
  'Walking after supper',
  'Benefits',
  'Risks',
  'A slow walk after supper is an old habit in many lands. Physicians have long asked what it does.',
  'Benefits[edit]',
  'A walk lowers the sugar in the blood.[1] It also helps many people to fall asleep. Why is that so?',
  'Why walking works',
  'Muscles at work take sugar out of the blood without insulin. The effect lasts for some hours after the walk.',
  'Risks ¶',
  'People with unsteady knees can fall in the dark. Walking fast on a full stomach may cause heartburn.',
  'Contact us today to book an appointment with our walking coach.',
  'Read more',
  'Ten shoes that every walker should own this year.',
  'Reynolds A. Advice to walk after meals. Diabetologia. 2016.',
];
const TITLES = ['Benefits', 'Why walking works', 'Risks', 'Read more'] as const;
const ROLES = {
  Benefits: 'benefits',
  'Why walking works': null,
  Risks: 'risks',
  'Read more': 'related',
} as const;

export function writtenArticle(given: Partial<Article> = {}): Article {
  const benefit = {
    ...aPassage('A walk lowers the sugar in the blood.[1]', 0, [1]),
    prefix: 'Benefits[edit]',
  };
  const risk = { ...aPassage('People with unsteady knees can fall in the dark.', 2), prefix: 'Risks ¶' };
  const { summary } = anArticle();
  return anArticle({
    title: 'Walking after supper',
    text: LINES.join('\n'),
    outline: TITLES.map((title) => ({
      level: title === 'Why walking works' ? 3 : 2,
      title,
      prefix: '',
      role: ROLES[title],
    })),
    summary: { ...summary, keyPoints: [benefit], benefits: [benefit], risks: [risk] },
    references: [
      aReference({
        text: 'Reynolds A. Advice to walk after meals. Diabetologia. 2016.',
        mentions: [benefit],
      }),
    ],
    ...given,
  });
}

/** The answer of a model, as it comes: text. */
export const answering = (parts: object): string =>
  JSON.stringify({
    keyPoints: [],
    benefits: [],
    risks: [],
    procedure: [],
    evidence: [],
    conclusion: [],
    ...parts,
  });
