import { z } from "zod";
import {
  emailAddress,
  fullDate,
  identifier,
  municipalityCode,
  partialDate,
  phoneNumber,
  plainText,
  postalCode,
  shortText,
  webAddress,
} from "../../border/fields.ts";

/** The parts a hospice record is made of. An absent key means: no source states it. */

const titled = (title: string, description: string) => plainText.optional().meta({ title, description });
const asOf = partialDate.optional().meta({
  title: "Stand van",
  description: "de datum van de bron van dit gegeven",
});
const note = titled("Toelichting", "gewone tekst die zegt wat de bron erbij vertelt of wat onzeker is");
const textList = (title: string, description: string) =>
  z.array(plainText).min(1).optional().meta({ title, description });

export const addressSchema = z
  .strictObject({
    street: shortText
      .optional()
      .meta({ title: "Straat en huisnummer", description: "straat en huisnummer, zoals Kerkstraat 1 A" }),
    postal_code: postalCode.optional(),
    city: shortText.optional().meta({ title: "Plaats", description: "plaatsnaam" }),
    municipality: municipalityCode.optional(),
    note,
  })
  .meta({ title: "Adres", description: "een blok met street, postal_code, city, municipality en note" });

export const locationSchema = z
  .strictObject({
    latitude: z
      .number()
      .min(50.7)
      .max(53.7)
      .meta({ title: "Breedtegraad", description: "graden tussen 50.7 en 53.7 (Nederland)" }),
    longitude: z
      .number()
      .min(3.2)
      .max(7.3)
      .meta({ title: "Lengtegraad", description: "graden tussen 3.2 en 7.3 (Nederland)" }),
  })
  .meta({ title: "Eigen coördinaten", description: "latitude en longitude, alleen als een bron ze noemt" });

export const phoneSchema = z
  .strictObject({
    number: phoneNumber,
    kind: z.enum(["hospice", "organization", "coordination-point", "urgent"]).meta({
      title: "Soort nummer",
      description: "organization is een algemeen nummer, coordination-point een regionaal punt, urgent een spoednummer",
    }),
    hours: titled(
      "Bereikbaar",
      "wanneer u kunt bellen, zoals maandag tot en met vrijdag 9.00-17.00 uur, of dag en nacht; zo geschreven zegt de pagina ook of er nu wordt opgenomen",
    ),
    note,
    as_of: asOf,
  })
  .meta({ title: "Telefoon", description: "een nummer met kind en als het kan as_of" });

export const emailSchema = z
  .strictObject({
    address: emailAddress,
    kind: z
      .enum(["hospice", "organization"])
      .meta({ title: "Soort adres", description: "van het hospice zelf of van de organisatie erboven" }),
    note,
    as_of: asOf,
  })
  .meta({ title: "E-mail", description: "address en kind; nooit het adres van een persoon" });

export const websiteSchema = z
  .strictObject({ url: webAddress, note, as_of: asOf })
  .meta({ title: "Website", description: "url en als het kan as_of" });

export const organizationSchema = z
  .strictObject({
    name: shortText.meta({ title: "Naam van de organisatie", description: "naam van de stichting of zorgorganisatie" }),
    note,
  })
  .meta({ title: "Organisatie", description: "name en als het nodig is note" });

export const applicationSchema = z
  .strictObject({
    by: textList("Wie meldt aan", "lijst van wie mag aanmelden, zoals [huisarts, wijkverpleegkundige]"),
    process: titled("Werkwijze", "hoe aanmelden gaat"),
    urgent: titled("Spoed", "wat u doet als het haast heeft"),
    coordination_point: titled("Coördinatiepunt", "het regionale punt dat eerst gebeld wordt"),
    documents: textList("Papieren", "lijst van papieren die nodig zijn"),
    introduction: titled("Kennismaken", "hoe een bezoek vooraf gaat"),
  })
  .meta({
    title: "Aanmelden",
    description: "een blok met by, process, urgent, coordination_point, documents, introduction",
  });

const age = z.int().min(0).max(120);
export const admissionSchema = z
  .strictObject({
    days: titled("Opnamedagen", "dagen waarop opname kan"),
    minimum_age: age.optional().meta({ title: "Leeftijd vanaf", description: "heel getal, leeftijd in jaren" }),
    maximum_age: age.optional().meta({ title: "Leeftijd tot en met", description: "heel getal, leeftijd in jaren" }),
    life_expectancy_max_months: z.int().min(1).max(24).optional().meta({
      title: "Levensverwachting hooguit",
      description: "heel getal, maanden",
    }),
    criteria: titled("Voorwaarden", "wat er geldt om te kunnen komen"),
    priority: titled("Voorrang", "wie voorgaat als het vol is"),
    euthanasia_policy: titled("Beleid bij euthanasie", "wat het hospice over euthanasie zegt"),
  })
  .meta({
    title: "Opname",
    description: "een blok met days, leeftijden, levensverwachting, criteria, priority, euthanasia_policy",
  });

export const staySchema = z
  .strictObject({
    recovery: titled("Als iemand opknapt", "wat er dan gebeurt"),
    respite: titled("Respijt", "of logeren kan om naasten te ontlasten"),
  })
  .meta({ title: "Verblijf", description: "een blok met recovery en respite" });

export const careSchema = z
  .strictObject({
    physician: titled("Arts", "wie de arts is"),
    nursing: titled("Verpleging", "wie verpleegt"),
    night: titled("Nacht", "wie er 's nachts is"),
    volunteers: titled("Vrijwilligers", "wat vrijwilligers doen"),
  })
  .meta({ title: "Zorg", description: "een blok met physician, nursing, night en volunteers" });

export const termClaimSchema = z
  .strictObject({
    value: z.enum(["yes", "on-consultation", "no", "unknown"]).meta({
      title: "Antwoord",
      description: "yes is ja, on-consultation in overleg, no nee, unknown onbekend",
    }),
    note,
    as_of: asOf,
  })
  .meta({ title: "Antwoord", description: "value met als het kan note en as_of" });

export const termClaims = z.record(identifier, termClaimSchema, {
  error: (issue) =>
    issue.code === "invalid_key" ? "een id uit de woordenlijst, met kleine letters en streepjes" : undefined,
});

const bedCount = z.int().min(1).max(60).meta({ title: "Bedden", description: "heel getal tussen 1 en 60" });

/** Beds that are not there (any more): they stand apart, so that nothing adds them to the beds of the house. */
const otherBeds = (title: string, description: string) =>
  z.strictObject({ beds: bedCount, as_of: asOf, note }).optional().meta({ title, description });

export const capacitySchema = z
  .strictObject({
    beds: bedCount.optional(),
    as_of: asOf,
    note,
    planned: otherBeds("Gepland", "het aantal bedden uit een plan: beds met as_of of een note"),
    former_building: otherBeds(
      "Vroeger gebouw",
      "het aantal bedden in een gebouw waar het huis niet meer zit: beds met as_of of een note",
    ),
  })
  .meta({
    title: "Capaciteit",
    description: "beds met as_of of een note; een plan staat onder planned, een vroeger gebouw onder former_building",
  });

export const availabilitySchema = z
  .strictObject({
    status: z.enum(["place", "waiting-list", "full", "on-consultation"]).meta({
      title: "Beschikbaarheid",
      description: "place is plek, waiting-list wachtlijst, full vol, on-consultation in overleg",
    }),
    note,
    reported_on: fullDate.meta({ title: "Gemeld op", description: "de dag van de melding" }),
    valid_until: fullDate.meta({
      title: "Geldig tot en met",
      description: "de laatste dag waarop de melding geldt; zonder die dag mag er geen beschikbaarheid staan",
    }),
  })
  .meta({ title: "Beschikbaarheid", description: "status, reported_on en valid_until" });

export const costsSchema = z
  .strictObject({
    contribution_per_day_eur: z.number().min(0).max(500).optional().meta({
      title: "Eigen bijdrage per dag",
      description: "bedrag in euro per dag, tussen 0 en 500",
    }),
    as_of: asOf,
    checked_on: fullDate.nullable().optional().meta({
      title: "Bedrag gecontroleerd op",
      description: "de dag waarop het bedrag is gecontroleerd, of null als niemand dat deed",
    }),
    note,
  })
  .meta({ title: "Kosten", description: "contribution_per_day_eur met as_of of note, en checked_on" });

const eightDigits = z.string().regex(/^\d{8}$/u, { error: "acht cijfers tussen aanhalingstekens" });

export const identifiersSchema = z
  .strictObject({
    kvk: eightDigits.optional().meta({ title: "KVK-nummer", description: "een openbaar nummer van acht cijfers" }),
    agb: eightDigits.optional().meta({ title: "AGB-code", description: "een openbaar nummer van acht cijfers" }),
    ura: eightDigits.optional().meta({ title: "URA-nummer", description: "een openbaar nummer van acht cijfers" }),
    lrza: shortText
      .optional()
      .meta({ title: "LRZa", description: "verwijzing in het Landelijk Register Zorgaanbieders" }),
  })
  .meta({ title: "Nummers", description: "openbare nummers: kvk, agb, ura, lrza" });

export const checkedSchema = z
  .strictObject({
    on: fullDate.nullable().meta({ title: "Gecontroleerd op", description: "de dag van de controle, of null" }),
    by_role: shortText
      .nullable()
      .meta({ title: "Gecontroleerd door", description: "de rol van wie controleerde (nooit een naam), of null" }),
    next: fullDate
      .nullable()
      .meta({ title: "Volgende controle", description: "de dag van de volgende controle, of null" }),
  })
  .meta({ title: "Controle", description: "on, by_role en next; null zolang niemand controleerde" });

export const confirmedSchema = z
  .strictObject({
    hospice: z.boolean().meta({ title: "Bevestigd door het hospice", description: "true of false" }),
    network: z.boolean().meta({ title: "Bevestigd door het netwerk", description: "true of false" }),
  })
  .meta({ title: "Bevestigd", description: "hospice en network, elk true of false" });
