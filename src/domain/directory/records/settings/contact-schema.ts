import { z } from "zod";
import {
  emailAddress,
  identifier,
  partialDate,
  phoneNumber,
  plainText,
  shortText,
  webAddress,
} from "../../../border/fields.ts";

/** Where an organisation is to be reached; never a person. */
const contactSchema = z
  .strictObject({
    name: shortText.meta({ title: "Naam", description: "hoe het punt zichzelf noemt" }),
    phone: phoneNumber.optional(),
    email: emailAddress.optional(),
    url: webAddress.optional(),
    note: plainText
      .optional()
      .meta({ title: "Toelichting", description: "gewone tekst, zoals wanneer iemand opneemt" }),
    as_of: partialDate.optional(),
  })
  .refine(({ phone, email, url }) => phone ?? email ?? url, {
    path: ["phone"],
    error: "een telefoonnummer, e-mailadres of webadres",
  });

const byNetwork = z.record(identifier, contactSchema).meta({
  title: "Per netwerk",
  description: "een lijst met voor elk netwerk (de naam van zijn bestand) een contact",
});

/** The contacts in content/instellingen.yaml: what nobody filled in yet is null, or left out. */
export const contactsSchema = z.strictObject({
  children_network: contactSchema.nullable(),
  consultation: byNetwork,
  coordination_points: byNetwork,
});

export type Contact = z.infer<typeof contactSchema>;
export type Contacts = z.infer<typeof contactsSchema>;

export const NO_CONTACTS: Contacts = { children_network: null, consultation: {}, coordination_points: {} };
