import type { Language } from '../../article/vocabulary';

/** Words that label a sub-heading or an item as a benefit ("Pro: cheap to run"), by language; lower case, parted by "|". */
export const LABELS_A_BENEFIT = {
  id: 'kelebihan | keunggulan | keuntungan | manfaat | nilai plus | khasiat',
  ms: 'kelebihan | kebaikan | manfaat | faedah | khasiat',
  en: 'pro | pros | plus | plus point | plus points | advantage | advantages | benefit | benefits | upside | upsides | strength | strengths | good | the good',
  es: 'pro | pros | ventaja | ventajas | beneficio | beneficios | a favor | punto fuerte | puntos fuertes | lo bueno | lo mejor',
  pt: 'pró | prós | vantagem | vantagens | benefício | benefícios | pontos fortes | ponto forte | pontos positivos',
  fr: 'pour | avantage | avantages | bienfait | bienfaits | les plus | points forts | point fort | bénéfice | bénéfices',
  de: 'pro | plus | vorteil | vorteile | pluspunkt | pluspunkte | stärke | stärken | nutzen',
  it: 'pro | vantaggio | vantaggi | beneficio | benefici | punti di forza | punto di forza',
  nl: 'pluspunt | pluspunten | voordeel | voordelen | voor | plus',
  ru: 'плюс | плюсы | преимущество | преимущества | достоинства | польза',
  zh: '优点 | 優點 | 优势 | 優勢 | 好处 | 好處 | 益处 | 功效',
  ja: 'メリット | 長所 | 利点 | 良い点 | 良かった点',
  ko: '장점 | 이점 | 효능 | 좋은 점',
  ar: 'المزايا | الفوائد | الإيجابيات | المميزات | ميزة | فائدة',
  tr: 'artı | artıları | artılar | avantaj | avantajlar | avantajları | faydası | faydaları',
  vi: 'ưu điểm | lợi ích | điểm cộng',
  hi: 'फायदे | फायदा | लाभ',
} satisfies Record<Language, string>;

/** The same for a risk or drawback. */
export const LABELS_A_RISK = {
  id: 'kekurangan | kelemahan | kerugian | risiko | efek samping | bahaya',
  ms: 'kekurangan | kelemahan | keburukan | risiko | kesan sampingan',
  en: `con | cons | contra | minus | disadvantage | disadvantages | drawback | drawbacks | downside | downsides | limitation | limitations | weakness | weaknesses | risk |
    risks | side effects | bad | the bad`,
  es: 'contra | contras | desventaja | desventajas | inconveniente | inconvenientes | en contra | riesgo | riesgos | punto débil | puntos débiles | lo malo | lo peor',
  pt: 'contra | contras | desvantagem | desvantagens | risco | riscos | ponto fraco | pontos fracos | pontos negativos',
  fr: 'contre | inconvénient | inconvénients | les moins | points faibles | point faible | risque | risques',
  de: 'contra | kontra | minus | nachteil | nachteile | minuspunkt | minuspunkte | schwäche | schwächen | risiko | risiken',
  it: 'contro | svantaggio | svantaggi | punti deboli | punto debole | rischio | rischi',
  nl: 'minpunt | minpunten | nadeel | nadelen | tegen | risico | risico’s',
  ru: 'минус | минусы | недостаток | недостатки | риск | риски | вред',
  zh: '缺点 | 缺點 | 劣势 | 劣勢 | 坏处 | 壞處 | 风险 | 風險 | 不足',
  ja: 'デメリット | 短所 | 欠点 | 悪い点 | 気になる点 | リスク',
  ko: '단점 | 위험 | 부작용 | 아쉬운 점',
  ar: 'العيوب | السلبيات | الأضرار | المخاطر | عيب',
  tr: 'eksi | eksileri | eksiler | dezavantaj | dezavantajlar | dezavantajları | riskler | zararları',
  vi: 'nhược điểm | rủi ro | hạn chế | điểm trừ',
  hi: 'नुकसान | जोखिम | कमियां',
} satisfies Record<Language, string>;
