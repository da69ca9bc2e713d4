import type { Language } from '../../article/vocabulary';

/** Headings and labels under which authors name their interests or who paid, lower case, parted by "|". */
export const LABELS_A_DISCLOSURE = {
  id: 'konflik kepentingan | benturan kepentingan | pernyataan konflik | pendanaan | sumber dana | sumber pendanaan | pengungkapan',
  ms: 'konflik kepentingan | percanggahan kepentingan | pembiayaan | sumber dana | pendedahan',
  en: `conflict of interest | conflicts of interest | competing interest | competing interests | declaration of interest | declaration of interests |
    declaration of competing | declarations of interest | disclosure | disclosures | disclosure statement | financial disclosure | funding | funding statement | grant information |
    financial support | grant support | sponsor | sponsorship | role of the funding`,
  es: 'conflicto de intereses | conflictos de intereses | conflicto de interés | declaración de intereses | financiación | financiamiento | divulgación',
  pt: 'conflito de interesses | conflitos de interesses | conflito de interesse | declaração de interesses | financiamento | divulgação de interesses',
  fr: "conflit d'intérêts | conflit d’intérêts | conflits d'intérêts | conflits d’intérêts | liens d'intérêts | liens d’intérêts | déclaration d'intérêts | déclaration d’intérêts | financement | financements",
  de: 'interessenkonflikt | interessenskonflikt | interessenkonflikte | interessenskonflikte | erklärung zu interessen | offenlegung | finanzierung | förderung | förderhinweis',
  it: "conflitto di interessi | conflitti di interesse | conflitto d'interessi | conflitto d’interessi | dichiarazione di interessi | finanziamento | finanziamenti",
  nl: 'belangenverstrengeling | belangenconflict | belangenconflicten | belangenverklaring | financiering | financiële steun',
  ru: 'конфликт интересов | финансирование | источник финансирования | источники финансирования | спонсор',
  zh: '利益冲突 | 利益衝突 | 利益声明 | 利益聲明 | 基金项目 | 基金項目 | 资助 | 資助 | 资金来源',
  ja: '利益相反 | 開示事項 | 資金提供 | 研究資金 | 助成',
  ko: '이해상충 | 이해 상충 | 이해관계 | 이해충돌 | 연구비 | 재정 지원',
  ar: 'تضارب المصالح | تضارب في المصالح | تعارض المصالح | التمويل | الإفصاح | الدعم المالي',
  tr: 'çıkar çatışması | çıkar çatışmaları | finansal destek | finansman | mali destek',
  vi: 'xung đột lợi ích | mâu thuẫn lợi ích | nguồn tài trợ | tài trợ | tài trợ nghiên cứu',
  hi: 'हितों का टकराव | हितों के टकराव | वित्तपोषण | वित्त पोषण',
} satisfies Record<Language, string>;

/**
 * Words with which a page itself says in a sentence what its interests are or who paid for it. That a study was "funded by"
 * somebody is news of the study, not of the page, and is not here. Notation of `cuePattern`.
 */
export const DISCLOSES = {
  id: 'konflik kepentingan | benturan kepentingan | artikel ini disponsori | konten bersponsor | artikel bersponsor | tautan afiliasi | penelitian ini didanai',
  ms: 'konflik kepentingan | percanggahan kepentingan | artikel ini ditaja | kandungan tajaan | pautan afiliasi | kajian ini dibiayai',
  en: `conflict of interest | conflicts of interest | competing interest | competing interests | competing financial interest* | nothing to disclose |
    affiliate link | affiliate links | affiliate commission | we may earn | earn a commission | sponsored content | this article is sponsored |
    this article was sponsored | paid partnership | this work was supported by | this work was funded by | this study was funded by |
    this study was supported by | this research was funded by | this research was supported by | this research received`,
  es: 'conflicto de intereses | conflictos de intereses | conflicto de interés | contenido patrocinado | artículo patrocinado | enlaces de afiliad* | este trabajo … financiado',
  pt: 'conflito de interesses | conflitos de interesses | conflito de interesse | conteúdo patrocinado | links de afiliados | este trabalho … financiado',
  fr: "conflit d'intérêts | conflit d’intérêts | conflits d'intérêts | conflits d’intérêts | lien d'intérêt | lien d’intérêt | contenu sponsorisé | article sponsorisé | liens affiliés | liens d'affiliation | liens d’affiliation",
  de: 'interessenkonflikt* | interessenskonflikt* | gesponserter artikel | gesponserter inhalt | affiliate-links | affiliate-link | provisions-links | diese arbeit wurde … gefördert | diese studie wurde … gefördert',
  it: "conflitto di interessi | conflitti di interesse | conflitto d'interessi | conflitto d’interessi | contenuto sponsorizzato | link di affiliazione",
  nl: 'belangenverstrengeling | belangenconflict* | gesponsord artikel | gesponsorde inhoud | affiliatelinks | affiliate links',
  ru: 'конфликт интересов | конфликта интересов | на правах рекламы | партнерский материал | партнёрский материал | спонсорский материал',
  zh: '利益冲突 | 利益衝突 | 赞助内容 | 贊助內容 | 联盟链接 | 本研究由…资助 | 基金资助',
  ja: '利益相反 | 広告記事 | タイアップ記事 | アフィリエイト | 提供記事',
  ko: '이해상충 | 이해 상충 | 이해관계가 없 | 협찬을 받 | 제휴 링크 | 소정의 수수료',
  ar: 'تضارب المصالح | تضارب في المصالح | تعارض المصالح | محتوى مدعوم | محتوى برعاية | روابط تابعة',
  tr: 'çıkar çatışması | sponsorlu içerik | ortaklık bağlantı* | bu çalışma … desteklenmiştir',
  vi: 'xung đột lợi ích | bài viết được tài trợ | nội dung được tài trợ | liên kết tiếp thị',
  hi: 'हितों का टकराव | हितों के टकराव | प्रायोजित सामग्री | एफिलिएट लिंक',
} satisfies Record<Language, string>;

/** Words with which the publisher asks the reader to come or to call. Notation of `cuePattern`. */
export const ASKS_FOR_A_VISIT = {
  id: 'hubungi kami | menghubungi kami | hubungi tim | kunjungi klinik | kunjungi kami | buat janji | membuat janji | reservasi sekarang | konsultasikan … kami | jadwalkan konsultasi | daftar sekarang',
  ms: 'hubungi kami | menghubungi kami | kunjungi klinik | kunjungi kami | tempah janji temu | buat temu janji | daftar sekarang',
  en: `contact us | contact our | call us | call our | visit our clinic | book an appointment | book your appointment | book a consultation | book your consultation |
    book a free | schedule an appointment | schedule a consultation | schedule your | make an appointment with us | free consultation | get in touch with us |
    get in touch with our | reach out to us | request a quote | request an appointment | message us on`,
  es: 'contáctenos | contáctanos | contacta con nosotros | contacte con nosotros | llámanos | llámenos | reserva* tu cita | reserve su cita | pide cita | pida su cita | solicita* una cita',
  pt: 'entre em contato | entre em contacto | fale conosco | fale connosco | agende sua | agende uma consulta | marque uma consulta | marque sua consulta',
  fr: 'contactez-nous | contactez nous | appelez-nous | prenez rendez-vous | prendre rendez-vous avec | réservez votre',
  de: 'kontaktieren sie uns | rufen sie uns an | vereinbaren sie … termin | termin vereinbaren | termin bei uns | sprechen sie uns an | nehmen sie kontakt',
  it: 'contattaci | contattateci | chiamaci | prenota una visita | prenota un appuntamento | prenota la tua | richiedi un appuntamento',
  nl: 'neem contact … op | neem contact met ons | bel ons | maak een afspraak | boek een afspraak | plan een afspraak',
  ru: 'свяжитесь с нами | позвоните нам | запишитесь на прием | запишитесь на приём | запишитесь на консультацию | записаться на прием | обратитесь к нам',
  zh: '联系我们 | 聯繫我們 | 联络我们 | 聯絡我們 | 立即预约 | 立即預約 | 预约咨询 | 預約諮詢 | 欢迎咨询',
  ja: 'お問い合わせください | お問い合わせは | ご予約は | ご予約ください | ご相談ください | 当院へ | 当クリニックへ',
  ko: '문의하세요 | 문의하시기 | 문의해 주세요 | 예약하세요 | 상담 예약 | 예약 문의 | 상담을 받아',
  ar: 'اتصل بنا | اتصلوا بنا | تواصل معنا | تواصلوا معنا | احجز موعد* | احجز الآن | احجزي موعد*',
  tr: 'bize ulaşın | bizi arayın | bizimle iletişime | randevu alın | randevu almak için | hemen randevu',
  vi: 'liên hệ với chúng tôi | liên hệ ngay | gọi ngay | đặt lịch hẹn | đặt lịch khám | đặt lịch tư vấn',
  hi: 'हमसे संपर्क | संपर्क करें | अपॉइंटमेंट बुक | अपॉइंटमेंट लें | हमें कॉल',
} satisfies Record<Language, string>;
