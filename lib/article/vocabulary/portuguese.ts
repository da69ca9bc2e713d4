import type { Role } from '../roles';
import { phrases } from './phrases';
import { REFERENCE_HEADINGS } from './references';

/** Words of section headings: Portuguese. */
export const PORTUGUESE = {
  introduction: phrases('introdução | contexto | visão geral | panorama | apresentação | resumo | sobre'),
  definition: phrases('o que é | o que são | definição | conceito | significado | tipos de | entenda'),
  mechanism: phrases(`
    mecanismo | mecanismo de ação | como funciona | como age | como atua | funcionamento | função |
    papel
  `),
  causes: phrases('causas | causa | por que | fatores de risco | gatilhos | etiologia'),
  symptoms: phrases('sintomas | sinais | sinais e sintomas'),
  diagnosis: phrases('diagnóstico | exames | como é feito o diagnóstico | rastreamento'),
  benefits: phrases(`
    benefícios | vantagens | usos | para que serve | indicações | propriedades | prós | utilidade
  `),
  risks: phrases(`
    riscos | efeitos colaterais | efeitos secundários | efeitos adversos | reações adversas |
    complicações | desvantagens | perigos | limitações | advertências | precauções | contraindicações |
    segurança | contras | desafios | cuidados | interações
  `),
  procedure: phrases(`
    procedimento | como é feito | como é feita | como fazer | como usar | passos | passo a passo |
    etapas | processo | método | métodos | metodologia | tratamento | administração | preparo |
    preparação | modo de usar | terapia | recuperação
  `),
  dosage: phrases('dose | dosagem | posologia | quantidade'),
  evidence: phrases(`
    evidência | evidências | evidências científicas | estudos | estudos clínicos | ensaios clínicos |
    =pesquisa | =pesquisas | resultados | achados | =dados | eficácia | discussão | o que diz a ciência
  `),
  cost: phrases('custo | preço | valor | quanto custa'),
  prevention: phrases(`
    prevenção | como prevenir | reduzir … risco/riscos/efeitos colaterais |
    como … risco/riscos/efeitos colaterais/complicações |
    evitar … riscos/efeitos colaterais/complicações | minimizar … risco/riscos | gestão de riscos
  `),
  faq: phrases('perguntas frequentes | dúvidas frequentes | perguntas e respostas'),
  conclusion: phrases(`
    conclusão | conclusões | em resumo | considerações finais | resumindo | pontos principais |
    para concluir
  `),
  references: REFERENCE_HEADINGS.pt,
  related: phrases(`
    artigos relacionados | leia também | leia mais | veja também | ver também |
    você também pode gostar | relacionados | recomendados | mais lidas | notícias relacionadas |
    outros artigos | saiba mais
  `),
  boilerplate: phrases(`
    compartilhe | compartilhar | partilhar | comentários | deixe um comentário | sobre o autor |
    autor | contato | contacto | índice | sumário | assine | newsletter | siga-nos | aviso legal |
    publicidade | tags | categorias | agradecimentos | agende | sobre nós | conflito de interesses |
    financiamento
  `),
} satisfies Record<Role, readonly string[]>;
