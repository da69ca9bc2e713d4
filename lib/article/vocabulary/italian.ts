import type { Role } from '../roles';
import { phrases } from './phrases';
import { REFERENCE_HEADINGS } from './references';

/** Words of section headings: Italian. */
export const ITALIAN = {
  introduction: phrases(`
    introduzione | premessa | contesto | panoramica | generalità | in breve | riassunto
  `),
  definition: phrases(`
    che cos’è | che cos'è | cos’è | cos'è | cosa sono | definizione | significato | tipi di |
    che cosa sono
  `),
  mechanism: phrases(`
    meccanismo | meccanismo d’azione | meccanismo d'azione | come funziona | come agisce |
    funzionamento | funzione | ruolo
  `),
  causes: phrases('cause | causa | perché | fattori di rischio | eziologia'),
  symptoms: phrases('sintomi | segni | segni e sintomi'),
  diagnosis: phrases('diagnosi | esami | screening'),
  benefits: phrases(`
    benefici | vantaggi | a cosa serve | usi | utilizzi | indicazioni | proprietà | punti di forza | pro
  `),
  risks: phrases(`
    rischi | effetti collaterali | effetti indesiderati | complicanze | complicazioni | svantaggi |
    pericoli | limiti | limitazioni | avvertenze | precauzioni | controindicazioni | sicurezza | sfide |
    contro | interazioni
  `),
  procedure: phrases(`
    procedura | come si svolge | come si fa | come si esegue | come si usa | passaggi |
    passo dopo passo | fasi | processo | metodo | metodi | trattamento | cura | terapia |
    somministrazione | preparazione | modalità d’uso | modalità d'uso | intervento
  `),
  dosage: phrases('dosaggio | dose | dosi | posologia'),
  evidence: phrases(`
    evidenze | evidenze scientifiche | prove | studi | studi clinici | sperimentazioni | ricerca |
    ricerche | risultati | =dati | efficacia | discussione
  `),
  cost: phrases('costo | costi | prezzo | prezzi'),
  prevention: phrases(`
    prevenzione | come prevenire | ridurre … rischio/rischi/effetti collaterali |
    come … rischio/rischi/effetti collaterali/complicanze |
    evitare … rischi/effetti collaterali/complicanze | gestione dei rischi | gestione del rischio
  `),
  faq: phrases('domande frequenti | domande e risposte'),
  conclusion: phrases(`
    conclusione | conclusioni | in sintesi | in conclusione | considerazioni finali | riepilogo
  `),
  references: REFERENCE_HEADINGS.it,
  related: phrases(`
    articoli correlati | leggi anche | leggi di più | vedi anche | potrebbe interessarti |
    ti potrebbe interessare | correlati | consigliati | più letti | altri articoli | approfondimenti
  `),
  boilerplate: phrases(`
    condividi | commenti | lascia un commento | sull’autore | sull'autore | autore | contatti | indice |
    sommario | iscriviti | newsletter | seguici | disclaimer | pubblicità | tag | categorie |
    ringraziamenti | prenota
  `),
} satisfies Record<Role, readonly string[]>;
