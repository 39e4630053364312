import { z } from "zod";
import { audienceIds, audienceNames } from "./audience-names.ts";

/** As somebody types them, each with whom it is for. */
const choices = audienceIds.map((id) => `${id} (${audienceNames[id].toLowerCase()})`).join(", ");

export const audienceField = z
  .array(z.enum(audienceIds).meta({ title: "Groep lezers", description: `Een van: ${choices}.` }))
  .min(1)
  .meta({ title: "Voor wie", description: `Een lijst met een of meer van: ${choices}.` });
