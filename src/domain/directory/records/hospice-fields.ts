import { z } from "zod";
import { fullDate, identifier, partialDate, plainText, shortText } from "../../border/fields.ts";
import {
  addressSchema,
  admissionSchema,
  applicationSchema,
  availabilitySchema,
  capacitySchema,
  careSchema,
  checkedSchema,
  confirmedSchema,
  costsSchema,
  emailSchema,
  identifiersSchema,
  locationSchema,
  organizationSchema,
  phoneSchema,
  staySchema,
  termClaims,
  websiteSchema,
} from "./hospice-parts.ts";
import { sourceList } from "../../border/source-schema.ts";

const text = (title: string, description: string) => plainText.optional().meta({ title, description });

const texts = (title: string, description: string) => z.array(plainText).min(1).optional().meta({ title, description });

export const hospiceFields = z.strictObject({
  name: shortText.meta({ title: "Naam", description: "de naam van het hospice, op één regel" }),
  alternate_names: z
    .array(shortText)
    .min(1)
    .optional()
    .meta({ title: "Andere namen", description: "lijst van andere namen" }),
  publication: z.enum(["published", "lead"]).meta({
    title: "Publicatie",
    description: "published krijgt een pagina; lead moet nog worden uitgezocht",
  }),
  confidence: z
    .enum(["high", "medium", "low"])
    .meta({ title: "Zekerheid", description: "hoe zeker de bronnen ons maken" }),
  status: z.enum(["open", "temporarily-closed", "planned", "closed", "unknown"]).meta({
    title: "Status",
    description: "temporarily-closed is tijdelijk dicht, planned in oprichting, closed gesloten, unknown onbekend",
  }),
  status_date: partialDate.optional().meta({
    title: "Status volgens bron van",
    description: "de datum van de nieuwste bron over de status",
  }),
  status_note: text("Toelichting bij de status", "gewone tekst over de status"),
  type: identifier.meta({ title: "Type", description: "een id uit content/taxonomie/typen.yaml, of unknown" }),
  type_note: text("Toelichting bij het type", "hoe de bron het noemt, en wat onze eigen gevolgtrekking is"),
  organization: organizationSchema.optional(),
  description: text("Beschrijving", "één tot drie zinnen; de eerste zin moet los te lezen zijn"),
  address: addressSchema.optional(),
  location: locationSchema.optional(),
  phones: z.array(phoneSchema).min(1).optional().meta({ title: "Telefoon", description: "lijst van nummers" }),
  email: emailSchema.optional(),
  website: websiteSchema.optional(),
  application: applicationSchema.optional(),
  admission: admissionSchema.optional(),
  stay: staySchema.optional(),
  care: careSchema.optional(),
  expertise: termClaims.optional().meta({
    title: "Expertise",
    description: "antwoorden per id uit content/taxonomie/expertise.yaml; wat er niet staat, is onbekend",
  }),
  facilities: termClaims.optional().meta({
    title: "Voorzieningen",
    description: "antwoorden per id uit content/taxonomie/voorzieningen.yaml; wat er niet staat, is onbekend",
  }),
  facilities_note: text(
    "Andere voorzieningen",
    "voorzieningen uit een bron waar de woordenlijst geen woord voor heeft",
  ),
  capacity: capacitySchema.optional(),
  availability: availabilitySchema.optional(),
  costs: costsSchema.optional(),
  networks: z
    .array(identifier)
    .optional()
    .meta({ title: "Netwerken", description: "lijst van ids uit content/netwerken" }),
  networks_basis: z.enum(["derived", "stated"]).optional().meta({
    title: "Netwerk volgens",
    description: "derived is afgeleid uit de gemeente, stated is door het hospice of netwerk zelf genoemd",
  }),
  service_area: text("Voor wie uit de streek", "waar het hospice zegt dat zijn gasten vandaan komen"),
  identity: text("Identiteit", "levensbeschouwing of grondslag, zoals het hospice die zelf noemt"),
  languages: texts("Talen", "lijst van talen"),
  accreditations: texts("Keurmerken", "lijst van keurmerken"),
  identifiers: identifiersSchema.optional(),
  notices: texts("Let op", "lijst van zinnen: wat bronnen tegenspreken, wat veranderde, wat onzeker is"),
  open_questions: texts("Nog uit te zoeken", "lijst van zinnen: wat nog moet worden uitgezocht"),
  sources: sourceList,
  found_on: fullDate.meta({
    title: "Gevonden op",
    description: "de dag waarop de gegevens zijn gevonden; dit is geen controle",
  }),
  checked: checkedSchema,
  confirmed: confirmedSchema,
  redirects_from: z
    .array(identifier)
    .optional()
    .meta({ title: "Oude adressen", description: "lijst van oude ids die hierheen verwijzen" }),
});

export type HospiceRecord = z.infer<typeof hospiceFields>;

/** The keys of a record, in the order of the schema: sources name the fields they support with these. */
export const hospiceKeys: readonly string[] = Object.keys(hospiceFields.shape);
