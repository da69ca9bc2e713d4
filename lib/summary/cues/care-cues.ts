import type { Language } from '../../article/vocabulary';

/**
 * Words by which a heading calls for care and names no risk: what stands under it is advice as often as a risk, so that
 * each sentence and item there must say for itself that it is one. Notation of `cuePattern`.
 */
export const CALLS_FOR_CARE = {
  id: 'keamanan | aman | perhatian | peringatan | hal yang perlu diperhatikan | yang perlu diperhatikan | pertimbangan',
  ms: 'keselamatan | selamat | perhatian | amaran | langkah berjaga-jaga | pertimbangan',
  en: `safety | safe | security | precaution | precautions | warning | warnings | caution | cautious | consideration | considerations | things to consider |
    what to consider`,
  es: 'seguridad | seguro | precaución | precauciones | advertencia* | consideraciones | tener en cuenta',
  pt: 'segurança | seguro | precaução | precauções | advertência* | aviso* | considerações | cuidado | cuidados',
  fr: 'sécurité | précaution* | avertissement* | mise en garde | mises en garde | considérations',
  de: 'sicherheit | sicherheitshinweise | vorsicht | vorsichtsmaßnahmen | warnung* | warnhinweis* | hinweise | zu beachten',
  it: 'sicurezza | precauzion* | avvertenz* | considerazioni | cautela | cautele',
  nl: 'veiligheid | voorzorg* | waarschuwing* | overwegingen | aandachtspunten',
  ru: 'безопасность | безопасности | меры предосторожности | предостережени* | предупреждени* | осторожност*',
  zh: '安全 | 注意事项 | 注意事項 | 警告 | 预防措施 | 預防措施 | 考虑 | 考慮',
  ja: '安全性 | 安全 | 注意点 | 注意事項 | 警告 | 考慮',
  ko: '안전성 | 안전 | 주의사항 | 주의 사항 | 주의할 점 | 경고 | 고려',
  ar: 'السلامة | الأمان | احتياطات | الاحتياطات | تحذيرات | اعتبارات',
  tr: 'güvenlik | güvenliği | önlem* | uyarı* | dikkat edilmesi gereken*',
  vi: 'an toàn | thận trọng | lưu ý | cảnh báo | cân nhắc',
  hi: 'सुरक्षा | सावधानी | सावधानियां | चेतावनी | ध्यान देने',
} satisfies Record<Language, string>;
