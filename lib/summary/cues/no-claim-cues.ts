import type { Language } from '../../article/vocabulary';

/**
 * Phrases that hold the name of a risk and state none: a risk made smaller ("reduces the risk of …"), denied ("no risk"), or
 * a trade ("risk management", "risk factors"). They are passed over; another risk in the same sentence still counts.
 * Notation of `cuePattern`.
 */
export const STATES_NO_RISK = {
  id: `mengurangi … risiko | mengurangi … efek samping | menurunkan … risiko | menekan … risiko | mencegah … risiko | mencegah … komplikasi | menghindari … risiko |
    meminimalkan … risiko | risiko lebih rendah | tanpa risiko | tanpa efek samping | tidak berbahaya | tidak berisiko | manajemen risiko | penilaian risiko |
    analisis risiko | mitigasi risiko | faktor risiko`,
  ms: `mengurangkan … risiko | menurunkan … risiko | mencegah … risiko | mencegah … komplikasi | mengelakkan … risiko | meminimumkan … risiko | tanpa risiko |
    tanpa kesan sampingan | tidak berbahaya | tidak berisiko | pengurusan risiko | penilaian risiko | faktor risiko`,
  en: `reduc*/lower*/decreas*/minimi*/mitigat*/cut/cuts/cutting/slash*/eliminat*/avoid*/prevent*/manag*/assess*/anticipat*/identify* … risk/risks/side_effects/complications/dangers/drawbacks/downsides |
    protect* … risk/risks/danger/dangers | overcom*/address*/prepar*/navigat*/handl*/solv*/meet* … risks/challenges/limitations |
    no/without/less/zero/much … risk/risks/risky/side_effects/downside/downsides/drawbacks | not/isn't/isn’t/aren't/aren’t … dangerous/harmful/toxic | risk reduction |
    at high risk | at higher risk for | those at … risk | risk-free | low-risk | lower-risk | zero-risk | at risk of contradict* |
    risk management/assessment/assessments/analysis/analytics/mitigation/detection/intelligence/engine/engines/advisory/consulting/committee/committees/officer/officers |
    risk profile/profiles/appetite/tolerance/factor/factors/score/scores/scoring/model/models/modeling/modelling/team/teams/monitoring/transfer/averse |
    risk-averse | risk-based | risk-adjusted | risk and compliance | risk, and compliance | risk behavior* | risk behaviour* | threat detection | danger detection |
    cautionary | caution to the wind | cautiously optimistic | adverse weather`,
  es: `redu* … riesgo | redu* … riesgos | disminu* … riesgo | disminu* … riesgos | minimiz* … riesgo | minimiz* … riesgos | menor riesgo | baj* … riesgo | evit* … riesgo |
    evit* … riesgos | previ* … riesgo | preven* … complicaciones | redu* … efectos secundarios | sin riesgo | sin riesgos | sin efectos secundarios | sin peligro |
    no es peligros* | gestión de riesgos | gestión del riesgo | evaluación de riesgos | análisis de riesgos | factor de riesgo | factores de riesgo`,
  pt: `redu* … risco | redu* … riscos | diminu* … risco | diminu* … riscos | minimiz* … risco | minimiz* … riscos | menor risco | baix* … risco | evit* … risco |
    evit* … riscos | previn* … risco | preven* … complicações | redu* … efeitos colaterais | sem risco | sem riscos | sem efeitos colaterais | sem perigo |
    gestão de risco* | gestão do risco | avaliação de risco* | análise de risco* | fator de risco | fatores de risco`,
  fr: `rédui* … risque | rédui* … risques | diminu* … risque | diminu* … risques | minimis* … risque | minimis* … risques | limit* … risque | limit* … risques |
    moindre risque | évit* … risque | évit* … risques | préven* … risque | prévien* … complications | sans risque | sans risques | sans danger | sans effet secondaire |
    gestion des risques | gestion du risque | évaluation des risques | analyse des risques | facteur de risque | facteurs de risque`,
  de: `risiko … senk* | risiko … verringer* | risiko … reduzier* | risiko … minimier* | risiken … senk* | risiken … verringer* | risiken … reduzier* | risiken … minimier* |
    risiken … vermeid* | senk* … risiko | reduzier* … risiko | verringer* … risiko | minimier* … risiko | reduzier* … risiken | verringer* … risiken | minimier* … risiken |
    geringer* … risiko | nebenwirkungen … vermeid* | nebenwirkungen … reduzier* | keine nebenwirkungen | ohne nebenwirkungen | ohne risiko | ohne risiken | ohne gefahr |
    keine gefahr | kein risiko | nicht gefährlich | ungefährlich | keine nachteile | ohne nachteile | kein* giftig* | kein* schädlich* | kein* ätzend* | kein* gefährlich* | risikomanagement | risikobewertung |
    risikoanalyse | risikofaktor*`,
  it: `ridu* … rischio | ridu* … rischi | diminu* … rischio | diminu* … rischi | minimizz* … rischio | minimizz* … rischi | minor rischio | evit* … rischio | evit* … rischi |
    previ* … rischio | preven* … complicanze | ridu* … effetti collaterali | senza rischi | senza rischio | senza effetti collaterali | senza pericolo | gestione del rischio |
    gestione dei rischi | valutazione del rischio | valutazione dei rischi | analisi dei rischi | fattore di rischio | fattori di rischio`,
  nl: `verlaag* … risico | vermindert … risico | verminder* … risico | verklein* … risico | verlaag* … risico's | verminder* … risico's | beperk* … risico* | voorkom* … risico* |
    minder risico | kleiner risico | zonder risico | zonder risico's | zonder bijwerkingen | geen bijwerkingen | geen risico | niet gevaarlijk | ongevaarlijk |
    risicobeheer | risicomanagement | risicoanalyse | risicobeoordeling | risicofactor*`,
  ru: `сниж* … риск | сниж* … риска | сниж* … риски | снизить … риск | снизить … риски | уменьш* … риск | уменьш* … риски | миними* … риск | миними* … риски | предотвра* … риск |
    предупрежда* развитие | избежать … риск* | снижение риска | без риска | без вреда | без побочных | не опасн* | неопасн* | не вред* | безвредн* | управление рисками |
    управления рисками | оценка риска | оценка рисков | анализ рисков | фактор риска | факторы риска | факторов риска | группа риска | группе риска | группы риска`,
  zh: `降低…风险 | 降低…風險 | 减少…风险 | 減少…風險 | 避免…风险 | 避免…風險 | 预防…风险 | 減輕…副作用 | 减轻…副作用 | 减少…副作用 | 没有副作用 | 沒有副作用 | 无副作用 | 無副作用 |
    无风险 | 無風險 | 没有危险 | 沒有危險 | 风险管理 | 風險管理 | 风险评估 | 風險評估 | 风险因素 | 風險因素 | 危险因素 | 危險因素 | 风险控制 | 風險控制 | 风险投资 | 風險投資`,
  ja: `リスクを低減 | リスクを下げ | リスクを減ら | リスクを軽減 | リスクを抑え | リスクを避け | リスクの低減 | リスクが低 | リスクが少な | リスクなし | 副作用を軽減 | 副作用を抑え | 副作用がな |
    副作用はな | 副作用が少な | 危険性はな | 危険はな | リスク管理 | リスクマネジメント | リスク評価 | リスク要因 | リスクファクター | 危険因子`,
  ko: '위험을 줄 | 위험을 낮 | 위험을 감소 | 위험을 최소 | 위험을 예방 | 위험이 낮 | 위험이 적 | 위험이 없 | 위험성이 없 | 부작용을 줄 | 부작용이 없 | 부작용이 적 | 위험 관리 | 위험관리 | 위험 평가 | 위험 요인 | 위험요인 | 위험 인자',
  ar: 'يقلل … خطر | تقلل … خطر | يقلل … مخاطر | تقلل … مخاطر | تقليل … خطر | تقليل … مخاطر | خفض … خطر | خفض … مخاطر | يخفض … خطر | تجنب … مخاطر | بدون مخاطر | دون مخاطر | بدون آثار جانبية | لا خطر | إدارة المخاطر | تقييم المخاطر | عوامل الخطر',
  tr: `riskini azalt* | riski azalt* | riskini düşür* | riski düşür* | risklerini azalt* | riskleri azalt* | riskini önle* | riskleri önle* | riski düşük | risksiz |
    yan etkisi yok* | yan etkileri azalt* | tehlikeli değil* | zararlı değil* | risk yönetimi | risk değerlendirmesi | risk analizi | risk faktör*`,
  vi: 'giảm … nguy cơ | giảm … rủi ro | hạn chế … nguy cơ | hạn chế … rủi ro | ngăn ngừa … nguy cơ | phòng ngừa … nguy cơ | phòng ngừa … biến chứng | giảm … tác dụng phụ | không có tác dụng phụ | không nguy hiểm | quản lý rủi ro | đánh giá rủi ro | yếu tố nguy cơ',
  hi: 'जोखिम कम | जोखिम को कम | जोखिम घट | खतरा कम | खतरे को कम | खतरा घट | कोई जोखिम नहीं | कोई खतरा नहीं | कोई दुष्प्रभाव नहीं | कोई साइड इफेक्ट नहीं | जोखिम प्रबंधन | जोखिम मूल्यांकन | जोखिम कारक',
} satisfies Record<Language, string>;

/** Phrases that hold the name of a benefit and state none: denied, somebody's pay or tax, or a turn of speech. */
export const STATES_NO_BENEFIT = {
  id: 'tidak bermanfaat | tidak ada manfaat | tanpa manfaat | belum terbukti bermanfaat | mengambil keuntungan | memanfaatkan | kelebihan berat badan | kelebihan berat | kelebihan dosis',
  ms: 'tidak bermanfaat | tiada manfaat | tiada faedah | mengambil kesempatan | berat badan berlebihan | faedah pekerja',
  en: `take advantage | takes advantage | took advantage | taken advantage | taking advantage | to your advantage | to their advantage | medicare advantage | no benefit |
    no benefits | no … benefit | no … benefits | not … beneficial | not … benefit | doesn't … benefit | doesn’t … benefit | don't … benefit | don’t … benefit | without … benefit |
    little benefit | limited benefit | employee benefit | employee benefits | group benefits | benefits administration | benefit plan | benefit plans | benefits plan | tax benefit |
    tax benefits | death benefit | death benefits | unemployment benefit | unemployment benefits | disability benefits | retirement benefits | social security benefits |
    pay and benefits | salary and benefits | benefits package | benefit of the doubt | designed to benefit | upside down | upsides and downsides | benefits and drawbacks |
    benefits and risks | risks and benefits | advantages and disadvantages | advantages and limitations | pros and cons`,
  es: 'no beneficia | sin beneficio* | ningún beneficio | aprovech* | beneficios y riesgos | ventajas y desventajas | ventajas e inconvenientes | beneficios fiscales | beneficiario*',
  pt: 'não beneficia | sem benefício* | nenhum benefício | tirar vantagem | benefícios e riscos | vantagens e desvantagens | benefícios fiscais | beneficiário*',
  fr: `aucun bénéfice | aucun avantage | sans bénéfice | pas de bénéfice | avantages et inconvénients | bénéfices et risques | avantage fiscal | avantages fiscaux | davantage`,
  de: 'kein nutzen | keinen nutzen | keine vorteile | kein vorteil | ohne nutzen | zunutze | vor- und nachteile | nutzen und risiken | vorteile und nachteile',
  it: 'nessun beneficio | nessun vantaggio | senza benefici | approfitt* | vantaggi e svantaggi | benefici e rischi | pro e contro',
  nl: 'geen voordeel | geen voordelen | voor- en nadelen | voordelen en nadelen',
  ru: 'не полезн* | бесполезн* | нет пользы | без пользы | полезные ископаемые | полезных ископаемых | полезная площадь | преимущества и недостатки | польза и вред',
  zh: '没有好处 | 沒有好處 | 没有益处 | 无益 | 無益 | 优缺点 | 優缺點 | 优势和劣势 | 利弊',
  ja: 'メリットがな | メリットはな | メリットとデメリット | メリット・デメリット | 長所と短所',
  ko: '장점이 없 | 이점이 없 | 효능이 없 | 장단점 | 장점과 단점',
  ar: 'لا فائدة | بدون فائدة | ليس مفيد* | فوائد وأضرار | المزايا والعيوب | إيجابيات وسلبيات',
  tr: 'faydası yok* | yararı yok* | faydalı değil* | yararlı değil* | avantaj* ve dezavantaj* | dezavantaj*',
  vi: 'không có lợi ích | không có lợi | không mang lại lợi ích | ưu điểm và nhược điểm | ưu nhược điểm | lợi ích và rủi ro',
  hi: 'कोई लाभ नहीं | कोई फायदा नहीं | लाभ नहीं | फायदे और नुकसान | लाभार्थी',
} satisfies Record<Language, string>;
