import type { Role } from '../roles';
import { phrases } from './phrases';
import { REFERENCE_HEADINGS } from './references';

/** Words of section headings: French. */
export const FRENCH = {
  introduction: phrases(`
    introduction | contexte | =présentation | aperçu | généralités | vue d’ensemble | vue d'ensemble |
    résumé | en bref | préambule
  `),
  definition: phrases(`
    qu’est-ce que | qu'est-ce que | qu’est-ce qu | qu'est-ce qu | c’est quoi | c'est quoi | définition |
    signification | types de
  `),
  mechanism: phrases(`
    mécanisme | mécanisme d’action | mécanisme d'action | comment ça marche | comment fonctionne |
    fonctionnement | mode d’action | mode d'action | rôle | principe
  `),
  causes: phrases('causes | cause | pourquoi | facteurs de risque | origine | étiologie'),
  symptoms: phrases('symptômes | signes | signes et symptômes'),
  diagnosis: phrases('diagnostic | examens | dépistage | tests'),
  benefits: phrases(`
    bienfaits | avantages | bénéfices | utilité | utilisations | indications | intérêt | atouts |
    vertus | points forts
  `),
  risks: phrases(`
    risques | effets secondaires | effets indésirables | complications | inconvénients | dangers |
    limites | mises en garde | avertissements | précautions | contre-indications | sécurité | défis |
    points faibles | interactions
  `),
  procedure: phrases(`
    procédure | déroulement | comment se déroule | comment faire | étapes | étape par étape |
    processus | méthode | méthodes | méthodologie | traitement | traitements | administration |
    préparation | mode d’emploi | mode d'emploi | thérapie | prise en charge | intervention
  `),
  dosage: phrases('posologie | dosage | dose | doses | quelle dose'),
  evidence: phrases(`
    preuves | preuves scientifiques | études | études cliniques | essais cliniques | =recherche |
    =recherches | résultats | =données | efficacité | discussion | que dit la science
  `),
  cost: phrases('coût | prix | tarif | tarifs | remboursement'),
  prevention: phrases(`
    prévention | comment prévenir | réduire … risque/risques/effets secondaires |
    comment … risque/risques/effets secondaires/complications |
    éviter … risques/effets secondaires/complications | limiter … risque/risques | gérer … risques |
    gestion des risques
  `),
  faq: phrases('questions fréquentes | foire aux questions | questions-réponses'),
  conclusion: phrases(`
    conclusion | conclusions | en résumé | en conclusion | à retenir | ce qu’il faut retenir |
    ce qu'il faut retenir | l’essentiel | l'essentiel | pour conclure | bilan | synthèse
  `),
  references: REFERENCE_HEADINGS.fr,
  related: phrases(`
    articles liés | articles similaires | à lire aussi | lire aussi | lire la suite |
    à lire également | voir aussi | sur le même sujet | vous aimerez aussi | recommandé |
    les plus lus | à découvrir | articles connexes | en savoir plus | pour en savoir plus
  `),
  boilerplate: phrases(`
    partager | commentaires | laisser un commentaire | à propos de l’auteur | à propos de l'auteur |
    auteur | contact | sommaire | table des matières | abonnez-vous | newsletter | suivez-nous |
    mentions légales | publicité | tags | catégories | remerciements | prendre rendez-vous |
    à propos de nous | conflit d’intérêts | conflits d’intérêts | financement | crédits photo |
    avis clients
  `),
} satisfies Record<Role, readonly string[]>;
