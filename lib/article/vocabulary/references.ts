import type { Language } from './languages';
import { phrases } from './phrases';

/**
 * Headings under which a reference list stands, for every language. A file of its own, because the detector that
 * runs on every page needs these words and none of the others.
 */
export const REFERENCE_HEADINGS = {
  id: phrases('referensi | sumber | sumber referensi | daftar pustaka | rujukan | pustaka | catatan kaki'),
  ms: phrases('rujukan | sumber | bibliografi | senarai rujukan | nota kaki'),
  en: phrases(`
    references | sources | bibliography | citations | works cited | further reading | notes |
    footnotes | literature cited | external links | additional reading | recommended reading |
    suggested reading | works consulted | sources consulted | selected references | =literature | =source
  `),
  es: phrases(`
    referencias | fuentes | bibliografía | citas | notas | enlaces externos | lecturas recomendadas
  `),
  pt: phrases(`
    referências | fontes | bibliografia | referências bibliográficas | notas | ligações externas |
    links externos
  `),
  fr: phrases(`
    références | sources | bibliographie | notes | notes et références | liens externes |
    pour aller plus loin
  `),
  de: phrases(`
    quellen | literatur | literaturverzeichnis | referenzen | einzelnachweise | quellenangaben |
    weblinks | nachweise | anmerkungen | originalpublikation
  `),
  it: phrases(`
    riferimenti | fonti | bibliografia | note | riferimenti bibliografici | collegamenti esterni |
    sitografia | =bibl
  `),
  nl: phrases(`
    referenties | bronnen | literatuur | bronvermelding | literatuurlijst | noten | externe links
  `),
  ru: phrases(`
    литература | источники | список литературы | ссылки | примечания | использованная литература |
    библиография | использованные источники
  `),
  zh: phrases(`
    参考文献 | 参考资料 | 参考 | 来源 | 资料来源 | 引用 | 注释 | 參考資料 | 參考文獻 | 外部链接 |
    延伸閱讀 | 参考书目 | 主要参考文献 | 文献 | 引用文献
  `),
  ja: phrases(
    '参考文献 | 参考資料 | 出典 | 引用 | 引用文献 | 参考 | 脚注 | 注釈 | 外部リンク | 参照 | 文献 | 参考図書',
  ),
  ko: phrases('참고문헌 | 참고 자료 | 참고자료 | 출처 | 인용 | 각주 | 외부 링크'),
  ar: phrases('مراجع | المراجع | مصادر | المصادر | هوامش | وصلات خارجية'),
  tr: phrases('kaynaklar | kaynakça | referanslar | dipnotlar | dış bağlantılar | notlar'),
  vi: phrases(`
    tài liệu tham khảo | nguồn | nguồn tham khảo | tham khảo | chú thích | trích dẫn | liên kết ngoài
  `),
  hi: phrases('संदर्भ | स्रोत | सन्दर्भ | ग्रंथ सूची | बाहरी कड़ियाँ | टिप्पणियां'),
} satisfies Record<Language, readonly string[]>;

/** The same in languages of which we know no other headings: enough to find the list. */
export const REFERENCE_HEADINGS_ELSEWHERE: readonly string[] = [
  ...phrases('bibliografia | piśmiennictwo | źródła | przypisy | literatura | netografia'), // Polish
  ...phrases('källor | referenser | källförteckning | litteratur | källhänvisningar | källa'), // Swedish
  ...phrases(
    'kilder | referencer | referanser | litteraturliste | kildeliste | kildehenvisninger | fodnoter',
  ), // Danish, Norwegian
  ...phrases('lähteet | viitteet | kirjallisuutta | kirjallisuus | lähdeluettelo | lähde'), // Finnish
  ...phrases('literatura | zdroje | použitá literatura | seznam literatury | použité zdroje | reference'), // Czech, Slovak
  ...phrases('irodalom | források | hivatkozások | felhasznált irodalom | irodalomjegyzék | jegyzetek'), // Hungarian
  ...phrases('βιβλιογραφία | πηγές | παραπομπές | αναφορές | βιβλιογραφικές αναφορές'), // Greek
  ...phrases('література | джерела | посилання | примітки | список літератури | використані джерела'), // Ukrainian
  ...phrases('bibliografie | surse | referințe | note și referințe | surse bibliografice'), // Romanian
  ...phrases('литература | източници | бележки | библиография | извори | референце | референции'), // Bulgarian, Serbian
  ...phrases('izvori | reference | literatura | viri | bilješke'), // Croatian, Bosnian, Slovene
  ...phrases('מקורות | ביבליוגרפיה | הערות שוליים | רשימת מקורות | לקריאה נוספת'), // Hebrew
  ...phrases('منابع | مراجع | پانویس | فهرست منابع | کتابنامه | مآخذ'), // Persian
  ...phrases('เอกสารอ้างอิง | อ้างอิง | แหล่งอ้างอิง | บรรณานุกรม | แหล่งข้อมูล | แหล่งที่มา'), // Thai
  ...phrases('তথ্যসূত্র | সূত্র | গ্রন্থপঞ্জি'), // Bengali
  ...phrases('referències | bibliografia | fonts'), // Catalan
  ...phrases('mga sanggunian | sanggunian | pinagmulan'), // Filipino
];
