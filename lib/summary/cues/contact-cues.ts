import type { Language } from '../../article/vocabulary';

/** Words with which the publisher offers itself ("contact us", "hubungi kami", "book a consultation"). Notation of `cuePattern`. */
export const OFFERS_ITSELF = {
  id: 'hubungi kami | menghubungi kami | konsultasikan … kami | kunjungi kami | tim kami | klinik kami | daftar sekarang | buat janji | reservasi',
  ms: 'hubungi kami | menghubungi kami | kunjungi kami | pasukan kami | klinik kami | tempah janji temu',
  en: `contact us | call us | visit us | our team | our clinic | book a | book your | book an appointment | schedule a consultation |
    sign up | subscribe | get in touch | reach out to us | learn more at | click here | free consultation | follow us`,
  es: 'contáctenos | contáctanos | llámanos | nuestra clínica | nuestro equipo | reserva* tu cita | pide cita | suscríbete',
  pt: 'entre em contato | fale conosco | nossa clínica | nossa equipe | agende | marque … consulta | inscreva-se',
  fr: 'contactez-nous | appelez-nous | notre clinique | notre équipe | prenez rendez-vous | abonnez-vous | inscrivez-vous',
  de: 'kontaktieren sie uns | rufen sie uns | unser team | unsere praxis | unsere klinik | termin vereinbaren | abonnieren',
  it: 'contattaci | contattateci | la nostra clinica | il nostro team | prenota | iscriviti',
  nl: 'neem contact | bel ons | onze kliniek | ons team | maak een afspraak | abonneer',
  ru: 'свяжитесь с нами | позвоните нам | наша клиника | нашей клинике | запишитесь | подпишитесь | подписывайтесь',
  zh: '联系我们 | 聯繫我們 | 联络我们 | 預約 | 预约 | 我们的团队 | 订阅 | 訂閱 | 关注我们',
  ja: 'お問い合わせ | ご予約 | 当院 | 当クリニック | ご相談ください | 登録はこちら',
  ko: '문의하세요 | 문의하시 | 예약하세요 | 저희 병원 | 상담 예약 | 구독',
  ar: 'اتصل بنا | تواصل معنا | عيادتنا | فريقنا | احجز | اشترك',
  tr: 'bize ulaşın | bizi arayın | kliniğimiz | ekibimiz | randevu alın | abone ol',
  vi: 'liên hệ với chúng tôi | liên hệ ngay | đặt lịch | phòng khám của chúng tôi | đội ngũ của chúng tôi | đăng ký ngay',
  hi: 'संपर्क करें | हमसे संपर्क | हमारी टीम | हमारे क्लिनिक | अपॉइंटमेंट | सब्सक्राइब',
} satisfies Record<Language, string>;
