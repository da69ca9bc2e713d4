import type { Language } from '../../article/vocabulary';

/**
 * Words at a sentence's beginning that point back to the sentence before ("This method …", "Oleh karena itu …"), by
 * language: quoted alone, such a sentence says less than it seems. Notation of `cuePattern`.
 */
export const HANGS_ON_ANOTHER = {
  id: `ini | itu | hal ini | hal itu | hal tersebut | ia | dia | mereka | namun | tetapi | tapi | selain itu | karena itu |
    oleh karena itu | oleh sebab itu | dengan demikian | sementara itu | akibatnya | kemudian | lalu | padahal | menurutnya |
    temuan ini | kondisi ini | prosedur ini | metode ini | cara ini | di sisi lain | misalnya | sebaliknya | begitu juga`,
  ms: `ini | itu | hal ini | ia | dia | mereka | namun | tetapi | selain itu | oleh itu | oleh sebab itu | akibatnya | kemudian |
    manakala | sebaliknya | misalnya | keadaan ini | kaedah ini`,
  en: `this | these | those | that | it | its | they | their | he | she | his | her | however | but | and | so | thus | therefore |
    moreover | furthermore | also | in addition | for example | for instance | in contrast | such | then | finally | instead |
    as a result | by contrast | on the other hand | similarly | likewise | meanwhile | nevertheless | still | yet | to do so`,
  es: `esto | este | esta | estos | estas | eso | él | ella | ellos | ellas | sin embargo | pero | además | por lo tanto |
    por ello | por eso | así | también | por ejemplo | en cambio | por otro lado | asimismo | entonces`,
  pt: `isso | isto | este | esta | estes | estas | esse | essa | ele | ela | eles | elas | no entanto | porém | mas | além disso |
    portanto | por isso | assim | também | por exemplo | por outro lado | entretanto | então`,
  fr: `cela | ceci | ce | cette | ces | il | elle | ils | elles | cependant | mais | de plus | donc | ainsi | aussi | par exemple |
    en revanche | toutefois | par conséquent | en outre | pourtant | puis`,
  de: `dies | diese | dieser | dieses | das | er | sie | es | jedoch | aber | außerdem | daher | deshalb | somit | auch |
    zum beispiel | dagegen | allerdings | dadurch | zudem | dennoch | dabei | damit | doch | so | ferner`,
  it: `questo | questa | questi | queste | ciò | esso | essa | egli | lui | lei | loro | tuttavia | ma | inoltre | quindi | pertanto |
    così | anche | per esempio | ad esempio | invece | perciò`,
  nl: `dit | deze | dat | die | hij | zij | ze | het | echter | maar | bovendien | daarom | dus | ook | bijvoorbeeld | daarentegen |
    daarnaast | hierdoor | daardoor | toch`,
  ru: `это | этот | эта | эти | он | она | они | однако | но | кроме того | поэтому | таким образом | также | например |
    при этом | тем не менее | зато | затем`,
  zh: '这 | 這 | 它 | 他 | 她 | 但 | 然而 | 因此 | 所以 | 此外 | 另外 | 例如 | 同时 | 同時 | 而且 | 不过 | 不過 | 于是',
  ja: 'これ | それ | この | その | 彼 | 彼女 | しかし | だが | また | さらに | そのため | したがって | 例えば | たとえば | 一方 | そして | つまり',
  ko: '이는 | 이것 | 그것 | 그는 | 그녀 | 그들 | 하지만 | 그러나 | 또한 | 따라서 | 그래서 | 예를 들어 | 반면 | 이에 | 그리고',
  ar: 'هذا | هذه | هو | هي | هم | ذلك | لكن | ومع ذلك | كما | لذلك | وبالتالي | بالإضافة إلى ذلك | على سبيل المثال | أيضا',
  tr: 'bu | bunlar | o | onlar | ancak | fakat | ama | ayrıca | bu nedenle | dolayısıyla | böylece | örneğin | buna karşılık | üstelik',
  vi: 'điều này | đây | nó | họ | tuy nhiên | nhưng | ngoài ra | do đó | vì vậy | bên cạnh đó | ví dụ | chẳng hạn | mặt khác',
  hi: 'यह | ये | वह | वे | इस | इसके | इससे | लेकिन | हालांकि | इसलिए | इसके अलावा | उदाहरण के लिए | साथ ही | फिर',
} satisfies Record<Language, string>;
