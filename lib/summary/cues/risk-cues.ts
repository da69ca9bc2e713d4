import type { Language } from '../../article/vocabulary';

/** Words that call something a risk, or warn, by language. Notation of `cuePattern`. */
export const NAMES_A_RISK = {
  id: `risiko | resiko | berisiko | efek samping | bahaya | berbahaya | komplikasi | kontraindikasi | tidak dianjurkan |
    tidak disarankan | hati-hati | waspada* | alergi terhadap | keracunan | kekurangannya | kelemahannya | dampak negatif`,
  ms: `risiko | berisiko | kesan sampingan | bahaya | berbahaya | komplikasi | kontraindikasi | tidak digalakkan |
    berhati-hati | keracunan | kelemahannya`,
  en: `risk | risks | risky | riskier | side effect | side effects | adverse | danger* | harmful | complications | warn | warns |
    warned | caution* | drawback* | downside* | disadvantage* | limitations | contraindicat* | not recommended |
    don't recommend | don’t recommend | do not recommend | should avoid | should also avoid | should not take | unsafe | toxic |
    concern is | concern about | concerns about | threat to | speak to a doctor | consult their doctor | consult your doctor |
    may irritate | can irritate | may worsen | can worsen | can interfere | may interfere | allergic reaction* | vulnerab* |
    susceptible to | penalties | can be severe | can be fatal | jitters | breaches | can be dangerous | incorrect … outputs | too much … can | not for everyone | abstain from`,
  es: `riesgo* | efecto secundario | efectos secundarios | peligro* | complicaciones | adverso* | contraindicad* | advierte* |
    precaución | desventaja* | inconveniente* | no se recomienda | tóxic* | dañin*`,
  pt: `risco* | efeito colateral | efeitos colaterais | perigo* | complicações | adverso* | contraindicad* | alerta que |
    cuidado | desvantage* | não é recomendado | tóxic*`,
  fr: `risque* | effet secondaire | effets secondaires | danger* | complications | indésirable* | contre-indi* | met en garde |
    précaution* | inconvénient* | déconseillé* | toxique*`,
  de: `risiko | risiken | riskant | nebenwirkung* | gefahr | gefahren | gefährlich* | komplikationen | gegenanzeige* | warnt |
    warnen | vorsicht | nachteil* | nicht empfohlen | giftig* | ätzend* | schädlich*`,
  it: `rischio | rischi | rischios* | effetto collaterale | effetti collaterali | pericol* | complicanze | avvers* |
    controindica* | avverte | cautela | svantagg* | sconsigliat* | tossic*`,
  nl: `risico* | bijwerking* | gevaar | gevaren | gevaarlijk* | complicaties | contra-indicatie* | waarschuw* |
    voorzichtig* | nadeel | nadelen | afgeraden | giftig* | schadelijk*`,
  ru: `риск | риска | риски | рисков | рискован* | побочн* | опасност* | опасн* | осложнени* | противопоказан* |
    предупрежда* | осторожн* | недостат* | вред | вреда | вредн* | токсич* | не рекомендуется`,
  zh: '风险 | 風險 | 副作用 | 危险 | 危險 | 危害 | 并发症 | 併發症 | 不良反应 | 不良反應 | 禁忌 | 警告 | 缺点 | 缺點 | 有害 | 谨慎 | 謹慎 | 不建议 | 不良影响',
  ja: 'リスク | 副作用 | 危険 | 合併症 | 有害 | 禁忌 | 警告 | デメリット | 注意が必要 | 欠点 | 危惧',
  ko: '위험 | 부작용 | 합병증 | 이상반응 | 금기 | 경고 | 단점 | 해로운 | 주의해야',
  ar: 'خطر | مخاطر | أخطار | آثار جانبية | الآثار الجانبية | أضرار | مضاعفات | موانع | تحذير | يحذر | عيوب | ضار | ضارة | سام',
  tr: `risk | riski | riskleri | yan etki | yan etkileri | tehlike* | komplikasyon* | kontrendik* | uyarı* | dikkatli |
    dezavantaj* | zararlı | zararları | önerilmez | toksik`,
  vi: 'rủi ro | nguy cơ | tác dụng phụ | nguy hiểm | biến chứng | chống chỉ định | cảnh báo | thận trọng | nhược điểm | có hại | không nên',
  hi: 'जोखिम | खतरा | खतरे | दुष्प्रभाव | साइड इफेक्ट | नुकसान | जटिलता* | चेतावनी | सावधानी | हानिकारक',
} satisfies Record<Language, string>;

/** Words for what is hard, lacking or lost: they state a risk or drawback inside a section on risks, and nowhere else. */
export const SAYS_A_DRAWBACK = {
  id: 'dapat menyebabkan | bisa menyebabkan | memicu | memperburuk | mahal | sulit | belum terbukti | tidak cocok | terbatas | kurang | nyeri | infeksi | alergi',
  ms: 'boleh menyebabkan | mencetuskan | memburukkan | mahal | sukar | belum terbukti | tidak sesuai | terhad | sakit | jangkitan | alahan',
  en: `can cause | may cause | could cause | lead to | leads to | trigger* | worsen* | expensive | difficult | hard to | challeng* | problem* |
    lack* | limit* | loss | lose | losing | frustrat* | fail* | not suitable | unproven | pain | bleeding | infection | allerg* |
    careful | errors | costly | costs more | more expensive | higher cost | higher price | higher … cost | higher … price | slow* | time-consuming | inconvenien* | finite | wear* out |
    poor* | weak* | disappoint* | missing | no longer | only a | cheaply | ban | banned | revoke* | penalt* | legal action | damage* | breach* | severe* | consequences | outdated |
    susceptible | compromis* | struggle* | jitters | unstable | complain* | uncertain* | cancel* | confus* | harm* | smaller | more likely | less | may not | cannot | can't | can’t | doesn't | doesn’t | costs more | some people`,
  es: 'puede causar | pueden causar | provoca | provocar | empeora* | caro | cara | difícil | limitad* | pérdida | dolor | infección | alergi* | falta de',
  pt: 'pode causar | podem causar | provoca | provocar | piora* | caro | cara | difícil | limitad* | perda | dor | infecção | alergi* | falta de',
  fr: 'peut causer | peut provoquer | peuvent provoquer | entraîne* | aggrave* | cher | chère | difficile* | limité* | perte | douleur* | infection* | allergi* | manque',
  de: 'kann … führen | können … führen | verursach* | verschlechter* | teuer | schwierig* | begrenzt | verlust | schmerz* | infektion* | allergi* | fehlt | noch nicht | nur die | starke hitze',
  it: 'può causare | possono causare | provoca* | peggiora* | costos* | difficil* | limitat* | perdita | dolor* | infezion* | allergi* | mancanza',
  nl: 'kan leiden | kunnen leiden | veroorza* | verergert | duur | moeilijk | beperkt | verlies | pijn | infectie* | allergi* | gebrek',
  ru: 'может вызвать | могут вызвать | приводит к | ухудша* | дорог* | сложн* | трудн* | ограничен* | потер* | боль | инфекци* | аллерги*',
  zh: '可能导致 | 可能會 | 导致 | 導致 | 引起 | 引发 | 引發 | 加重 | 昂贵 | 困难 | 困難 | 不足 | 损失 | 疼痛 | 感染 | 过敏 | 過敏',
  ja: '引き起こす | 悪化 | 高価 | 難しい | 困難 | 不足 | 損失 | 痛み | 感染 | アレルギー | 可能性があ',
  ko: '유발 | 악화 | 비싸 | 어려 | 부족 | 손실 | 통증 | 감염 | 알레르기 | 수 있습니다',
  ar: 'قد يسبب | قد تسبب | يؤدي إلى | تؤدي إلى | يزيد من | مكلف | صعب | نقص | فقدان | ألم | عدوى | حساسية',
  tr: 'neden olabilir | yol açabilir | kötüleştir* | pahalı | zor | sınırlı | kayıp | ağrı | enfeksiyon | alerji*',
  vi: 'có thể gây | dẫn đến | làm nặng | đắt | khó | hạn chế | mất | đau | nhiễm trùng | dị ứng',
  hi: 'कारण बन सकता | हो सकता है | बढ़ा सकता | महंगा | कठिन | मुश्किल | कमी | दर्द | संक्रमण | एलर्जी',
} satisfies Record<Language, string>;
