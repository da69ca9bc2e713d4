import type { Language } from '../../article/vocabulary';

/** Words that begin a conclusion without a heading of its own. Notation of `cuePattern`, at the paragraph's beginning. */
export const CONCLUDES = {
  id: 'kesimpulannya | kesimpulan | singkatnya | ringkasnya | dengan demikian | pada akhirnya | secara keseluruhan | akhirnya | intinya | sebagai penutup',
  ms: 'kesimpulannya | ringkasnya | secara keseluruhan | akhirnya | pada akhirnya | sebagai penutup',
  en: `in conclusion | to conclude | in summary | to sum up | in short | overall | all in all | ultimately | in the end | the bottom line |
    taken together | to summarize | conclusion`,
  es: 'en conclusión | en resumen | para concluir | en definitiva | en suma | finalmente | conclusión',
  pt: 'em conclusão | em resumo | para concluir | em suma | por fim | concluindo | conclusão',
  fr: 'en conclusion | pour conclure | en résumé | en somme | en définitive | finalement | conclusion',
  de: 'zusammenfassend | insgesamt | abschließend | fazit | alles in allem | letztlich | schlussendlich | unterm strich',
  it: 'in conclusione | per concludere | in sintesi | in definitiva | insomma | conclusione',
  nl: 'kortom | samenvattend | tot slot | al met al | concluderend | conclusie',
  ru: 'таким образом | в заключение | итак | подводя итог | в целом | в итоге | вывод',
  zh: '总之 | 總之 | 综上 | 綜上 | 总的来说 | 總的來說 | 总而言之 | 结论 | 結論',
  ja: 'まとめると | 結論として | 最後に | 以上のように | 総じて',
  ko: '결론적으로 | 요약하면 | 종합하면 | 마지막으로 | 결국',
  ar: 'في الختام | ختاما | ختامًا | باختصار | خلاصة القول | في النهاية',
  tr: 'sonuç olarak | özetle | kısacası | son olarak | genel olarak',
  vi: 'tóm lại | kết luận | nhìn chung | cuối cùng | nói tóm lại',
  hi: 'निष्कर्ष | संक्षेप में | अंत में | कुल मिलाकर',
} satisfies Record<Language, string>;
