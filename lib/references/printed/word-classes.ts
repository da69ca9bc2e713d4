/**
 * Small words that say what the words beside them are, in the languages of reference lists. None is a title's or a
 * journal's own word.
 */
const CLASSES = {
  and: 'and & et und y e i en dan och og ja и و 和 및 with',
  others: 'al others colab cols dkk',
  in: 'in dans en em dalam 于 in:',
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec januari februari maret mei juni juli agustus oktober desember januar februar märz mai dezember janvier février mars avril juin juillet août septembre octobre novembre décembre enero febrero marzo mayo junio julio agosto septiembre octubre noviembre diciembre janeiro fevereiro março maio junho julho setembro outubro dezembro spring summer autumn fall winter gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  volume: 'vol vols volume volumes v band bd jilid jg jahrgang jrg tome tom t т том vol. 第 卷 권 المجلد',
  issue:
    'no nos nr n num número numero number issue iss heft h nomor fasc hft № вып выпуск 期 호 العدد nº n°',
  pages: 'p pp pg pag pages page pages. s ss hal halaman hlm seiten с стр pages 頁 页 쪽 면 ص art article',
  editor: 'ed eds edited editor editors hrsg hg éd éds dir coord org orgs red ред penyunting herausgegeben',
  edition: 'edition edn ed rev auflage aufl édition edición edição edisi изд',
  translator: 'trans translated translator translators übers trad traduit penerjemah',
  publisher:
    'press publisher publishers publishing publications verlag university universitas universität université universidad universidade éditions editions editorial editora edições books wiley elsevier springer routledge sage oxford cambridge academic hall mcgraw penerbit pustaka издательство изд 出版社 출판사 دار inc ltd co llc gmbh sons',
  event:
    'proceedings proc conference conf symposium workshop congress meeting int international prosiding seminar actes colloque tagung konferenz anais icassp ieee acm lecture notes lncs konferensi 학술대회 会议',
  journal:
    'journal j jurnal zeitschrift z revue rev revista review annals ann bulletin bull transactions trans letters lett magazine quarterly acta archives arch advances adv cahiers annales annals журнал вестник известия 学报 杂志 학회지 논문집 مجلة',
  thesis:
    'thesis dissertation phd ph.d doctoral master masters msc skripsi tesis disertasi diss mémoire thèse diplomarbeit habilitation диссертация 学位论文 학위논문',
  report:
    'report rep technical tech working paper memo preprint arxiv rfc manuscript unpublished submitted press forthcoming',
  access:
    'available retrieved accessed from url http doi online diakses tersedia abgerufen verfügbar consulté disponible disponível acesso accessed доступа دسترسی diunduh pmid pmcid',
  abbreviation:
    'phys chem biol med clin res sci soc nat int eur am amer brit br can jpn neurol neurosci surg immunol genet cell mol pharmacol pharm physiol psychol psychiatr psychiatry microbiol biochem biophys appl math mech eng environ ecol geophys geol astrophys astron opt mater nucl commun comput syst technol tech acad natl exp theor assoc inst dis endocrinol metab gastroenterol hepatol cardiol circ oncol radiol pediatr obstet gynecol dermatol ophthalmol urol nephrol hematol infect virol bacteriol parasitol toxicol nutr agric bot zool entomol anal org inorg polym electrochem electron stat econ educ linguist philos hist polit anthropol sociol symb logic intern orthop anesth rehabil nurs',
  discipline:
    'physics chemistry biology medicine science sciences nature society research studies education psychology economics history philosophy politics policy management engineering technology computing mathematics statistics nursing health clinical surgery neuroscience cells molecular genetics immunology cancer oncology pediatrics law literature language linguistics sociology anthropology geography geology ecology environment agriculture food materials energy systems networks communications software optics lancet jama bmj plos american british european royal ilmu pendidikan kesehatan kedokteran keperawatan ekonomi hukum wissenschaft wissenschaften medizin forschung geschichte recherche médecine histoire études société ciencia ciencias medicina educación historia saúde educação наука науки медицина',
  suffix: 'jr sr ii iii iv',
  particle:
    'van von de der den del della di da do dos das du la le ten ter al bin ibn el af av zu zur st mac mc',
  function:
    'the a an of on for to by as at from is are be or not der die das des dem zur zum über für von le les des une un du el los las una para por con sobre da do di del della yang pada untuk dari oleh terhadap het een op voor',
} as const;
export type WordClass = keyof typeof CLASSES;

const BY_WORD = new Map<string, WordClass[]>();
for (const [name, words] of Object.entries(CLASSES) as Array<[WordClass, string]>) {
  for (const word of words.split(' ')) {
    const classes = BY_WORD.get(word) ?? [];
    if (!classes.includes(name)) classes.push(name);
    BY_WORD.set(word, classes);
  }
}

const NONE: readonly WordClass[] = [];

/** The classes of a lower-case word; most words have none. */
export function classesOf(word: string): readonly WordClass[] {
  return BY_WORD.get(word) ?? NONE;
}
