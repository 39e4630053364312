import { readFileSync } from "node:fs";
import { parseYaml } from "../../../src/domain/border/parse-yaml.ts";
import { compileDirectory } from "../../../src/domain/directory/records/compile.ts";
import type { DirectoryBundle } from "../../../src/domain/directory/records/bundle.ts";
import { formatProblem } from "../../../src/domain/border/problem.ts";
import type { DirectoryDocuments } from "../../../src/domain/directory/records/directory-files.ts";
import type { ParsedDocument } from "../../../src/domain/border/validate.ts";
import { readDirectory } from "../../../scripts/content/read-directory.ts";
import { contentRoot } from "../../content-root.ts";

/** The invented hospice as text; every field of it stands on a known line. */
export const fixtureText = readFileSync(
  new URL("../../fixtures/hospices/verzonnen-huis.yaml", import.meta.url),
  "utf8",
);

/** What counts as known depends on the day of the build: tests have one of their own. */
export const builtOn = "2026-11-21";

const real = readDirectory(contentRoot, builtOn).documents;

export function parseHospice(text: string, id = "verzonnen-huis"): ParsedDocument {
  const parsed = parseYaml(`content/hospices/${id}.yaml`, text);
  if (parsed.problems) throw new Error(parsed.problems.map(formatProblem).join("\n"));
  return parsed.document;
}

/** The directory's own taxonomy, networks and geography, with these hospices. */
export function withHospices(...hospices: ParsedDocument[]): DirectoryDocuments {
  return { ...real, hospices };
}

/** Everything that is wrong with the fixture after replacing one piece of its text by another. */
export function problemsAfter(replace: string | RegExp, by: string): string[] {
  const text = fixtureText.replace(replace, by);
  if (text === fixtureText) throw new Error(`"${String(replace)}" does not stand in the fixture`);
  return (compileDirectory(withHospices(parseHospice(text))).problems ?? []).map(formatProblem);
}

export function compileOrThrow(documents: DirectoryDocuments): DirectoryBundle {
  const result = compileDirectory(documents);
  if (result.problems) throw new Error(result.problems.map(formatProblem).join("\n"));
  return result.bundle;
}

export const realDocuments: DirectoryDocuments = real;
