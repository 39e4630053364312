import { z } from "zod";
import { shortText, webAddress } from "../../../border/fields.ts";

const REPOSITORY = "eigenaar en naam met een schuine streep ertussen, zoals organisatie/website";

/** Where the files of the site are kept, and so where an editor signs in to change them by form. */
export const gitHostSchema = z.strictObject({
  host: z.enum(["github", "gitlab", "gitea"]).meta({
    title: "Git-dienst",
    description: "github, gitlab of gitea (ook voor Codeberg en Forgejo)",
  }),
  repository: z
    .string()
    .regex(/^[\w.-]+(?:\/[\w.-]+)+$/u, { error: REPOSITORY })
    .meta({ title: "Naam bij de dienst", description: REPOSITORY }),
  branch: shortText.default("main").meta({ title: "Tak", description: "de tak waar de site uit wordt gemaakt" }),
  address: webAddress
    .optional()
    .meta({ title: "Adres van de dienst", description: "alleen bij een eigen dienst, zoals https://git.voorbeeld.nl" }),
  sign_in: webAddress
    .optional()
    .meta({ title: "Inloghulp", description: "alleen bij github: het adres van de dienst die het inloggen regelt" }),
  application: shortText
    .optional()
    .meta({ title: "Toepassing", description: "bij gitlab en gitea: het nummer van de toepassing voor inloggen" }),
});

export type GitHost = z.infer<typeof gitHostSchema>;
