/** A work in the few words that its records are made of. */
export interface Registered {
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
  /** What Europe PMC calls it; a work without is not there. */
  types?: string[];
  pmid?: string;
  /** Address of a copy that is free to read. */
  free?: string;
  /** The notice on it, as both services have it. */
  notice?: { doi: string; type: string; date: [number, number, number]; pubmed: string };
  /** The agency, where that is not Crossref. */
  agency?: 'DataCite' | 'JaLC';
}

/**
 * What the services know in the tests. The works are real, and so is what is said of them, but the answers are not
 * recorded: they were written for the tests in the shape of the services. So was the abstract, which is nobody's.
 */
export const ABSTRACT =
  '<h4>Background</h4>This abstract was written for the tests of Sumber and stands in for the real one.';

/** The works that the example articles cite, so that every one of their references can be looked up. */
export const WORKS: Registered[] = [
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
    types: ['review-article', 'Review', 'Journal Article'],
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
    types: ['review-article', 'Review', 'Journal Article'],
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
    types: ['review-article', 'Review', 'Journal Article'],
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
    types: ['review-article', 'Review', 'Journal Article'],
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
    types: ['review-article', 'Review', 'Journal Article'],
  },
  {
    doi: '10.1056/nejmra1905136',
    title: 'Effects of Intermittent Fasting on Health, Aging, and Disease',
    authors: 'de Cabo, Rafael; Mattson, Mark P.',
    journal: 'New England Journal of Medicine',
    short: 'N Engl J Med',
    year: 2019,
    volume: '381',
    issue: '26',
    page: '2541-2551',
    publisher: 'Massachusetts Medical Society',
    types: ['review-article', 'Review', 'Journal Article'],
  },
  {
    doi: '10.1001/jamainternmed.2017.0936',
    title:
      'Effect of Alternate-Day Fasting on Weight Loss, Weight Maintenance, and Cardioprotection Among Metabolically Healthy Obese Adults',
    authors: 'Trepanowski, John F.; Kroeger, Cynthia M.; Barnosky, Adrienne',
    journal: 'JAMA Internal Medicine',
    short: 'JAMA Intern Med',
    year: 2017,
    volume: '177',
    issue: '7',
    page: '930',
    publisher: 'American Medical Association (AMA)',
    types: ['Randomized Controlled Trial', 'research-article', 'Journal Article'],
  },
  {
    doi: '10.1016/j.cmet.2019.11.004',
    title:
      'Ten-Hour Time-Restricted Eating Reduces Weight, Blood Pressure, and Atherogenic Lipids in Patients with Metabolic Syndrome',
    authors: 'Wilkinson, Michael J.; Manoogian, Emily N.C.; Zadourian, Adena',
    journal: 'Cell Metabolism',
    short: 'Cell Metab',
    year: 2020,
    volume: '31',
    issue: '1',
    page: '92-104.e5',
    publisher: 'Elsevier BV',
    types: ['Clinical Trial', 'research-article', 'Journal Article'],
    pmid: '31813824',
  },
  {
    doi: '10.1056/nejmoa2114833',
    title: 'Calorie Restriction with or without Time-Restricted Eating in Weight Loss',
    authors: 'Liu, Deying; Huang, Yan; Huang, Chensihan',
    journal: 'New England Journal of Medicine',
    short: 'N Engl J Med',
    year: 2022,
    volume: '386',
    issue: '16',
    page: '1495-1504',
    publisher: 'Massachusetts Medical Society',
    types: ['Randomized Controlled Trial', 'research-article', 'Journal Article'],
  },
  {
    doi: '10.1016/s0140-6736(20)31180-6',
    title:
      'RETRACTED: Hydroxychloroquine or chloroquine with or without a macrolide for treatment of COVID-19: a multinational registry analysis',
    authors: 'Mehra, Mandeep R; Desai, Sapan S; Ruschitzka, Frank; Patel, Amit N',
    journal: 'The Lancet',
    short: 'The Lancet',
    year: 2020,
    volume: '',
    publisher: 'Elsevier BV',
    types: ['research-article', 'Journal Article', 'Retracted Publication'],
    pmid: '32450107',
    notice: {
      doi: '10.1016/s0140-6736(20)31324-6',
      type: 'retraction',
      date: [2020, 6, 5],
      pubmed: 'Lancet. 2020 Jun 13;395(10240):1820. doi: 10.1016/S0140-6736(20)31324-6.',
    },
  },
  {
    doi: '10.1056/nejmoa2016638',
    title: 'A Randomized Trial of Hydroxychloroquine as Postexposure Prophylaxis for Covid-19',
    authors: 'Boulware, David R.; Pullen, Matthew F.; Bangdiwala, Ananta S.',
    journal: 'New England Journal of Medicine',
    short: 'N Engl J Med',
    year: 2020,
    volume: '383',
    issue: '6',
    page: '517-525',
    publisher: 'Massachusetts Medical Society',
    types: ['Randomized Controlled Trial', 'research-article', 'Journal Article'],
  },
  {
    doi: '10.48550/arxiv.1706.03762',
    title: 'Attention Is All You Need',
    authors: 'Vaswani, Ashish; Shazeer, Noam; Parmar, Niki',
    journal: '',
    short: '',
    year: 2017,
    volume: '',
    publisher: 'arXiv',
    agency: 'DataCite',
  },
  {
    doi: '10.1038/s41574-022-00638-x',
    title: 'Clinical application of intermittent fasting for weight loss: progress and future directions',
    authors: 'Varady, Krista A.; Cienfuegos, Sofia; Ezpeleta, Mark; Gabel, Kelsey',
    journal: 'Nature Reviews Endocrinology',
    short: 'Nat Rev Endocrinol',
    year: 2022,
    volume: '18',
    issue: '5',
    page: '309-321',
    publisher: 'Springer Science and Business Media LLC',
    types: ['review-article', 'Review', 'Journal Article'],
  },
  {
    doi: '10.1146/annurev-nutr-071816-064634',
    title: 'Metabolic Effects of Intermittent Fasting',
    authors: 'Patterson, Ruth E.; Sears, Dorothy D.',
    journal: 'Annual Review of Nutrition',
    short: 'Annu. Rev. Nutr.',
    year: 2017,
    volume: '37',
    issue: '1',
    page: '371-393',
    publisher: 'Annual Reviews',
    types: ['review-article', 'Review', 'Journal Article'],
  },
  {
    doi: '10.1001/jamainternmed.2020.4153',
    title:
      'Effects of Time-Restricted Eating on Weight Loss and Other Metabolic Parameters in Women and Men With Overweight and Obesity',
    authors: 'Lowe, Dylan A.; Wu, Nancy; Rohdin-Bibby, Linnea',
    journal: 'JAMA Internal Medicine',
    short: 'JAMA Intern Med',
    year: 2020,
    volume: '180',
    issue: '11',
    page: '1491',
    publisher: 'American Medical Association (AMA)',
    types: ['Randomized Controlled Trial', 'research-article', 'Journal Article'],
  },
  {
    doi: '10.1016/j.cmet.2018.04.010',
    title:
      'Early Time-Restricted Feeding Improves Insulin Sensitivity, Blood Pressure, and Oxidative Stress Even without Weight Loss in Men with Prediabetes',
    authors: 'Sutton, Elizabeth F.; Beyl, Robbie; Early, Kate S.',
    journal: 'Cell Metabolism',
    short: 'Cell Metab',
    year: 2018,
    volume: '27',
    issue: '6',
    page: '1212-1221.e3',
    publisher: 'Elsevier BV',
    types: ['Randomized Controlled Trial', 'research-article', 'Journal Article'],
  },
  {
    doi: '10.1111/dme.13595',
    title:
      'Intermittent fasting in Type 2 diabetes mellitus and the risk of hypoglycaemia: a randomized controlled trial',
    authors: 'Corley, B. T.; Carroll, R. W.; Hall, R. M.',
    journal: 'Diabetic Medicine',
    short: 'Diabetic Medicine',
    year: 2018,
    volume: '35',
    issue: '5',
    page: '588-594',
    publisher: 'Wiley',
    types: ['Randomized Controlled Trial', 'research-article', 'Journal Article'],
  },
];
