import type { LabelledReference } from './align';

/**
 * Invented references in languages and styles that labelled collections hardly hold: Indonesian, German, Russian (GOST),
 * Chinese (GB/T 7714), Japanese, Arabic, and works by organisations. Every word and name was made up here.
 */
interface Tongue {
  families: string;
  given: string;
  words: string;
  journals: string;
  places: string;
  publishers: string;
  organisations: string;
  /** What stands between the words of a title. */
  gap: string;
  styles: readonly string[];
}

const APA =
  '{Family, G. G.} ({year}). {title}. {container}, {volume}({issue}), {pages}. https://doi.org/10.{d}/x.{d}';
const APA_PLAIN = '{Family, G. G.} ({year}). {title}. {container}, {volume}({issue}), {pages}.';
const ARTICLE =
  '{Family, G. G.} ({year}). {title}. {container}, {volume}({issue}), {article}. https://doi.org/10.{d}/x.{d}';
const ARTICLE_ALONE =
  '{Family, G. G.} ({year}). {title}. {container}, {volume}, {article}. https://doi.org/10.{d}/x.{d}';
const VOLUME_ALONE = '{Family, G. G.} ({year}). {title}. {container}, {volume}. https://doi.org/10.{d}/x.{d}';
const UNNUMBERED = '{Family, G. G.} ({year}). {title}. {container}, {year}.';
const MLA = '{Family, Given}, et al. "{title}." {container} {volume}.{issue} ({year}): {pages}.';
const MEDLINE =
  '{Family GG}. {title}. {container}. {year} Mar;{volume}({issue}):{pages}. doi: 10.{d}/x.{d}. Epub {year} Feb 3. PMID: {d}{d}.';
const MEDLINE_ARTICLE =
  '{Family GG}. {title}. {container}. {year};{volume}({issue}):{article}. doi: 10.{d}/x.{d}. PMID: {d}{d}.';
const VANCOUVER = '{Family GG}. {title}. {container}. {year};{volume}({issue}):{pages}.';
const APA_BOOK = '{Family, G. G.} ({year}). {title}. {place}: {publisher}.';
const ORGANISED = '{Organisation} ({year}). {title}. {place}: {publisher}.';
const ORGANISED_LATE = '{Organisation}. {title}. {place}: {publisher}; {year}.';
const ORGANISED_WEB = '{Organisation}. {title}. {year}. https://example.org/{d}';

const TONGUES: readonly Tongue[] = [
  {
    families:
      'Putri Wibowo Hidayat Santoso Nugroho Rahmawati Siregar Lestari Saputra Wulandari Kusuma Pratama Hasibuan Utami',
    given: 'Ayu Budi Citra Dewi Eko Fitri Gilang Hana Indra Joko Kartika Lina Made Nur',
    words:
      'pengaruh terapi terhadap pasien asma hubungan antara kualitas hidup dan pengetahuan ibu di rumah sakit efektivitas penggunaan model pembelajaran pada siswa analisis faktor yang berhubungan dengan kejadian penyakit metode penelitian kesehatan',
    journals:
      'Jurnal Kedokteran Nusantara|Jurnal Ilmu Keperawatan|Media Gizi Tropis|Majalah Farmasi|Buletin Penelitian Sehat|Jurnal Pendidikan Dasar',
    places: 'Jakarta Bandung Yogyakarta Surabaya Semarang',
    publishers: 'Pustaka Ilmu|Penerbit Cahaya|Alfa Media|Gramata|Universitas Nusa Press',
    organisations:
      'Kementerian Kesehatan Republik Indonesia|Badan Pusat Statistik|Dinas Kesehatan Provinsi Jawa Barat|Perhimpunan Dokter Paru Indonesia|Ikatan Dokter Anak Indonesia',
    gap: ' ',
    styles: [
      APA,
      APA_PLAIN,
      UNNUMBERED,
      ARTICLE,
      VANCOUVER,
      APA_BOOK,
      ORGANISED,
      ORGANISED_LATE,
      ORGANISED_WEB,
      '{Family, Given}. {year}. {title}. {place}: {publisher}.',
      '{Family, Given}. {year}. "{title}". {container}, Vol. {volume}, No. {issue}, hlm. {pages}.',
      '{Family, Given}, dkk. {title}. {container} Volume {volume} Nomor {issue} Tahun {year}, hal. {pages}.',
      '{Family}. ({year}). {title}. {place}: {publisher}.',
    ],
  },
  {
    families:
      'Bergmann Hoffstadt Kleinert Lindenau Möhring Oberländer Petzold Rautenberg Schönfeld Trautwein Wiesner Zöllner',
    given: 'Anna Bernd Claudia Dieter Eva Friedrich Gisela Heinz Ingrid Jürgen Karl Lotte',
    words:
      'Einführung in die Grundlagen der Behandlung von Patienten mit chronischer Erkrankung zur Frage nach dem Einfluss des Alters auf das Lernen eine Untersuchung über den Wandel Theorie und Praxis im Unterricht neue Wege',
    journals:
      'Zeitschrift für Lernkunde|Archiv für Heilwesen|Deutsche Blätter für Medizin|Jahrbuch der Pflege|Monatsschrift Unterricht',
    places: 'Berlin München Leipzig Stuttgart Wien',
    publishers: 'Verlag Lindenhof|Springwald|Nordstern Verlag|Beltheim|Akademischer Verlag',
    organisations:
      'Bundesamt für Gesundheitswesen|Deutsche Gesellschaft für Atemheilkunde|Statistisches Amt der Länder',
    gap: ' ',
    styles: [
      APA,
      VANCOUVER,
      ORGANISED,
      ORGANISED_WEB,
      '{Family, Given;}: {title}. {place}: {publisher}, {year}.',
      '{Family, Given;}: {title}. 3. Aufl. {place}: {publisher}, {year}, S. {pages}.',
      '{Family, Given;}: {title}. In: {container} {volume} ({year}), Nr. {issue}, S. {pages}.',
      '{Family, Given;} ({year}): {title}. In: {container}, Jg. {volume}, H. {issue}, S. {pages}.',
      '{Family, G. G.} ({year}). {title} (3. Aufl.). {publisher}.',
    ],
  },
  {
    families: 'Белкин Воронцов Громов Дроздов Ермаков Жарков Зимин Калугин Лаптев Морозов Никитин Орлов',
    given: 'Алексей Борис Виктор Григорий Дмитрий Елена Игорь Мария',
    words:
      'методы анализа данных исследование влияния новых способов лечения на состояние больных основы теории развития современные подходы к оценке качества жизни и здоровья в условиях города опыт применения',
    journals:
      'Вестник науки|Журнал практики|Известия института|Вопросы лечения|Клиническая наука|Труды академии',
    places: 'М. СПб. Москва Казань Новосибирск',
    publishers: 'Наука и мир|Изд-во института|Медкнига|Просвет',
    organisations: 'Министерство здравия|Институт проблем развития|Общество врачей',
    gap: ' ',
    styles: [
      '{Family G. G.} {title} // {container}. {year}. Т. {volume}, № {issue}. С. {pages}.',
      '{Family G. G.} {title} // {container}. – {year}. – Т. {volume}. – № {issue}. – С. {pages}.',
      '{Family G.G.} {title} // {container}. {year}. № {issue}. С. {pages}.',
      '{Family G. G.} {title}. {place}: {publisher}, {year}.',
      '{Family G. G.} {title}. – {place}: {publisher}, {year}. – 320 с.',
      APA_PLAIN,
      VANCOUVER,
      ORGANISED,
    ],
  },
  {
    families: '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 马 朱 胡',
    given: '明 红 伟 芳 建国 小丽 志强 海燕 文 静 晓东 玉兰',
    words:
      '干细胞 治疗 哮喘 的 研究 进展 影响 因素 分析 基于 模型 患者 临床 疗效 观察 教育 发展 与 现状 调查 方法 应用',
    journals: '中华呼吸杂志|临床研究学报|教育科学|医学与社会|管理评论|大学学报(自然科学版)',
    places: '北京 上海 广州 南京',
    publishers: '科学出版社|人民医学出版社|高教出版社|大学出版社',
    organisations: '国家卫生委员会|中华医学会呼吸分会|国家统计局',
    gap: '',
    styles: [
      '{FamilyGiven, }. {title}[J]. {container}, {year}, {volume}({issue}): {pages}.',
      '{FamilyGiven, }. {title}[J]. {container},{year},{volume}({issue}):{pages}.',
      '{FamilyGiven，}．{title}［J］．{container}，{year}，{volume}（{issue}）：{pages}．',
      '{FamilyGiven, }. {title}[M]. {place}: {publisher}, {year}.',
      '{FamilyGiven、}（{year}）。{title}。{container}，{volume}（{issue}），{pages}。',
      '{FamilyGiven、}：《{title}》，《{container}》{year}年第{issue}期，第{pages}页。',
      '{FamilyGiven, }. {title}. {container}. {year};{volume}({issue}):{pages}.',
    ],
  },
  {
    families: '田村 鈴本 佐野 高梨 伊東 渡部 山元 中邑 小森 加納',
    given: '太郎 花枝 健一 美穂 一郎 由美 直樹 恵',
    words: '幹細胞 治療 の 現状 と 課題 における 研究 喘息 患者 に関する 検討 教育 方法 について 効果 分析',
    journals: '日本呼吸学会誌|教育研究年報|臨床医学雑誌|看護科学',
    places: '東京 京都 大阪',
    publishers: '中央書房|岩田書店|医学書館',
    organisations: '日本呼吸ケア学会|厚生統計局',
    gap: '',
    styles: [
      '{FamilyGiven、}「{title}」『{container}』第{volume}巻第{issue}号、{year}年、{pages}頁。',
      '{FamilyGiven・}（{year}）「{title}」『{container}』{volume}({issue}), pp.{pages}.',
      '{FamilyGiven, }: {title}. {container} {volume}: {pages}, {year}.',
      '{FamilyGiven}『{title}』{publisher}、{year}年。',
    ],
  },
  {
    families: 'الأحمدي الخطيب النجار العمري الشامي المصري الحداد السالم الكاتب الزهري',
    given: 'أحمد محمد فاطمة علي سارة يوسف خالد ليلى',
    words:
      'أثر العلاج بالخلايا على مرضى الربو دراسة تحليلية في جودة الحياة لدى طلاب الجامعة واقع استخدام التعليم من وجهة نظر المعلمين دور',
    journals: 'المجلة العلمية للطب|مجلة العلوم التربوية|مجلة البحوث الصحية|مجلة جامعة النور',
    places: 'القاهرة بيروت عمان الرياض',
    publishers: 'دار المعرفة|دار النهضة|مكتبة العلم',
    organisations: 'وزارة الصحة العامة|المنظمة العربية للتربية',
    gap: ' ',
    styles: [
      '{Family، Given}. ({year}). {title}. {container}، {volume}({issue})، {pages}.',
      '{Family، Given}. {title}. {container}، {year}، {volume}({issue}): {pages}.',
      '{Family، Given}. ({year}). {title}. {place}: {publisher}.',
      '{Family، Given} ({year}م). {title}، {container}، المجلد {volume}، العدد {issue}، ص {pages}.',
    ],
  },
  {
    families:
      'Harwood Ellery Pembroke Calder Whitfield Thorne Marlowe Ashby Zhang Kaur Okafor Nowak Rossi Silva Van-Dorn O’Dell',
    given: 'Alice Brian Clara David Edith Frank Wei Jun Amrit Ngozi',
    words:
      'mesenchymal cells and their vesicles in the therapy of asthma mechanisms of chronic airway disease a systematic review of randomised trials in adults effects of exercise on lung function among children new strategies for treatment',
    journals:
      'World journal of lung cells|Cell therapy and research|Molecular Medicine Letters|Cells|International Journal of Airway Sciences|Frontiers in Breathing|Chest Rep|Eur J Lung Med|PLoS Lungs|Stem cell science & therapy',
    places: 'London Boston Berlin',
    publishers: 'Northern Press|Academic Hall',
    organisations: 'Asthma Council',
    gap: ' ',
    styles: [
      ARTICLE,
      ARTICLE,
      UNNUMBERED,
      MLA,
      MLA,
      ARTICLE_ALONE,
      VOLUME_ALONE,
      UNNUMBERED,
      MEDLINE,
      MEDLINE_ARTICLE,
    ],
  },
  {
    families: 'Harwood Ellery Pembroke Calder Whitfield Thorne Marlowe Ashby',
    given: 'Alice Brian Clara David Edith Frank',
    words:
      'global status report on health and nutrition guidelines for the management of chronic lung disease annual survey of hospital care key facts about asthma',
    journals: 'Health Reports|Public Care Bulletin',
    places: 'Geneva London Washington Paris',
    publishers: 'Health Office|Government Printer|Northern Press',
    organisations:
      'World Health Council|National Institute for Lung Care|Centers for Health Data|European Respiratory Union|Global Asthma Initiative|United States Food Agency|Ministry of Public Welfare|Royal College of Nurses',
    gap: ' ',
    styles: [
      ORGANISED,
      ORGANISED_LATE,
      ORGANISED_WEB,
      '{Organisation}. {title}. {container}. {year};{volume}:{pages}.',
      '{Organisation}. ({year}, March 3). {title}. https://example.org/{d}',
    ],
  },
];

/** Numbers in [0, n) that depend on the seed alone (a linear congruential generator of Numerical Recipes). */
function pickerOf(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * n);
  };
}

type Pick = (n: number) => number;

const oneOf = (list: readonly string[], pick: Pick): string => list[pick(list.length)] ?? '';

/** `count` invented references a language, always the same. */
export function inventReferences(count: number): LabelledReference[] {
  const pick = pickerOf(7);
  return TONGUES.flatMap((tongue, t) =>
    Array.from({ length: count }, (_, i) => invent(tongue, pick, `invented-${t}-${i}`)),
  );
}

function invent(tongue: Tongue, pick: Pick, id: string): LabelledReference {
  const fields: LabelledReference['fields'] = {};
  const keep = (field: Exclude<keyof typeof fields, 'authors'>, value: string): string => {
    fields[field] = value;
    return value;
  };
  const values: Record<string, () => string> = {
    title: () => keep('title', titleOf(tongue, pick)),
    container: () => keep('container', oneOf(tongue.journals.split('|'), pick)),
    publisher: () => keep('publisher', oneOf(tongue.publishers.split('|'), pick)),
    place: () => oneOf(tongue.places.split(' '), pick),
    year: () => fields.year ?? keep('year', String(1975 + pick(50))),
    volume: () => keep('volume', String(1 + pick(130))),
    issue: () => keep('issue', String(1 + pick(12))),
    pages: () => keep('pages', pagesOf(pick)),
    article: () => keep('pages', articleNumberOf(pick)),
    d: () => String(1000 + pick(9000)),
    Organisation: () => {
      const organisation = oneOf(tongue.organisations.split('|'), pick);
      fields.authors = [organisation];
      return keep('authors_raw', organisation);
    },
  };
  const text = oneOf(tongue.styles, pick).replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = values[name];
    return value === undefined ? keep('authors_raw', people(tongue, name, fields, pick)) : value();
  });
  return { id, text, fields };
}

/** An article's number, which may look like a year. */
function articleNumberOf(pick: Pick): string {
  if (pick(3) === 0) return String(1500 + pick(520));
  return (pick(4) === 0 ? 'e' : '') + String(10 ** (2 + pick(6)) + pick(900));
}

function pagesOf(pick: Pick): string {
  const first = 1 + pick(900);
  return `${first}-${first + 1 + pick(20)}`;
}

function titleOf(tongue: Tongue, pick: Pick): string {
  const words = tongue.words.split(' ');
  const from = pick(words.length);
  const length = 3 + pick(9);
  const run = Array.from(
    { length },
    (_, i) => words[(from + i + (pick(6) === 0 ? pick(5) : 0)) % words.length] ?? '',
  );
  const commas =
    tongue.gap === '' ? run : run.map((word, i) => (i < length - 1 && pick(12) === 0 ? `${word},` : word));
  const title = commas.join(tongue.gap);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** One to four people, written as `form` shows: "Family, G. G.", "Family, Given;", "FamilyGiven、" and so on. */
function people(tongue: Tongue, form: string, fields: LabelledReference['fields'], pick: Pick): string {
  const joined = /^FamilyGiven(.*)$/.exec(form);
  const single = form === 'Family';
  const names = Array.from({ length: single ? 1 : 1 + pick(4) }, () => ({
    family: oneOf(tongue.families.split(' '), pick),
    given: oneOf(tongue.given.split(' '), pick),
    second: oneOf(tongue.given.split(' '), pick),
  }));
  const between = joined ? joined[1] || '、' : form.endsWith(';') ? '; ' : form.includes('، ') ? '؛ ' : ', ';
  const written = names.map(({ family, given, second }) => {
    if (joined) return family + given;
    const initials = form
      .replace(/;$/, '')
      .replace(
        /G(.*?)G/,
        (_, gap: string) => given.charAt(0) + (pick(2) === 0 ? gap + second.charAt(0) : ''),
      );
    return initials.replace('Family', family).replace('Given', given);
  });
  const last = written.length > 1 && form === 'Family, G. G.' ? `& ${written.pop()}` : null;
  const raw = [...written, ...(last === null ? [] : [last])].join(between);
  if (!joined) fields.authors = names.map(({ family }) => family);
  return raw;
}
