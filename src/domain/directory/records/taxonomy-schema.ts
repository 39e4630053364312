import { z } from "zod";
import { identifier, municipalityCode, plainText, shortText } from "../../border/fields.ts";
import { sourceList, sourceSchema, type Source } from "../../border/source-schema.ts";

const text = (title: string, description: string) => plainText.optional().meta({ title, description });
const note = text("Toelichting", "gewone tekst over wat onzeker is of van onszelf komt");
const words = z
  .array(shortText)
  .meta({ title: "Zoekwoorden", description: "lijst van andere woorden voor hetzelfde; mag leeg zijn" });

const legalBasisSchema = z.strictObject({
  law: identifier.meta({
    title: "Regeling",
    description: "id uit content/wetswijzigingen.yaml; daar staan naam, bron en einddatum",
  }),
  definition: plainText.meta({
    title: "Wettelijke omschrijving",
    description: "wat de regeling over deze soort zegt, in gewone woorden",
  }),
});

const typeSchema = z
  .strictObject({
    id: identifier,
    name: shortText.meta({ title: "Naam", description: "de naam van de soort" }),
    abbreviation: shortText.optional().meta({ title: "Afkorting", description: "de gangbare afkorting" }),
    plural: shortText.meta({ title: "Meervoud", description: "de naam in het meervoud" }),
    synonyms: words,
    definition: plainText.meta({ title: "Omschrijving", description: "wat het is, in een of twee zinnen" }),
    care_by: text("Zorg door", "wie de zorg geeft"),
    physician: text("Arts", "wie de arts is"),
    at_night: text("Nacht", "wie er 's nachts is"),
    stay: text("Verblijf", "hoe lang iemand kan blijven"),
    costs: text("Kosten", "wie wat betaalt"),
    apply: text("Aanmelden", "wie kan aanmelden"),
    starting_point_for: z.array(identifier).min(1).optional().meta({
      title: "Begin hier voor",
      description: "lijst van ids uit expertise.yaml waarvoor men bij deze soort begint, om wat bij care_by staat",
    }),
    legal_basis: legalBasisSchema.optional(),
    successor_functions: z.array(identifier).meta({
      title: "Opvolgende functies",
      description: "lijst van ids uit proposed_functions; leeg als geen bron het zegt",
    }),
    note,
    sources: z.array(sourceSchema).meta({
      title: "Bronnen",
      description: "lijst van bronnen; leeg alleen als note zegt dat de tekst van onszelf is",
    }),
  })
  .refine((type) => type.sources.length > 0 || type.note !== undefined, {
    path: ["sources"],
    error: "ten minste één bron, of een note die zegt dat de omschrijving van onszelf is",
  })
  .refine((type) => type.starting_point_for === undefined || type.sources.some(supports("care_by")), {
    path: ["starting_point_for"],
    error: "alleen bij een soort waarvan een bron zegt wie de zorg geeft (care_by bij fields)",
  });

function supports(field: string) {
  return ({ fields = [] }: Source) => fields.includes(field);
}

/** content/taxonomie/typen.yaml: the types of hospice, and the law that says what two of them are. */
export const typesFileSchema = z.strictObject({
  types: z.array(typeSchema).min(1),
  proposed_functions: z.array(z.strictObject({ id: identifier, name: shortText })),
  proposal: z.strictObject({ note: plainText, sources: sourceList }),
});

const termSchema = z.strictObject({
  id: identifier,
  name: shortText.meta({ title: "Woord", description: "het woord zoals de site het toont" }),
  group: shortText.meta({ title: "Groep", description: "de kop waaronder het woord staat" }),
  description: plainText.meta({ title: "Vraag", description: "de vraag die u met dit woord stelt" }),
  synonyms: words,
  abbreviations: words,
});

/** content/taxonomie/expertise.yaml and voorzieningen.yaml: words to ask with; they claim nothing about a house. */
export const termsFileSchema = z.strictObject({ terms: z.array(termSchema).min(1) });

/** content/taxonomie/regios.yaml: the regions of the model and those of the work plan. */
export const regionsFileSchema = z.strictObject({
  model_regions: z
    .array(z.strictObject({ id: identifier, name: shortText, workplan_regions: z.array(identifier).min(1), note }))
    .min(1),
  workplan_regions: z
    .array(z.strictObject({ id: identifier, name: shortText, model_regions: z.array(identifier).min(1), note }))
    .min(1),
  equal_shares: z
    .array(z.strictObject({ municipality: municipalityCode, model_region: identifier, note: plainText }))
    .meta({
      title: "Gelijke delen",
      description: "lijst van keuzes voor gemeenten die voor een even groot deel in twee regio's liggen",
    }),
  documents: z.array(z.strictObject({ publisher: shortText, title: shortText, note })),
  sources: sourceList,
});

export type TypesFile = z.infer<typeof typesFileSchema>;
export type TermsFile = z.infer<typeof termsFileSchema>;
export type RegionsFile = z.infer<typeof regionsFileSchema>;
