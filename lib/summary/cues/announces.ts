import type { Language } from '../../article/vocabulary';

/**
 * Words with which a text says what it does or finds ("We propose …", "Penelitian ini menunjukkan …"), by language: the
 * "bonus words" of Edmundson 1969 (doi 10.1145/321510.321519). Notation of `cuePattern`.
 */
export const ANNOUNCES = {
  id: `kami … menunjukkan | kami … mengusulkan | kami … menemukan | penelitian ini | studi ini | artikel ini … membahas |
    makalah ini | tulisan ini | tinjauan ini`,
  ms: 'kami … mencadangkan | kami … mendapati | kajian ini | artikel ini … membincangkan | kertas ini',
  en: `we … propose* | we … present | we … show | we … introduce | we … develop* | we … describe* | we … study | we … find |
    we … investigate | we … demonstrate* | we … provide | we … explore | we … consider | we … design | we … examine |
    we … report | we … extend | we … apply | we … address | we … analyze | we … analyse | we … prove | we … compare |
    we … found | we … evaluate | this paper | this work | this article | this study | this review`,
  es: `proponemos | presentamos | mostramos | demostramos | este artículo | este trabajo | este estudio | esta revisión`,
  pt: 'propomos | apresentamos | mostramos | demonstramos | este artigo | este trabalho | este estudo | esta revisão',
  fr: `nous … proposons | nous … présentons | nous … montrons | cet article | ce travail | cette étude | cette revue`,
  de: 'wir … zeigen | wir … stellen … vor | wir … schlagen | diese studie | diese arbeit | dieser artikel | dieser beitrag',
  it: 'proponiamo | presentiamo | mostriamo | dimostriamo | questo articolo | questo lavoro | questo studio',
  nl: 'wij … tonen | we … laten … zien | dit artikel | deze studie | dit onderzoek',
  ru: 'мы … предлагаем | мы … показываем | мы … показали | в статье | в этой статье | в работе | это исследование',
  zh: '我们提出 | 本文 | 本研究 | 我們提出 | 研究表明 | 研究显示 | 研究顯示',
  ja: '本研究 | 本論文 | 本稿 | 本記事 | この記事では',
  ko: '본 연구 | 이 연구 | 본 논문 | 이 글에서',
  ar: 'نقترح | نقدم | هذه الدراسة | هذا البحث | هذه المقالة | هذا المقال',
  tr: 'bu çalışma | bu çalışmada | bu makale | bu makalede | bu yazıda | öneriyoruz | gösteriyoruz',
  vi: 'chúng tôi … đề xuất | nghiên cứu này | bài viết này | bài báo này',
  hi: 'इस अध्ययन | इस लेख | यह अध्ययन | यह लेख | इस शोध',
} satisfies Record<Language, string>;
