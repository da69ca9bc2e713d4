import type { Language } from '../../article/vocabulary';

/** Words with which an article tells of a study and its finding. Notation of `cuePattern`. */
export const TELLS_OF_A_STUDY = {
  id: `studi … menunjukkan | penelitian … menunjukkan | penelitian … menemukan | studi … menemukan | uji klinis … menunjukkan |
    hasil penelitian | hasil studi | hasil uji klinis | tinjauan sistematis | meta-analisis`,
  ms: 'kajian … menunjukkan | kajian … mendapati | penyelidikan … menunjukkan | hasil kajian | ujian klinikal',
  en: `study … found | study … showed | study … shows | studies … found | studies … show | studies … suggest | research … shows |
    research … found | research … suggests | researchers … found | trial … found | trial … showed | meta-analysis | systematic review |
    randomized … trial | randomised … trial | clinical trial | clinical trials`,
  es: 'estudio … encontró | estudio … mostró | estudios … muestran | investigación … sugiere | investigadores … encontraron | ensayo clínico | metaanálisis',
  pt: 'estudo … mostrou | estudo … encontrou | estudos … mostram | pesquisa … mostra | pesquisadores … descobriram | ensaio clínico | meta-análise',
  fr: 'étude … montre | étude … montré | études … montrent | recherche … suggère | chercheurs … trouvé | essai clinique | méta-analyse',
  de: 'studie … zeigt | studie … zeigte | studie … ergab | studien … zeigen | forscher … fanden | untersuchung … ergab | klinische studie | metaanalyse',
  it: 'studio … mostrato | studio … dimostrato | studi … mostrano | ricerca … suggerisce | ricercatori … scoperto | studio clinico | metanalisi',
  nl: 'studie … toont | onderzoek … toont | onderzoek … blijkt | onderzoekers … vonden | klinische studie | meta-analyse',
  ru: 'исследование … показало | исследования … показали | исследования … показывают | ученые … обнаружили | клиническ* исследован* | метаанализ',
  zh: '研究发现 | 研究發現 | 研究表明 | 研究显示 | 研究顯示 | 临床试验 | 臨床試驗 | 荟萃分析',
  ja: '研究では | 研究によ | 研究で明らか | 臨床試験 | メタ解析 | メタアナリシス',
  ko: '연구에 따르면 | 연구 결과 | 연구에서 | 임상시험 | 메타분석',
  ar: 'أظهرت دراسة | أظهرت الدراسات | وجدت دراسة | كشفت دراسة | أظهرت الأبحاث | تجربة سريرية | تجارب سريرية',
  tr: 'araştırma … göster* | çalışma … göster* | araştırmalar … göster* | klinik çalışma | meta-analiz',
  vi: 'nghiên cứu … cho thấy | nghiên cứu … phát hiện | thử nghiệm lâm sàng | phân tích tổng hợp',
  hi: 'अध्ययन में पाया | अध्ययन से पता | शोध में पाया | शोध से पता | नैदानिक परीक्षण',
} satisfies Record<Language, string>;
