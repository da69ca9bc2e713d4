import { describe, expect, test } from 'vitest';
import { summarise } from '../../lib/summary';
import { written } from './written';

const CLINIC = written(`
Asma membuat saluran napas meradang dan menyempit, sehingga penderita sulit bernapas pada malam hari.
Obat yang ada hanya menekan gejala asma, dan tidak memperbaiki jaringan paru yang rusak.
Baca juga: Terapi sel punca untuk lutut
## Manfaat Terapi Sekretom
Terapi ini membawa sejumlah manfaat, di antaranya:
- **Meredam radang:** sitokin menekan sel imun.
- **Memulihkan epitel:** faktor tumbuh mempercepat penutupan luka [1].
## Prosedur Terapi Sekretom
Cairan diberikan lewat infus selama satu jam di klinik oleh dokter paru yang terlatih.
Prosedur ini tergolong minim risiko karena tidak mengandung sel hidup.
Hubungi kami untuk jadwal terapi sekretom di klinik kami yang terdekat.
## Studi Klinis
Sebuah tinjauan pada tahun 2025 mengumpulkan tiga belas percobaan eksosom pada tikus dengan penyakit paru.
Tinjauan itu mencatat bahwa cara menakar eksosom berlainan di tiap laboratorium percobaan.
Singkatnya, sekretom layak diuji pada manusia tetapi belum menjadi pengganti obat asma.
`);
const CITATIONS = [{ block: 6, start: 60, end: 63, number: 1 }];
const summary = summarise({
  ...CLINIC,
  citations: CITATIONS,
  title: 'Terapi Sekretom untuk Asma',
  language: 'id',
});
const texts = (role: keyof typeof summary) => summary[role].map(({ text }) => text);

describe('a clinic page', () => {
  test('its benefits are the items of its list, whole and with what they cite', () => {
    expect(texts('benefits')).toEqual([
      'Meredam radang: sitokin menekan sel imun.',
      'Memulihkan epitel: faktor tumbuh mempercepat penutupan luka [1].',
    ]);
    expect(summary.benefits.map(({ references }) => references)).toEqual([[], [1]]);
  });

  test('a risk is found inside the procedure, and says where it stands', () => {
    expect(texts('risks')).toEqual([
      'Prosedur ini tergolong minim risiko karena tidak mengandung sel hidup.',
    ]);
    expect(summary.risks[0]?.section).toBe(1);
    expect(summary.risks[0]?.prefix).toBe('di klinik oleh dokter paru yang terlatih.'.slice(-32));
  });

  test('the procedure leaves out the offer of the clinic', () => {
    expect(texts('procedure')).toHaveLength(2);
    expect(texts('procedure').join(' ')).not.toContain('Hubungi kami');
  });

  test('the conclusion begins at its cue, and is no evidence', () => {
    expect(texts('conclusion')).toEqual([
      'Singkatnya, sekretom layak diuji pada manusia tetapi belum menjadi pengganti obat asma.',
    ]);
    expect(texts('evidence')).toHaveLength(2);
  });

  test('in brief: three sentences or more in order, none of them a teaser or an offer', () => {
    const points = texts('keyPoints');
    expect(points.length).toBeGreaterThanOrEqual(3);
    expect(points.join(' ')).not.toMatch(/Baca juga|Hubungi kami|di antaranya/);
    const all = CLINIC.blocks.map(({ text }) => text).join('\n');
    const places = points.map((point) => all.indexOf(point));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('every line is on the page, word for word', () => {
    const all = CLINIC.blocks.map(({ text }) => text).join('\n');
    for (const passages of Object.values(summary))
      for (const { text } of passages) expect(all).toContain(text);
  });
});

/** What the claims of a page are, by its text: the shapes in which authors set them apart. */
const SHAPES: {
  name: string;
  language: string;
  title?: string;
  page: string;
  benefits?: string[];
  risks?: string[];
}[] = [
  {
    name: 'sub-headings under a heading for both sides',
    language: 'en',
    page: `## Pros and cons of tiny homes
      ### Pros of tiny homes
      #### They cost less
      Building one takes a third of the money.
      #### They move with you
      A car can tow them.
      ### Cons of tiny homes
      #### Little storage
      You will own fewer things.
      #### Zoning laws
      Many towns forbid them.`,
    benefits: ['They cost less', 'They move with you'],
    risks: ['Little storage', 'Zoning laws'],
  },
  {
    name: 'headings that are labelled one by one',
    language: 'en',
    page: `## Pro: cheap to run
      It saves power.
      ## Con: slow to charge
      It takes a night.`,
    benefits: ['Pro: cheap to run'],
    risks: ['Con: slow to charge'],
  },
  {
    name: 'headings numbered under a title that counts them',
    language: 'en',
    title: 'Coffee: 3 surprising health benefits',
    page: `## 1. Clearer thinking
      Text.
      ## 2. A steady heart
      Text.
      ## 3. A sound liver
      Text.`,
    benefits: ['1. Clearer thinking', '2. A steady heart', '3. A sound liver'],
  },
  {
    name: 'labels above lists, without headings',
    language: 'de',
    page: `Wir haben den Grill getestet.
      Vorteile:
      - Niedriger Preis
      - Gute Verarbeitung
      Nachteile:
      - Heizt nur in der Mitte`,
    benefits: ['Niedriger Preis', 'Gute Verarbeitung'],
    risks: ['Heizt nur in der Mitte'],
  },
  {
    name: 'paragraphs that begin in bold',
    language: 'es',
    page: `## Beneficios del té
      **Corazón sano:** baja la presión arterial de quien lo toma.
      **Mente clara:** mejora la atención durante horas.`,
    benefits: [
      'Corazón sano: baja la presión arterial de quien lo toma.',
      'Mente clara: mejora la atención durante horas.',
    ],
  },
  {
    name: 'a sentence in running text, and one that makes a risk smaller',
    language: 'en',
    title: 'Fasting',
    page: `Fasting lowers the risk of diabetes in most trials. Still, low blood sugar remains a real risk for people on insulin.`,
    risks: ['Still, low blood sugar remains a real risk for people on insulin.'],
  },
  {
    name: 'harm that is reported without the word',
    language: 'id',
    title: 'Terapi Secretome',
    page: `Tindakan ini sering dilakukan di klinik. Meski begitu, demam ringan dan nyeri di tempat jarum pernah dilaporkan, dan pengamatan masih sedikit.`,
    risks: [
      'Meski begitu, demam ringan dan nyeri di tempat jarum pernah dilaporkan, dan pengamatan masih sedikit.',
    ],
  },
  {
    name: 'harm that is reported, in German',
    language: 'de',
    title: 'Akupunktur im Alltag',
    page: 'Die Nadeln sind dünn. In Einzelfällen wurden Blutungen und Ohnmacht berichtet.',
    risks: ['In Einzelfällen wurden Blutungen und Ohnmacht berichtet.'],
  },
  {
    name: 'harm that the article is about',
    language: 'en',
    title: 'Migraine and headache in the young',
    page: 'Headaches have been reported by every second pupil of the school.',
    risks: [],
  },
  {
    name: 'harm that grew less or that belongs to the illness',
    language: 'en',
    title: 'Needles',
    page: `They are thin.
      ## Symptoms
      Fever and vomiting have been reported.
      ## Trials
      Less nausea and fewer infections were reported by those who slept.`,
    risks: [],
  },
  {
    name: 'who should not, beside a list of risks and outside of it',
    language: 'en',
    title: 'Fasting',
    page: `## Risks and side effects
      - Low blood sugar
      - Muscle loss
      Children, pregnant women and anybody with a history of an eating disorder should not fast without medical advice.
      ## Conclusion
      It is no shortcut, and nobody on diabetes drugs should begin without talking to a doctor.`,
    risks: [
      'Low blood sugar',
      'Muscle loss',
      'Children, pregnant women and anybody with a history of an eating disorder should not fast without medical advice.',
      'It is no shortcut, and nobody on diabetes drugs should begin without talking to a doctor.',
    ],
  },
  {
    name: 'who should not, in Spanish',
    language: 'es',
    title: 'El ayuno',
    page: 'El ayuno es antiguo. Las embarazadas y los menores de edad no deben ayunar. Los monjes sí lo hacen.',
    risks: ['Las embarazadas y los menores de edad no deben ayunar.'],
  },
  {
    name: 'who should not, in Japanese',
    language: 'ja',
    title: '断食',
    page: '断食の歴史は長い。妊婦や授乳中の女性は断食を避けるべきです。僧侶は今も行う。',
    risks: ['妊婦や授乳中の女性は断食を避けるべきです。'],
  },
  {
    name: 'a risk that is denied, made smaller or a trade',
    language: 'en',
    title: 'Rigid copper pipes',
    page: `Rigid copper pipes bring no health risks to the water. They minimise the risk of a leak.
      The firm sells risk management to those who lay copper pipes.`,
    risks: [],
  },
  {
    name: 'the same in German',
    language: 'de',
    title: 'Akupunktur im Alltag',
    page: 'Akupunktur senkt das Risiko eines Sturzes. Das Risikomanagement der Klinik ist gut. Die Nadeln sind nicht gefährlich.',
    risks: [],
  },
  {
    name: 'one weak sentence, which is a risk that is named and no benefit',
    language: 'en',
    title: 'Cameras for beginners',
    page: `${'A lens bends the light. It needs a stable hand and some time. '.repeat(30)}
      This camera can help on a dark day. It is always a risk to travel with a single memory card.`,
    benefits: [],
    risks: ['It is always a risk to travel with a single memory card.'],
  },
  {
    name: 'advice under a heading that only calls for care, and a risk there that says that it is one',
    language: 'en',
    title: 'Extension cords',
    page: `## Safety tips
      - Use each cord for a short time only
      - Buy cords with a seal
      - A cut cord is dangerous to touch
      ## Managing risks
      - Read the manual first
      - Ask a friend to look`,
    risks: ['A cut cord is dangerous to touch'],
  },
  {
    name: 'labels that are items themselves, as in a list of definitions',
    language: 'de',
    page: `## Fazit
      Der Grill ist gut.
      - Vorteile
      - Niedriger Preis
      - Gute Verarbeitung
      - Nachteile
      - Starke Hitze nur in der Mitte`,
    benefits: ['Niedriger Preis', 'Gute Verarbeitung'],
    risks: ['Starke Hitze nur in der Mitte'],
  },
  {
    name: 'items that begin with a label or a bold one',
    language: 'en',
    page: `## Compact cameras
      - Pros: light, cheap, quick to use
      - Cons: noisy pictures
      ## Models
      - **Its limitations** are plain: it makes things up
      - **Risk management:** ask twice`,
    benefits: ['Pros: light, cheap, quick to use'],
    risks: ['Cons: noisy pictures', 'Its limitations are plain: it makes things up'],
  },
  {
    name: 'sub-headings that are claims, without the lists that explain them',
    language: 'en',
    page: `## Challenges of the trade
      ### Dear machines
      - Rent one
      - Share one
      ### Few hands
      - Train your own`,
    risks: ['Dear machines', 'Few hands'],
  },
  {
    name: 'numbered headings under a title that names both sides, and questions',
    language: 'en',
    title: 'Three networks compared, with pros and cons',
    page: `## 1. Alpha
      Text.
      ## 2. Beta
      Text.
      ## 3. Gamma
      Text.
      ## Disadvantages
      - Is it sold where you live? Ask first.
      - It is slow`,
    benefits: [],
    risks: ['It is slow'],
  },
  {
    name: 'a table with a column for either side',
    language: 'en',
    page: `## Two ways to build
      | Pros of mobile apps | Drawbacks |
      | Work without a network | Cost more to make |
      | Use the camera of the phone | Need an update every month |`,
    benefits: ['Work without a network', 'Use the camera of the phone'],
    risks: ['Cost more to make', 'Need an update every month'],
  },
  {
    name: 'a table with a row for either side, and one that rates a risk',
    language: 'de',
    page: `## Vergleich
      | Merkmal | Holz | Stahl |
      | Vorteile | Warm und leicht | Hält sehr lange |
      | Nachteile | Brennt schnell | Ist schwer zu biegen |
      ## Stufen
      | Arznei | Risiko |
      | Saft | hoch |`,
    benefits: ['Warm und leicht', 'Hält sehr lange'],
    risks: ['Brennt schnell', 'Ist schwer zu biegen'],
  },
  {
    name: 'sub-headings that a line leads to',
    language: 'en',
    title: 'Shops',
    page: `## Why shops go there
      Let us look at a few of the advantages:
      ### Meet them where they are
      They are there all day.
      ### Sell at once
      No cart is left behind.`,
    benefits: ['Meet them where they are', 'Sell at once'],
  },
  {
    name: 'the answer to a question in bold, as pages answer many',
    language: 'fr',
    title: 'Barbecue au gaz',
    page: `## Vos questions
      **Quels sont les inconvénients du barbecue au gaz ?**
      Le prix d’une bouteille est plus cher que le charbon.
      **Où le ranger ?**
      À l’abri de la pluie, ce qui est difficile en ville.`,
    risks: ['Le prix d’une bouteille est plus cher que le charbon.'],
  },
  {
    name: 'what the page says of itself, and an advantage that is taken',
    language: 'en',
    title: 'Tutoring at school',
    page: `In this guide we will cover the benefits of tutoring. See how our team can help you with tutoring.
      The school took advantage of the new law on tutoring. Tutoring has no benefit for the rest.`,
    benefits: [],
  },
  {
    name: 'a news story that names none',
    language: 'en',
    title: 'Council opens bridge',
    page: `The council opened the bridge on Monday. The mayor cut the ribbon before a small crowd of neighbours.`,
    benefits: [],
    risks: [],
  },
];

test('claims are told by small headings before the first of the outline', () => {
  const { blocks, outline } = written(
    'The console is fast.\nPros\n- Quiet\nCons\n- Dear\n## Hardware\nIt is small.',
  );
  const small = blocks.map((block) =>
    /^(?:Pros|Cons)$/.test(block.text) ? { ...block, kind: 'heading' as const, level: 5 } : block,
  );
  const found = summarise({ blocks: small, outline, citations: [], title: null, language: 'en' });
  expect(found.benefits.map(({ text, section }) => [text, section])).toEqual([['Quiet', null]]);
  expect(found.risks.map(({ text }) => text)).toEqual(['Dear']);
});

test('claims are told by headings deeper than the outline', () => {
  const { blocks, outline } = written('## Review\nIt runs.\nPros\n- Quiet\nCons\n- Dear');
  const deep = blocks.map((block) =>
    /^(?:Pros|Cons)$/.test(block.text) ? { ...block, kind: 'heading' as const, level: 4 } : block,
  );
  const found = summarise({ blocks: deep, outline, citations: [], title: null, language: 'en' });
  expect(found.benefits.map(({ text, section }) => [text, section])).toEqual([['Quiet', 0]]);
  expect(found.risks.map(({ text, section }) => [text, section])).toEqual([['Dear', 0]]);
});

describe('benefits and risks', () => {
  test.each(SHAPES)('$name', ({ language, title = null, page, benefits, risks }) => {
    const found = summarise({ ...written(page), citations: [], title, language });
    if (benefits !== undefined) expect(found.benefits.map(({ text }) => text)).toEqual(benefits);
    if (risks !== undefined) expect(found.risks.map(({ text }) => text)).toEqual(risks);
  });
});

test('an empty article has an empty summary', () => {
  const empty = summarise({ blocks: [], outline: [], citations: [], title: null, language: null });
  expect(Object.values(empty).flat()).toEqual([]);
});

test('a line that only says who wrote it and when is no key point', () => {
  const article = written(`
By Louis Novak on Monday, November 18th, 2019 at 11:04 a.m.
Tariffs on steel raise what factories pay for their machines, and the factories raise their prices.
By Monday the president of the council had signed the order for the tariffs on steel from abroad.
Farmers lost their buyers abroad when other countries answered with tariffs of their own on grain.
Economists expect that tariffs cost a household some hundred dollars in a year of ordinary trade.
`);
  const { keyPoints } = summarise({ ...article, citations: [], title: 'Tariffs on steel', language: 'en' });
  expect(keyPoints.length).toBeGreaterThanOrEqual(3);
  expect(keyPoints.map(({ text }) => text).join(' ')).not.toContain('Louis Novak');
});
