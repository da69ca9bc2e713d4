import type { Language } from '../../article/vocabulary';

/** What a body suffers, by language: a risk where it is said to have come of a treatment. Notation of `cuePattern`. */
export const HARMS = {
  id: `demam* | nyeri* | sakit kepala | mual* | muntah* | pusing | ruam* | bengkak | pembengkakan | perdarahan | pendarahan |
    infeksi* | kemerahan | gatal* | diare | sesak napas | kejang* | pingsan | kematian | alergi | kelelahan | memar | iritasi`,
  ms: `demam* | sakit kepala | loya | muntah* | pening | ruam* | bengkak | pendarahan | jangkitan | kemerahan | gatal* | cirit-birit |
    sesak nafas | sawan | pengsan | kematian | alahan | keletihan | lebam | kesakitan`,
  en: `fever* | pain | headache* | nausea | vomiting | dizziness | rash | rashes | swelling | bleeding | infection* | redness |
    itching | diarrhea | diarrhoea | constipation | shortness of breath | seizure* | fainting | death | deaths | allergic reaction* |
    fatigue | bruising | irritation | blood clots | liver damage | kidney damage | liver injury | palpitations | tremor*`,
  es: `fiebre | dolor | dolores | náusea* | vómito* | mareo* | erupción | erupciones | hinchazón | sangrado* | hemorragia* |
    infección | infecciones | enrojecimiento | picazón | diarrea* | estreñimiento | convulsiones | desmayo* | muerte* | alergia* | fatiga`,
  pt: `febre | dor | dores | náusea* | vômito* | vómito* | tontura* | erupção | erupções | inchaço | sangramento* | hemorragia* |
    infecção | infecções | vermelhidão | coceira | diarreia | convulsões | desmaio* | morte | mortes | alergia* | fadiga`,
  fr: `fièvre* | douleur* | maux de tête | nausée* | vomissement* | vertige* | éruption* | gonflement* | saignement* | hémorragie* |
    infection* | rougeur* | démangeaison* | diarrhée* | convulsion* | évanouissement* | décès | allergie* | réaction* allergique* | fatigue`,
  de: `fieber* | schmerz* | kopfschmerz* | übelkeit | erbrechen | schwindel* | ausschlag | ausschläge | hautausschl* | schwellung* |
    blutung* | infektion* | rötung* | juckreiz | durchfall | verstopfung | atemnot | krampfanf* | ohnmacht | todesf* | allergi* | müdigkeit`,
  it: `febbre | dolore | dolori | mal di testa | cefalea | nausea | vomito | vertigini | eruzione | eruzioni | gonfiore | sanguinamento |
    emorragia | emorragie | infezione | infezioni | arrossamento | prurito | diarrea | convulsioni | svenimento | decesso | decessi | allergi* | stanchezza`,
  nl: `koorts | pijn | hoofdpijn | misselijkheid | braken | duizeligheid | uitslag | huiduitslag | zwelling* | bloeding* | infectie* |
    roodheid | jeuk | diarree | kortademigheid | toevallen | flauwvallen | sterfgevallen | allergi* | vermoeidheid`,
  ru: `лихорадк* | боль | боли | головн* бол* | тошнот* | рвот* | головокружен* | сыпь | сыпи | отёк* | отек* | кровотечени* | инфекци* |
    покраснени* | зуд | диаре* | одышк* | судорог* | обморок* | смерт* | аллерги* | усталост*`,
  zh: '发烧 | 發燒 | 发热 | 發熱 | 疼痛 | 头痛 | 頭痛 | 恶心 | 噁心 | 呕吐 | 嘔吐 | 头晕 | 頭暈 | 皮疹 | 肿胀 | 腫脹 | 出血 | 感染 | 红肿 | 紅腫 | 瘙痒 | 搔癢 | 腹泻 | 腹瀉 | 死亡 | 过敏 | 過敏',
  ja: '発熱 | 痛み | 頭痛 | 吐き気 | 嘔吐 | めまい | 発疹 | 腫れ | 出血 | 感染 | 発赤 | かゆみ | 下痢 | 息切れ | けいれん | 失神 | 死亡 | アレルギー | 倦怠感',
  ko: '발열 | 통증 | 두통 | 메스꺼움 | 구토 | 어지러움 | 발진 | 부종 | 출혈 | 감염 | 발적 | 가려움 | 설사 | 호흡곤란 | 발작 | 실신 | 사망 | 알레르기 | 피로감',
  ar: 'حمى | الحمى | ألم | آلام | صداع | الصداع | غثيان | الغثيان | قيء | القيء | دوخة | دوار | طفح | تورم | نزيف | عدوى | احمرار | حكة | إسهال | تشنجات | إغماء | وفاة | وفيات | حساسية',
  tr: 'ateş | ağrı | ağrısı | baş ağrısı | bulantı | mide bulantısı | kusma | baş dönmesi | döküntü | şişlik | kanama | enfeksiyon* | kızarıklık | kaşıntı | ishal | nefes darlığı | nöbet | bayılma | ölüm | alerji* | yorgunluk',
  vi: 'sốt | đau | đau đầu | buồn nôn | nôn | chóng mặt | phát ban | sưng | chảy máu | xuất huyết | nhiễm trùng | mẩn đỏ | ngứa | tiêu chảy | khó thở | co giật | ngất | tử vong | dị ứng | mệt mỏi',
  hi: 'बुखार | दर्द | सिरदर्द | मतली | उल्टी | चक्कर | चकत्ते | सूजन | रक्तस्राव | संक्रमण | लालिमा | खुजली | दस्त | दौरे | बेहोशी | मृत्यु | एलर्जी | थकान',
} satisfies Record<Language, string>;

/** That something was seen to happen, said of what happened and not of who says so. Notation of `cuePattern`. */
export const IS_REPORTED = {
  id: 'dilaporkan | pernah terjadi | pernah muncul | tercatat terjadi | dikeluhkan',
  ms: 'dilaporkan | pernah berlaku | pernah terjadi',
  en: `been reported | were reported | was reported | are reported | is reported | been observed | were observed | been documented |
    were documented | been described | been recorded | were recorded | been noted | been linked to | reports of | cases of … reported |
    have occurred | has occurred | complained of | complain of`,
  es: 'se han notificado | se ha notificado | se han reportado | se ha reportado | se reportaron | se han descrito | se ha descrito | se han observado | se han registrado | se notificaron | se registraron',
  pt: 'foram relatad* | foi relatad* | têm sido relatad* | já foram relatad* | foram registrad* | foram observad* | foram descrit* | foram reportad* | há relatos',
  fr: 'ont été rapporté* | a été rapporté* | ont été signalé* | a été signalé* | ont été observé* | ont été décrit* | ont été constaté* | ont été notifié*',
  de: 'wurde … berichtet | wurden … berichtet | wird … berichtet | wurde … beobachtet | wurden … beobachtet | wurde … gemeldet | wurden … gemeldet | wurden … beschrieben | wurde … beschrieben | berichtet wurde | berichtet wurden | gemeldet wurden | traten … auf | aufgetreten',
  it: 'sono stati segnalati | sono state segnalate | è stata segnalata | è stato segnalato | sono stati riportati | sono state riportate | sono stati osservati | sono state osservate | sono stati descritti | sono stati registrati',
  nl: 'is gemeld | zijn gemeld | werd gemeld | werden gemeld | gerapporteerd | zijn beschreven | is beschreven | zijn waargenomen',
  ru: 'сообщалось | сообщается о | сообщали о | были зарегистрированы | зарегистрирован* | отмечались | отмечалась | отмечалось | описаны случаи | наблюдались | наблюдалась',
  zh: '有报道 | 有報導 | 有报告 | 有報告 | 曾报告 | 曾有 | 被报道 | 报告了…病例 | 有个案',
  ja: '報告されて | 報告があ | 報告された | 確認されて | 報告もあ',
  ko: '보고되 | 보고된 | 보고됐 | 보고가 있',
  ar: 'تم الإبلاغ عن | أبلغ عن | أُبلغ عن | سجلت حالات | سُجلت حالات | تم تسجيل | لوحظت | لوحظ',
  tr: 'bildirilmiş* | bildirildi | bildirilmekte* | rapor edil* | gözlenmiş* | görülmüştür | gözlemlenmiş*',
  vi: 'đã được báo cáo | được ghi nhận | được báo cáo | đã ghi nhận | từng được báo cáo',
  hi: 'की सूचना मिली | रिपोर्ट किए गए | रिपोर्ट की गई | देखे गए हैं | देखी गई | दर्ज किए गए',
} satisfies Record<Language, string>;

/** That a harm grew less or stayed away: then it is no risk. Notation of `cuePattern`. */
export const IS_EASED = {
  id: 'tidak ada | tanpa | belum pernah | mereda* | meredakan | mengurangi | berkurang* | menurun* | membaik | hilang* | bebas dari … nyeri',
  ms: 'tiada | tidak ada | tanpa | belum pernah | melegakan | mengurangkan | berkurang* | pulih | hilang',
  en: `no | not | without | never | none | less | fewer | reduc* | relie* | eas* | improve* | improving | lower* | decreas* | declin* | disappear* | alleviat* |
    resolv* | free of | protect* | prevent*`,
  es: 'no | sin | ningún | ninguna | nunca | menos | menor | reduc* | alivi* | mejor* | disminu* | desapar*',
  pt: 'não | sem | nenhum | nenhuma | nunca | menos | menor | reduz* | redu* | alívi* | alivi* | melhor* | diminu*',
  fr: 'aucun | aucune | sans | jamais | pas | moins | moindre | rédui* | soulag* | amélior* | diminu* | dispar*',
  de: 'kein* | nicht | ohne | nie | weniger | gering* | reduzier* | linder* | besser* | verbesser* | verringer* | abgenommen | nachgelassen',
  it: 'non | senza | nessun* | mai | meno | minor* | ridu* | ridott* | alliev* | sollievo | miglior* | diminu*',
  nl: 'geen | niet | zonder | nooit | minder | verminder* | verlicht* | verbeter* | afname | verdwe*',
  ru: 'не | без | нет | ни | никогда | меньше | снижени* | снизил* | уменьш* | облегч* | улучш* | исчез*',
  zh: '没有 | 沒有 | 未见 | 未見 | 无 | 無 | 减少 | 減少 | 缓解 | 緩解 | 减轻 | 減輕 | 改善 | 降低 | 消失',
  ja: 'なかった | ありません | ない | 軽減 | 緩和 | 改善 | 減少 | 和らぐ | 消失',
  ko: '없었 | 없습니다 | 없이 | 않았 | 줄어 | 감소 | 완화 | 개선 | 사라',
  ar: 'لا | لم | ليس | بدون | دون | أقل | انخفاض | تخفيف | تحسن | يخفف | اختفاء',
  tr: 'yok | olmadan | hiç | bildirilmemiş* | görülmemiş* | daha az | azal* | hafifle* | iyileş* | düzel*',
  vi: 'không | chưa | ít hơn | giảm | cải thiện | thuyên giảm',
  hi: 'नहीं | बिना | कम | राहत | सुधार | घट',
} satisfies Record<Language, string>;
