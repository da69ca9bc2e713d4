import type { Role } from '../roles';
import { phrases } from './phrases';
import { REFERENCE_HEADINGS } from './references';

/** Words of section headings: Dutch. */
export const DUTCH = {
  introduction: phrases(`
    inleiding | introductie | achtergrond | overzicht | samenvatting | algemeen | in het kort
  `),
  definition: phrases('wat is | wat zijn | definitie | betekenis | soorten | omschrijving'),
  mechanism: phrases(`
    mechanisme | werkingsmechanisme | hoe werkt | hoe werkt het | werking | functie | rol
  `),
  causes: phrases('oorzaken | oorzaak | waarom | risicofactoren'),
  symptoms: phrases('symptomen | klachten | verschijnselen | tekenen'),
  diagnosis: phrases('diagnose | onderzoek | onderzoeken | tests'),
  benefits: phrases('voordelen | nut | toepassingen | gebruik | waarvoor | indicaties | pluspunten'),
  risks: phrases(`
    risico | risico's | risico’s | bijwerkingen | complicaties | nadelen | gevaren | beperkingen |
    waarschuwingen | voorzorgsmaatregelen | contra-indicaties | veiligheid | uitdagingen |
    wisselwerkingen | minpunten
  `),
  procedure: phrases(`
    procedure | werkwijze | verloop | stappen | stap voor stap | stappenplan | proces | methode |
    methoden | behandeling | behandelingen | therapie | toediening | voorbereiding | hoe gaat het |
    gebruiksaanwijzing | ingreep | nazorg
  `),
  dosage: phrases('dosering | dosis | hoeveel'),
  evidence: phrases(`
    bewijs | wetenschappelijk bewijs | studies | klinische studies | onderzoeksresultaten | resultaten |
    bevindingen | =gegevens | effectiviteit | discussie | wetenschappelijk onderzoek
  `),
  cost: phrases('kosten | prijs | vergoeding'),
  prevention: phrases(`
    preventie | voorkomen | risico's … verminderen/verkleinen/beperken/vermijden |
    risico … verminderen/verkleinen/beperken | bijwerkingen … voorkomen/verminderen | risicobeheer
  `),
  faq: phrases('veelgestelde vragen | vragen en antwoorden'),
  conclusion: phrases('conclusie | conclusies | samenvattend | tot slot | slot | kernpunten | slotwoord'),
  references: REFERENCE_HEADINGS.nl,
  related: phrases(`
    gerelateerde artikelen | gerelateerd | lees ook | lees meer | lees verder | zie ook | meer over |
    meest gelezen | aanbevolen | ook interessant | andere artikelen
  `),
  boilerplate: phrases(`
    delen | deel dit | reacties | reageer | over de auteur | auteur | contact | inhoudsopgave | inhoud |
    abonneer | nieuwsbrief | volg ons | disclaimer | advertentie | tags | dankwoord | afspraak maken
  `),
} satisfies Record<Role, readonly string[]>;
