import { type Agreement, FIELDS, type Field, type Verdict } from './verdict';

type Weights = Record<Field, Partial<Record<Agreement, number>>>;

/** What each agreement says for (+) and against (−) the same work, where the title speaks. */
const WITH_TITLE: Weights = {
  title: { agrees: 6, partly: 3, unclear: -1.5, differs: -7 },
  author: { agrees: 3, partly: 1, unclear: -0.5, differs: -3 },
  year: { agrees: 0.5, differs: -3.5 },
  journal: { agrees: 1, unclear: -0.5, differs: -1 },
  volume: { agrees: 1, unclear: -0.5, differs: -1.5 },
  page: { agrees: 3, partly: 0.5, unclear: -0.5, differs: -2.5 },
};

/** Without a printed title the numbers decide. */
const WITHOUT_TITLE: Weights = {
  title: {},
  author: { agrees: 2, partly: 0.5, unclear: -1, differs: -5 },
  year: { agrees: 0.5, differs: -3 },
  journal: { agrees: 1, unclear: -1, differs: -2 },
  volume: { agrees: 1, unclear: -1, differs: -2 },
  page: { agrees: 4, partly: 0.5, unclear: -1, differs: -5 },
};

/** What fields say together beyond what each of them says. */
const TOGETHER: readonly { says: Partial<Record<Field, Agreement>>; weight: number }[] = [
  // The same title by the same author in another year and on other pages is another edition or another chapter.
  { says: { title: 'agrees', year: 'differs', page: 'differs' }, weight: -6 },
  // … and in another journal it may be the abstract of a meeting, or an earlier version: that cannot be told from here.
  { says: { title: 'agrees', year: 'differs', journal: 'differs' }, weight: -3 },
  // … and wherever journal, volume and page are all others, it was published twice, or is the abstract of a meeting.
  { says: { title: 'agrees', journal: 'differs', volume: 'differs', page: 'differs' }, weight: -3 },
  // Half a title on other pages: a section that stands in every issue.
  { says: { title: 'partly', page: 'differs' }, weight: -3 },
  // A series of alike titles.
  { says: { title: 'unclear', page: 'differs' }, weight: -2 },
  // An alike title, and nothing of the place where it stands: another edition, a preprint, the book of a chapter.
  { says: { title: 'unclear', volume: 'silent', page: 'silent' }, weight: -1.5 },
];

/** Sums from which on the verdict is that it is the same, and down to which that it is another. */
const SAME_FROM = { withTitle: 2, withoutTitle: 4 };
const ANOTHER_TO = -1;

export interface Weighed {
  verdict: Verdict['verdict'];
  /** The fields in the order of their weight. */
  order: Field[];
}

/** The verdict of six fields. Where none of them contradicts, it is not told to be another. */
export function weigh(agreements: Record<Field, Agreement>): Weighed {
  const hasTitle = agreements.title !== 'silent';
  const weights = hasTitle ? WITH_TITLE : WITHOUT_TITLE;
  const weightOf = (field: Field) => weights[field][agreements[field]] ?? 0;
  const sum = FIELDS.reduce((total, field) => total + weightOf(field), weightTogether(agreements));
  const order = [...FIELDS].sort((one, other) => Math.abs(weightOf(other)) - Math.abs(weightOf(one)));
  if (sum >= (hasTitle ? SAME_FROM.withTitle : SAME_FROM.withoutTitle)) return { verdict: 'same', order };
  const contradicts = FIELDS.some((field) => agreements[field] === 'differs');
  return { verdict: contradicts && sum <= ANOTHER_TO ? 'another' : 'cannot-tell', order };
}

function weightTogether(agreements: Record<Field, Agreement>): number {
  const holds = ({ says }: (typeof TOGETHER)[number]) =>
    FIELDS.every((field) => says[field] === undefined || says[field] === agreements[field]);
  return TOGETHER.filter(holds).reduce((total, { weight }) => total + weight, 0);
}
