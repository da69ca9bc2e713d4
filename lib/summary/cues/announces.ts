import type { Language } from '../../article/vocabulary';

/**
 * Words with which a text says what it does or finds ("We propose …", "Penelitian ini menunjukkan …"), by language: the
 * "bonus words" of Edmundson 1969 (doi 10.1145/321510.321519). Notation of `cuePattern`.
 */
export const ANNOUNCES = {
  id: `kami … menunjukkan | kami … mengusulkan | kami … menemukan | penelitian ini | studi ini |
    makalah ini | tinjauan ini`,
  ms: 'kami … mencadangkan | kami … mendapati | kajian ini | kertas ini',
  en: `we … propose* | we … present | we … show | we … introduce | we … develop* | we … describe* | we … study | we … find |
    we … investigate | we … demonstrate* | we … provide | we … explore | we … consider | we … design | we … examine |
    we … report | we … extend | we … apply | we … address | we … analyze | we … analyse | we … prove | we … compare |
    we … found | we … evaluate | this paper | this work | this study | this review`,
  es: `proponemos | presentamos | mostramos | demostramos | este trabajo | este estudio | esta revisión`,
  pt: 'propomos | apresentamos | mostramos | demonstramos | este trabalho | este estudo | esta revisão',
  fr: `nous … proposons | nous … présentons | nous … montrons | ce travail | cette étude | cette revue`,
  de: 'wir … zeigen | wir … stellen … vor | wir … schlagen | diese studie | diese arbeit',
  it: 'proponiamo | presentiamo | mostriamo | dimostriamo | questo lavoro | questo studio',
  nl: 'wij … tonen | we … laten … zien | deze studie | dit onderzoek',
  ru: 'мы … предлагаем | мы … показываем | мы … показали | в работе | это исследование',
  zh: '我们提出 | 本文 | 本研究 | 我們提出 | 研究表明 | 研究显示 | 研究顯示',
  ja: '本研究 | 本論文 | 本稿',
  ko: '본 연구 | 이 연구 | 본 논문',
  ar: 'نقترح | نقدم | هذه الدراسة | هذا البحث',
  tr: 'bu çalışma | bu çalışmada | öneriyoruz | gösteriyoruz',
  vi: 'chúng tôi … đề xuất | nghiên cứu này | bài báo này',
  hi: 'इस अध्ययन | यह अध्ययन | इस शोध',
} satisfies Record<Language, string>;
