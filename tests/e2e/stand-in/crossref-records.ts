/** A work in the few words that its record is made of. */
interface Registered {
  doi: string;
  title: string;
  /** "Family, Given", parted by semicolons. */
  authors: string;
  journal: string;
  short: string;
  year: number;
  volume: string;
  issue?: string;
  page?: string;
  publisher: string;
}

/** The works that the secretome example cites, so that every one of its references can be looked up. */
const WORKS: Registered[] = [
  {
    doi: '10.1186/s13287-022-02938-5',
    title:
      'Chronic obstructive pulmonary disease and asthma: mesenchymal stem cells and their extracellular vesicles as potential therapeutic tools',
    authors: 'Abbaszadeh, Hossein; Ghorbani, Farzaneh; Abbaspour-Aghdam, Sanaz',
    journal: 'Stem Cell Research & Therapy',
    short: 'Stem Cell Res Ther',
    year: 2022,
    volume: '13',
    issue: '1',
    page: '262',
    publisher: 'Springer Science and Business Media LLC',
  },
  {
    doi: '10.4252/wjsc.v17.i2.103599',
    title: 'Asthma and stem cell therapy',
    authors: 'Chen, Qi-Hang; Zheng, Jing-Yi; Wang, Dao-Chun',
    journal: 'World Journal of Stem Cells',
    short: 'WJSC',
    year: 2025,
    volume: '17',
    issue: '2',
    publisher: 'Baishideng Publishing Group Inc.',
  },
  {
    doi: '10.3390/cells8121605',
    title:
      'Mesenchymal Stem Cell-Derived Exosomes and Other Extracellular Vesicles as New Remedies in the Therapy of Inflammatory Diseases',
    authors:
      'Harrell, C. Randall; Jovicic, Nemanja; Djonov, Valentin; Arsenijevic, Nebojsa; Volarevic, Vladislav',
    journal: 'Cells',
    short: 'Cells',
    year: 2019,
    volume: '8',
    issue: '12',
    page: '1605',
    publisher: 'MDPI AG',
  },
  {
    doi: '10.1177/09636897231180128',
    title: 'Mesenchymal Stem/Stromal Cells in Asthma Therapy: Mechanisms and Strategies for Enhancement',
    authors: 'Huang, Siyuan; Li, Yiyang; Zeng, Jieqing',
    journal: 'Cell Transplantation',
    short: 'Cell Transplant',
    year: 2023,
    volume: '32',
    publisher: 'SAGE Publications',
  },
  {
    doi: '10.3892/mmr.2025.13531',
    title: 'The role of mesenchymal stem cell‑derived exosomes in asthma (Review)',
    authors: 'Lv, Kepeng; Gao, Jiawei; Yang, Liuxin; Yuan, Xingxing',
    journal: 'Molecular Medicine Reports',
    short: 'Mol Med Rep',
    year: 2025,
    volume: '31',
    issue: '6',
    publisher: 'Spandidos Publications',
  },
];

/** The record of a DOI in the shape that Crossref gives it, or null where it is none of ours. */
export function recordOf(doi: string): object | null {
  const work = WORKS.find((known) => known.doi === doi.toLowerCase());
  return work ? inCrossrefsShape(work) : null;
}

function inCrossrefsShape(work: Registered): object {
  const date = { 'date-parts': [[work.year]] };
  return {
    DOI: work.doi,
    URL: `https://doi.org/${work.doi}`,
    type: 'journal-article',
    source: 'Crossref',
    title: [work.title],
    subtitle: [],
    author: work.authors.split('; ').map(inShapeOfAuthor),
    'container-title': [work.journal],
    'short-container-title': [work.short],
    volume: work.volume,
    ...(work.issue && { issue: work.issue, 'journal-issue': { issue: work.issue } }),
    ...(work.page && { page: work.page }),
    issued: date,
    published: date,
    publisher: work.publisher,
    prefix: work.doi.split('/')[0],
    'is-referenced-by-count': 0,
    'references-count': 0,
    relation: {},
  };
}

function inShapeOfAuthor(name: string, index: number): object {
  const [family, given] = name.split(', ');
  return { given, family, sequence: index === 0 ? 'first' : 'additional', affiliation: [] };
}
