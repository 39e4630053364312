import { z } from "zod";
import { emailAddress, plainText, shortText, webAddress } from "../../../border/fields.ts";
import { HOST_ROOT, isHostRoot } from "../../../border/host-root.ts";
import { contactsSchema, NO_CONTACTS } from "./contact-schema.ts";
import { gitHostSchema } from "./git-host-schema.ts";

/** content/instellingen.yaml: the settings of the site; names no person. */
export const settingsSchema = z.strictObject({
  site_url: webAddress
    .refine(isHostRoot, { error: HOST_ROOT })
    .meta({ title: "Adres van de site", description: HOST_ROOT }),
  correction_address: z.union([z.literal(""), emailAddress]).meta({
    title: "Adres voor verbeteringen",
    description: "een e-mailadres van de organisatie, of leeg zolang er geen is",
  }),
  consortium_page: webAddress.meta({
    title: "Pagina van het consortium",
    description: "een webadres waar Ligare te bereiken is",
  }),
  contacts: contactsSchema.default(NO_CONTACTS),
  git_host: gitHostSchema.nullable().default(null).meta({
    title: "Git-dienst",
    description:
      "host, repository en als het moet branch, address, sign_in en application; null zolang zij niet is gekozen",
  }),
  publisher: shortText.meta({ title: "Uitgever", description: "wie de site uitgeeft" }),
  data_licence: z.strictObject({
    name: shortText.meta({ title: "Licentie", description: "naam van de licentie voor de open gegevens" }),
    url: webAddress,
    note: plainText.optional().meta({ title: "Toelichting", description: "waarvoor de licentie geldt" }),
  }),
});

export type SettingsFile = z.infer<typeof settingsSchema>;
