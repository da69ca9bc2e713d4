/** What a section is for. The words that tell are in `vocabulary.ts`. */
export const ROLES = [
  'introduction',
  'definition',
  'mechanism',
  'causes',
  'symptoms',
  'diagnosis',
  'benefits',
  'risks',
  'procedure',
  'dosage',
  'evidence',
  'cost',
  'prevention',
  'faq',
  'conclusion',
  'references',
  'related',
  'boilerplate',
] as const;
export type Role = (typeof ROLES)[number];
