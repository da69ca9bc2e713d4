import type { Language } from '../../article/vocabulary';

/** Who is warned: people for whom a thing may be wrong, by language. Notation of `cuePattern`. */
export const WHO_IS_WARNED = {
  id: `ibu hamil | wanita hamil | perempuan hamil | sedang hamil | kehamilan | menyusui | anak-anak | bayi | balita | lansia | orang tua lanjut usia |
    penderita | pengidap | pasien dengan | orang dengan | siapa pun yang | riwayat | orang yang mengonsumsi`,
  ms: `ibu hamil | wanita hamil | ibu mengandung | wanita mengandung | menyusu* | kanak-kanak | bayi | warga emas | penghidap | pesakit dengan |
    pesakit yang | orang yang mengalami | sejarah penyakit`,
  en: `pregnan* | breastfeeding | breast-feeding | nursing mothers | nursing women | children | infants | babies | toddlers | teenagers | older adults |
    older people | the elderly | people with | patients with | those with | anyone with | anybody with | everyone with | women with |
    men with | adults with | individuals with | history of | people taking | patients taking | anyone taking | people who take |
    those who take | patients who | nobody on | nobody with | no one on | no one with | if you take | allergic to | under 18 | under the age of | immunocompromised |
    weakened immune | diabetics`,
  es: `embarazada* | embarazo | lactancia | lactantes | niños | niñas | bebés | ancianos | personas mayores | personas con | pacientes con |
    quienes padecen | quienes tienen | quienes toman | antecedentes de | menores de`,
  pt: `grávidas | gestantes | gravidez | lactantes | amamenta* | crianças | bebês | bebés | idosos | pessoas com | pacientes com | quem tem |
    quem sofre | quem toma | histórico de | menores de`,
  fr: `femmes enceintes | femme enceinte | enceintes | grossesse | allait* | enfants | nourrissons | personnes âgées | personnes atteintes | personnes souffrant |
    personnes ayant | patients atteints | patients souffrant | antécédents`,
  de: `schwangere* | schwangerschaft | stillend* | stillzeit | kinder | kindern | säugling* | ältere menschen | senioren | menschen mit | personen mit |
    patienten mit | patientinnen mit | wer an | vorerkrankung* | allergiker* | diabetiker*`,
  it: `donne incinte | in gravidanza | gravidanza | allattamento | allattano | bambini | neonati | anziani | persone con | pazienti con | chi soffre |
    chi assume | storia di`,
  nl: `zwangere* | zwangerschap | borstvoeding | kinderen | baby's | zuigelingen | ouderen | mensen met | patiënten met | personen met | wie lijdt |
    voorgeschiedenis`,
  ru: `беременн* | кормящ* | детям | дети | младенц* | пожилым | пожилые | людям с | люди с | пациентам с | пациенты с | больным | страдающим |
    лицам с`,
  zh: '孕妇 | 孕婦 | 怀孕 | 懷孕 | 哺乳 | 儿童 | 兒童 | 婴儿 | 嬰兒 | 老年人 | 老人 | 患者 | 患有 | 病史 | 过敏者 | 過敏者',
  ja: '妊婦 | 妊娠中 | 妊娠して | 授乳 | 子供 | 子ども | 小児 | 乳児 | 高齢者 | 患者 | 持病 | 既往 | の方は | アレルギーのある',
  ko: '임산부 | 임신부 | 임신 중 | 수유 | 어린이 | 아이들 | 영유아 | 노인 | 고령자 | 환자 | 병력',
  ar: 'الحوامل | للحوامل | الحامل | للحامل | الحمل | المرضعات | المرضع | الأطفال | للأطفال | الرضع | كبار السن | المصابين | المصابون | للمصابين | المرضى الذين | من يعانون | يعانون من',
  tr: 'hamile* | gebe | gebeler | gebelik | emziren* | çocuklar* | bebek* | yaşlılar* | hastaları | hastalar | hastalığı olan* | öyküsü olan*',
  vi: 'phụ nữ mang thai | phụ nữ có thai | mang thai | cho con bú | trẻ em | trẻ nhỏ | trẻ sơ sinh | người già | người cao tuổi | người bị | người mắc | bệnh nhân | tiền sử',
  hi: 'गर्भवती | गर्भावस्था | स्तनपान | बच्चों | बच्चे | शिशुओं | बुजुर्गों | मरीजों | रोगियों | पीड़ित',
} satisfies Record<Language, string>;

/** That they had better not, or not without asking. Notation of `cuePattern`. */
export const HAD_BETTER_NOT = {
  id: `tidak boleh | sebaiknya tidak | jangan | sebaiknya menghindari | harus menghindari | hindari | perlu menghindari | tidak cocok | tidak aman | tidak dianjurkan |
    tidak disarankan | tanpa pengawasan dokter | tanpa anjuran dokter | konsultasi* … dokter | berkonsultasi | dilarang`,
  ms: `tidak boleh | sebaiknya tidak | jangan | elakkan | perlu mengelak | harus mengelak | tidak sesuai | tidak selamat | tidak digalakkan | tanpa nasihat doktor |
    dapatkan nasihat doktor | dilarang`,
  en: `should not | shouldn't | shouldn’t | must not | should never | should avoid | must avoid | need to avoid | ought to avoid | not suitable | unsuitable | not safe |
    isn't safe | isn’t safe | not recommended | not advised | without medical advice | without medical supervision | without talking to |
    without speaking to | without consulting | without asking | should talk to | should speak to | should consult | should ask | should check with | should first`,
  es: `no deben | no debe | no deberían | no debería | deben evitar | debe evitar | deberían evitar | no es adecuad* | no es apt* | no es segur* | no se recomienda |
    sin consultar | sin supervisión médica | deben consultar | debe consultar | deberían consultar`,
  pt: `não devem | não deve | não deveriam | devem evitar | deve evitar | não é adequad* | não é indicad* | não é segur* | não é recomendad* | sem orientação médica |
    sem consultar | devem consultar | deve consultar`,
  fr: `ne doivent pas | ne doit pas | ne devraient pas | ne devrait pas | doivent éviter | doit éviter | devraient éviter | ne convient pas | ne conviennent pas |
    est déconseillé* | sans avis médical | doivent consulter | devraient consulter | sans consulter`,
  de: `sollten nicht | sollte nicht | sollten … nicht | dürfen nicht | dürfen … nicht | sollten … verzichten | sollten … meiden | sollten … vermeiden | nicht geeignet | ungeeignet | nicht ohne ärztlich* |
    nur nach rücksprache | ärztlichen rat | mit … arzt … sprechen | sollten vorher`,
  it: `non devono | non deve | non dovrebbero | non dovrebbe | devono evitare | dovrebbero evitare | deve evitare | non è adatt* | non è indicat* | non è sicur* |
    senza consultare | senza il parere | devono consultare | dovrebbero consultare`,
  nl: `mogen niet | mogen geen | moeten … vermijden | kunnen beter niet | kunnen beter geen | niet geschikt | ongeschikt | wordt afgeraden | zonder medisch advies |
    zonder overleg | moeten eerst`,
  ru: `не следует | нельзя | не рекомендуется | не рекомендовано | следует избегать | не подходит | без консультации | следует проконсультироваться | запрещен* | запрещён*`,
  zh: '不应 | 不應 | 不宜 | 不能使用 | 不可 | 不建议 | 不建議 | 避免 | 禁用 | 慎用 | 不适合 | 不適合 | 咨询医生 | 諮詢醫生',
  ja: '避けて | 避けるべき | べきではない | べきでは | 控えて | 使用できません | 使用しないで | 禁忌 | 医師に相談 | 適していません | 受けられません',
  ko: '피해야 | 피하는 | 해서는 안 | 하지 말아야 | 하면 안 | 적합하지 않 | 권장되지 않 | 의사와 상담 | 삼가야 | 금지',
  ar: 'لا ينبغي | يجب ألا | ينبغي ألا | لا يجوز | يجب تجنب | تجنب | يجب أن يتجنب | غير مناسب | غير مناسبة | لا ينصح | لا يُنصح | استشارة الطبيب | دون استشارة',
  tr: 'kullanmamalı* | yapmamalı* | kaçınmalı* | almamalı* | tüketmemeli* | uygun değil* | önerilmez | doktora danış* | danışmadan | doktorlarına danış*',
  vi: 'không nên | không được | nên tránh | cần tránh | phải tránh | không phù hợp | không thích hợp | tham khảo ý kiến bác sĩ | hỏi ý kiến bác sĩ | chống chỉ định',
  hi: 'नहीं करना चाहिए | नहीं लेना चाहिए | से बचना चाहिए | बचना चाहिए | उपयुक्त नहीं | सुरक्षित नहीं | डॉक्टर से सलाह | डॉक्टर की सलाह',
} satisfies Record<Language, string>;
