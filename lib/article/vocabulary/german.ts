import type { Role } from '../roles';
import { phrases } from './phrases';
import { REFERENCE_HEADINGS } from './references';

/** Words of section headings: German. */
export const GERMAN = {
  introduction: phrases(`
    einleitung | einführung | hintergrund | überblick | übersicht | allgemeines | zusammenfassung |
    kurzfassung
  `),
  definition: phrases('was ist | was sind | definition | begriff | bedeutung | arten von | beschreibung'),
  mechanism: phrases(`
    mechanismus | wirkmechanismus | wirkungsweise | wie funktioniert | wie wirkt | wie … funktioniert | wie … wirkt | funktionsweise |
    funktion | wirkung | rolle
  `),
  causes: phrases('ursachen | ursache | warum | risikofaktoren | auslöser | ätiologie'),
  symptoms: phrases('symptome | anzeichen | beschwerden'),
  diagnosis: phrases('diagnose | diagnostik | untersuchung | untersuchungen | früherkennung'),
  benefits: phrases(`
    vorteile | nutzen | anwendungsgebiete | anwendung | stärken | indikationen | positive wirkung |
    pro & contra | pro und contra | vor- und nachteile
  `),
  risks: phrases(`
    risiken | nebenwirkungen | komplikationen | nachteile | gefahren | grenzen | warnhinweise |
    vorsichtsmaßnahmen | gegenanzeigen | kontraindikationen | sicherheit | herausforderungen |
    schwächen | wechselwirkungen | einschränkungen | pro & contra | pro und contra | vor- und nachteile
  `),
  procedure: phrases(`
    ablauf | verfahren | durchführung | vorgehen | schritte | schritt für schritt | anleitung |
    prozess | methode | methoden | methodik | behandlung | therapie | verabreichung | vorbereitung |
    so funktioniert es | eingriff | nachsorge
  `),
  dosage: phrases('dosierung | dosis | einnahme | wie viel'),
  evidence: phrases(`
    evidenz | studien | studienlage | klinische studien | forschung | belege |
    wissenschaftliche belege | ergebnisse | =daten | wirksamkeit | diskussion | befunde
  `),
  cost: phrases('kosten | preis | preise | kostenübernahme'),
  prevention: phrases(`
    vorbeugung | prävention | vorbeugen |
    risiken … minimieren/vermeiden/senken/reduzieren/verringern |
    risiko … minimieren/vermeiden/senken/reduzieren/verringern |
    nebenwirkungen … vermeiden/reduzieren/lindern/behandeln | komplikationen … vermeiden |
    risikomanagement
  `),
  faq: phrases('häufige fragen | häufig gestellte fragen | fragen und antworten'),
  conclusion: phrases(`
    fazit | schlussfolgerung | schlussfolgerungen | schluss | zusammenfassung | resümee | ausblick |
    das wichtigste in kürze | auf einen blick | wie geht es weiter | schlusswort
  `),
  references: REFERENCE_HEADINGS.de,
  related: phrases(`
    verwandte artikel | ähnliche artikel | das könnte sie auch interessieren | lesen sie auch |
    auch interessant | mehr zum thema | weiterlesen | siehe auch | empfohlen | meistgelesen |
    weitere artikel | passend zum thema | das könnte dich auch interessieren | weiterführende links |
    mehr erfahren
  `),
  boilerplate: phrases(`
    teilen | kommentare | kommentar schreiben | über den autor | autor | kontakt |
    inhaltsverzeichnis | inhalt | abonnieren | newsletter | folgen sie uns | haftungsausschluss |
    impressum | werbung | anzeige | schlagwörter | danksagung | termin vereinbaren | über uns |
    interessenkonflikt | interessenkonflikte | förderung | bildnachweis | bildnachweise |
    rechtliches | urheberrecht
  `),
} satisfies Record<Role, readonly string[]>;
