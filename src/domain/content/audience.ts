import { z } from "zod";

export const audienceIds = [
  "verwijzer",
  "transferbureau",
  "bestuurder",
  "netwerkcoordinator",
  "naaste",
  "redacteur",
] as const;

export type AudienceId = (typeof audienceIds)[number];

/** For whom a text is written, as shown on a page. */
export const audienceNames: Readonly<Record<AudienceId, string>> = {
  verwijzer: "Verwijzers",
  transferbureau: "Transferbureaus",
  bestuurder: "Bestuurders en managers",
  netwerkcoordinator: "Netwerkcoördinatoren",
  naaste: "Patiënten en naasten",
  redacteur: "Redacteuren",
};

/** As somebody types them, each with whom it is for. */
const choices = audienceIds.map((id) => `${id} (${audienceNames[id].toLowerCase()})`).join(", ");

export const audienceField = z
  .array(z.enum(audienceIds).meta({ title: "Groep lezers", description: `Een van: ${choices}.` }))
  .min(1)
  .meta({ title: "Voor wie", description: `Een lijst met een of meer van: ${choices}.` });
