import type { LawChange } from "../../domain/content/law/law-change.ts";

/** Where they are served. */
export const SITE_FILES_ADDRESS = "/redactie/bestanden.json";

/** Everything that a file is checked against, as this version of the site has it. */
export interface SiteFiles {
  /** Texts of the files of the directory, by path in the project. */
  files: Readonly<Record<string, string>>;
  /** Ids of the glossary. */
  terms: readonly string[];
  laws: readonly LawChange[];
}
