import type { Language } from './languages';
import { phrases } from './phrases';

/** Words with which a line begins that only leads to another page or asks for something ("Baca juga", "Read also"). */
export const TEASER_OPENERS = {
  id: phrases(`
    baca juga | baca artikel lainnya | baca selengkapnya | lihat juga | simak juga | hubungi kami |
    jika anda memiliki pertanyaan
  `),
  ms: phrases('baca juga | lihat juga'),
  en: phrases(`
    read more | read also | also read | see also | related: | click here | contact us | sign up |
    advertisement | subscribe
  `),
  es: phrases('lee también | lea también | leer más | te puede interesar | suscríbete'),
  pt: phrases('leia também | leia mais | saiba mais | veja também'),
  fr: phrases('lire aussi | à lire aussi | voir aussi | lire la suite | abonnez-vous'),
  de: phrases('lesen sie auch | lesen sie mehr | mehr zum thema | siehe auch | anzeige'),
  it: phrases('leggi anche | leggi di più | vedi anche'),
  nl: phrases('lees ook | lees meer | lees verder'),
  ru: phrases('читайте также | смотрите также | подробнее'),
  zh: phrases('相关阅读 | 延伸阅读 | 点击 | 更多 | 推薦閱讀'),
  ja: phrases('関連記事 | あわせて読みたい | 続きを読む | こちらもおすすめ'),
  ko: phrases('관련 기사 | 더 보기 | 관련 글'),
  ar: phrases('اقرأ أيضا | اقرأ أيضًا | اقرأ المزيد | شاهد أيضا'),
  tr: phrases('ayrıca okuyun | devamını oku | ilgili haber'),
  vi: phrases('xem thêm | đọc thêm'),
  hi: phrases('यह भी पढ़ें | ये भी पढ़ें | और पढ़ें'),
} satisfies Record<Language, readonly string[]>;
