import type { Language } from '../vocabulary/languages';

/**
 * Abbreviations behind whose stop a sentence goes on, by language, lower case and without the stop. Initials ("C. R."),
 * numbers ("1. Januar") and stops before a small letter are told by their form and need no word here.
 */
const BY_LANGUAGE = {
  id: 'dr drg drs dra prof ir h hj kh st sp s.pd m.pd s.si m.si s.t m.t s.e m.m s.h m.h s.ked m.kes apt ns dkk dsb dll spt yth bpk sdr jl gg kab kec prop no tgl hlm rp pt cv tbk a.n u.p s.d d.a m.sc b.sc ph.d',
  ms: 'dr prof hj hjh tn pn en encik dsb dll spt yb yab jln no tel hlm sdn bhd',
  en: 'mr mrs ms dr prof st jr sr rev hon gen col sgt capt lt gov sen rep pres vs etc e.g i.e cf al approx dept est fig figs eq eqs ref refs no nos vol vols p pp ed eds ch sec inc ltd co corp u.s u.k u.n a.m p.m ph.d m.d b.sc m.sc jan feb mar apr jun jul aug sep sept oct nov dec viz ca resp',
  es: 'sr sra srta dr dra prof d dña ud uds vd vds ee uu ee.uu etc pág págs p pp núm vol cap art fig ej p.ej av avda c gral lic ing jr sto sta aprox tel a.c d.c s.a',
  pt: 'sr sra dr dra prof profa eng exmo etc pág págs p pp núm n vol cap art fig ex p.ex av r gen cel jr sto sta aprox tel ltda s.a e.u.a',
  fr: 'm mm mme mlle dr pr me st ste etc p pp vol chap art fig ex p.ex av apr env éd éds n réf cf janv févr avr juil sept oct nov déc',
  de: 'dr prof hr fr dipl ing med phil nat z.b z b d.h d h u.a u a s.o s o o.ä u.ä usw bzw ca evtl ggf inkl exkl max min mind nr str bd abb tab s vgl hrsg jh jhd mio mrd st sog geb gest tel abs art kap aufl jan feb mär apr jun jul aug sep sept okt nov dez vs',
  it: 'sig sigg dott dott.ssa prof prof.ssa ing avv on ecc es p.es pag pagg p pp vol cap art fig n tel ca s.p.a s.r.l',
  nl: 'dhr mevr mw mr dr drs ir ing prof bijv bv d.w.z enz etc nr blz p pp art afb fig ca o.a m.b.t i.v.m t.o.v z.g st jan feb mrt apr jun jul aug sept okt nov dec vs',
  ru: 'г гг в вв ул д кв корп стр с рис табл т п тт пп др пр т.д т.п т.е т.к т.н т.о и.о н.э см ср напр им проф акад доц канд д-р тыс млн млрд руб коп обл р-н пос просп пл пер наб',
  zh: 'dr prof al fig no vol',
  ja: 'dr prof al fig no vol',
  ko: 'dr prof al fig no vol',
  ar: 'د أ م ص ج ط هـ ق.م',
  tr: 'dr prof doç yrd öğr gör av sn vb vs bkz örn s ss cilt no mah cad sok apt st alb gen yy m.ö m.s t.c',
  vi: 'ts ths gs pgs bs tp q p tr vd v.v ths.bs pgs.ts gs.ts tp.hcm',
  hi: 'डॉ प्रो श्री सं पृ dr prof',
} satisfies Record<Language, string>;

/** Abbreviations of learned writing that stand in every language's texts. */
const EVERYWHERE = 'et al al cf e.g i.e vs dr prof fig figs eq vol no pp doi sp spp var subsp ibid ed eds st';

const sets = new Map<string, ReadonlySet<string>>();

/** The abbreviations to mind in texts of some languages. */
export function abbreviationsOf(languages: readonly Language[]): ReadonlySet<string> {
  const key = languages.join(' ');
  const words = languages.map((language) => BY_LANGUAGE[language]).join(' ');
  const set = sets.get(key) ?? new Set(`${EVERYWHERE} ${words}`.split(' '));
  sets.set(key, set);
  return set;
}
