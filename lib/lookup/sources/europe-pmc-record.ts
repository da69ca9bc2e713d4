import * as z from 'zod/mini';

const text = z.nullish(z.string());

const authorSchema = z.object({ lastName: text, firstName: text, initials: text, collectiveName: text });
export type EuropePmcAuthor = z.infer<typeof authorSchema>;

/** A link to another record; `reference` is that one as a printed line, mostly with its DOI. */
const linkSchema = z.object({ type: text, source: text, id: text, reference: text });
export type EuropePmcLink = z.infer<typeof linkSchema>;

const fullTextSchema = z.object({ availabilityCode: text, documentStyle: text, url: text });
export type EuropePmcFullText = z.infer<typeof fullTextSchema>;

/**
 * The fields of a core record that we read (https://europepmc.org/RestfulWebService#!/Europe32PMC32Articles32RESTful32API/search).
 * Some works have no DOI.
 */
export const europePmcRecordSchema = z.object({
  doi: text,
  pmid: text,
  pmcid: text,
  /** MED, PMC, PPR (preprints) … */
  source: text,
  title: text,
  authorString: text,
  authorList: z.nullish(z.object({ author: z.nullish(z.array(authorSchema)) })),
  journalInfo: z.nullish(
    z.object({
      volume: text,
      issue: text,
      journal: z.nullish(z.object({ title: text, isoabbreviation: text, issn: text, essn: text })),
    }),
  ),
  pubYear: text,
  pageInfo: text,
  abstractText: text,
  license: text,
  pubTypeList: z.nullish(z.object({ pubType: z.nullish(z.array(z.string())) })),
  meshHeadingList: z.nullish(
    z.object({ meshHeading: z.nullish(z.array(z.object({ descriptorName: text }))) }),
  ),
  commentCorrectionList: z.nullish(z.object({ commentCorrection: z.nullish(z.array(linkSchema)) })),
  fullTextUrlList: z.nullish(z.object({ fullTextUrl: z.nullish(z.array(fullTextSchema)) })),
});
export type EuropePmcRecord = z.infer<typeof europePmcRecordSchema>;
