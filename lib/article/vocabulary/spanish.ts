import type { Role } from '../roles';
import { phrases } from './phrases';
import { REFERENCE_HEADINGS } from './references';

/** Words of section headings: Spanish. */
export const SPANISH = {
  introduction: phrases(`
    introducción | antecedentes | contexto | panorama | visión general | resumen | presentación |
    generalidades | descripción general
  `),
  definition: phrases('qué es | qué son | definición | concepto | significado | tipos de'),
  mechanism: phrases(`
    mecanismo | mecanismo de acción | cómo funciona | cómo actúa | funcionamiento | función | papel de |
    principio
  `),
  causes: phrases('causas | causa | por qué | factores de riesgo | desencadenantes | etiología'),
  symptoms: phrases('síntomas | signos | signos y síntomas'),
  diagnosis: phrases('diagnóstico | pruebas | exámenes | detección'),
  benefits: phrases(`
    beneficios | ventajas | usos | propiedades | para qué sirve | utilidad | indicaciones | pros
  `),
  risks: phrases(`
    riesgos | efectos secundarios | efectos adversos | reacciones adversas | complicaciones |
    desventajas | inconvenientes | peligros | limitaciones | advertencias | precauciones |
    contraindicaciones | seguridad | contras | desafíos | interacciones
  `),
  procedure: phrases(`
    procedimiento | cómo se realiza | cómo se hace | cómo se administra | pasos | paso a paso |
    proceso | método | métodos | metodología | tratamiento | administración | preparación |
    modo de empleo | instrucciones | terapia | recuperación
  `),
  dosage: phrases('dosis | dosificación | posología | cuánto tomar'),
  evidence: phrases(`
    evidencia | evidencia científica | estudios | ensayos clínicos | investigación | investigaciones |
    resultados | hallazgos | =datos | qué dice la ciencia | eficacia | discusión
  `),
  cost: phrases('costo | coste | precio | precios'),
  prevention: phrases(`
    prevención | cómo prevenir | reducir … riesgo/riesgos/efectos secundarios |
    cómo … riesgo/riesgos/efectos secundarios/complicaciones |
    evitar … riesgos/efectos secundarios/complicaciones | minimizar … riesgo/riesgos |
    gestión de riesgos
  `),
  faq: phrases('preguntas frecuentes | dudas frecuentes | preguntas y respuestas'),
  conclusion: phrases(`
    conclusión | conclusiones | en resumen | en conclusión | reflexión final | consideraciones finales |
    lo esencial | puntos clave | para concluir
  `),
  references: REFERENCE_HEADINGS.es,
  related: phrases(`
    artículos relacionados | te puede interesar | también te puede interesar | lee también |
    lea también | leer más | más información | relacionado | relacionados | véase también |
    recomendado | recomendados | lo más leído | más noticias | noticias relacionadas |
    otros artículos
  `),
  boilerplate: phrases(`
    compartir | comentarios | deja un comentario | sobre el autor | autor | contacto | índice |
    contenido | tabla de contenidos | suscríbete | boletín | síguenos | aviso legal | publicidad |
    etiquetas | categorías | agradecimientos | pide cita | sobre nosotros | conflicto de intereses |
    financiación
  `),
} satisfies Record<Role, readonly string[]>;
