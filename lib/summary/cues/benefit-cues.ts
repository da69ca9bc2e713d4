import type { Language } from '../../article/vocabulary';

/** Words that call something a benefit, by language. Notation of `cuePattern`. */
export const NAMES_A_BENEFIT = {
  id: 'manfaat* | bermanfaat | keuntungan* | menguntungkan | kelebihan* | keunggulan* | khasiat* | berkhasiat',
  ms: 'manfaat* | bermanfaat | faedah* | kelebihan* | kebaikan* | khasiat* | berkhasiat',
  en: 'benefit* | advantage* | beneficial | upside* | strength* are',
  es: 'beneficio* | beneficios* | ventaja* | beneficia*',
  pt: 'benefício* | vantagem | vantagens | beneficia*',
  fr: 'bienfait* | avantage* | bénéfice* | bénéfique*',
  de: 'vorteil* | der nutzen | den nutzen | dem nutzen | gesundheitlich* nutzen | medizinisch* nutzen | klinisch* nutzen | großen nutzen | nützlich* | vorzüge | vorzug',
  it: 'beneficio | benefici | vantaggio | vantaggi | benefica | benefico',
  nl: 'voordeel | voordelen | gunstig* effect*',
  ru: 'польза | пользу | преимуществ* | полезн* | достоинств*',
  zh: '好处 | 好處 | 益处 | 益處 | 优点 | 優點 | 优势 | 優勢 | 功效',
  ja: 'メリット | 利点 | 長所 | 効能 | 恩恵',
  ko: '장점 | 이점 | 혜택 | 효능',
  ar: 'فائدة | فوائد | مزايا | ميزة | مفيد | مفيدة',
  tr: 'faydası | faydaları | faydalı | yararı | yararları | yararlı | avantaj*',
  vi: 'lợi ích | ưu điểm | có lợi | công dụng',
  hi: 'लाभ | फायदा | फायदे | फ़ायदे | लाभदायक | फायदेमंद',
} satisfies Record<Language, string>;

/** Words with which something good is said to come of a thing: outside a section on benefits, only beside the subject. */
export const DOES_GOOD = {
  id: `membantu | mengurangi | menurunkan | meningkatkan | mencegah | melindungi | memperbaiki | meredakan | mempercepat |
    memperkuat | menjaga | mempermudah | menghemat | efektif`,
  ms: `membantu | mengurangkan | menurunkan | meningkatkan | mencegah | melindungi | memperbaiki | melegakan | mempercepatkan |
    menguatkan | memudahkan | menjimatkan | berkesan`,
  en: `help you | helps you | can help | may help | helps to | help to | helps improve/reduce/prevent/protect | help improve/reduce/prevent/protect |
    improve | improves | improved | improving | prevents | protects | protect against | boosts | enhances | strengthens | relieves | eases |
    reduc*/lower*/decreas*/cut/cuts … risk/risks/pain/stress/anxiety/inflammation/swelling/symptoms/depression/fatigue/blood_pressure/cholesterol/cortisol/mortality/deaths/costs/cost/errors/waste/injuries/infections/hormones |
    large decreases in | allows you | allow users | makes it easy | makes it easier | easier to | ideal for | great for | save … money | saves | saving |
    effective in | effective for | excels at | well-suited | solves | lets you | at a lower risk`,
  es: `ayuda a | ayudan a | mejora | mejoran | mejorar | reduce | reducen | reducir | previene | previenen | protege |
    protegen | alivia | aumenta | permite | permiten | minimiza | ahorra | ahorro | facilita | más rápid* | ocupa menos`,
  pt: `ajuda a | ajudam a | melhora | melhoram | melhorar | reduz | reduzem | reduzir | previne | protege | alivia | aumenta |
    permite | permitem | economiza | facilita`,
  fr: `aide à | aident à | améliore | améliorent | améliorer | réduit | réduisent | réduire | prévient | protège | soulage |
    renforce | permet | permettent | facilite`,
  de: `hilft | helfen | verbessert | verbessern | reduziert | reduzieren | senkt | senken | verringert | verhindert | schützt |
    lindert | stärkt | erhöht die | ermöglicht | erleichtert | spart | weniger energie | erlaubt | lässt sich`,
  it: `aiuta a | aiutano a | migliora | migliorano | migliorare | riduce | riducono | ridurre | previene | protegge | allevia |
    rafforza | permette | consente | facilita`,
  nl: `helpt | helpen | verbetert | verbeteren | vermindert | verlaagt | voorkomt | beschermt | verlicht | versterkt |
    bespaart | vergemakkelijkt`,
  ru: `помогает | помогают | улучшает | улучшают | снижает | снижают | уменьшает | предотвращает | защищает | облегчает |
    укрепляет | повышает | позволяет | экономит`,
  zh: '有助于 | 有助於 | 有利于 | 有利於 | 改善 | 降低…风险 | 降低…風險 | 预防 | 預防 | 缓解 | 緩解 | 增强 | 增強 | 促进…健康',
  ja: '改善 | 低減 | 軽減 | 予防 | 保護 | 防ぐ | 高める | 向上 | 役立つ | ブロックできる | 可能に',
  ko: '도움이 | 개선 | 감소시 | 줄여 | 예방 | 보호 | 완화 | 강화 | 향상 | 높여',
  ar: 'يساعد | تساعد | يحسن | تحسن | يقلل | تقلل | يخفض | يمنع | تمنع | يحمي | تحمي | يخفف | تخفف | يعزز | تعزز',
  tr: `yardımcı olur | iyileştirir | azaltır | düşürür | önler | korur | hafifletir | güçlendirir | artırır | kolaylaştırır`,
  vi: 'giúp | cải thiện | giảm nguy cơ | làm giảm | ngăn ngừa | bảo vệ | tăng cường | hỗ trợ',
  hi: 'मदद करता | मदद करती | मदद मिलती | सुधार | कम करता | कम करती | बचाता | बचाती | राहत | मजबूत',
} satisfies Record<Language, string>;
