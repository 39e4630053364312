import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Problem } from "../../../src/domain/border/problem.ts";
import { problemAt, type ParsedDocument } from "../../../src/domain/border/validate.ts";
import type { BodyProblem } from "../../../src/domain/content/model-quotes/check-body.ts";
import type { SiteAddresses } from "../site/site-addresses.ts";
import type { WrittenText } from "../site/site-facts.ts";
import { walkStrings } from "../walk-strings.ts";
import { checkLink } from "./check-link.ts";
import { checkHeadingLevels, checkTree } from "./check-tree.ts";

const projectRoot = fileURLToPath(new URL("../../..", import.meta.url));

/** What the parser and a reader find in the written texts: their build-up, and everything they lead to. */
export function checkTexts(
  root: string,
  texts: readonly WrittenText[],
  site: SiteAddresses,
  terms: readonly string[],
): Problem[] {
  const inRoot = join(root, "public");
  const publicFolder = existsSync(inRoot) ? inRoot : join(projectRoot, "public");
  return texts.flatMap((text) => {
    const { entry, parsed, address: page } = text;
    if (!entry.document) return [];
    const { document, body, bodyLine } = entry;
    const inBody = [
      ...parsed.faults,
      ...checkTree(parsed.tree, { site, page, publicFolder }),
      // A text about Ligare may be one of several on its page, each below a heading of its own.
      ...checkHeadingLevels(parsed.tree, body, text.collection === "consortium" ? 2 : 1),
    ].map((fault) => placeInFile(fault, text.file, bodyLine));
    return [...checkName(text), ...inBody, ...checkFieldLinks(document, page, site), ...checkTerms(document, terms)];
  });
}

function placeInFile({ line, found, expected }: BodyProblem, file: string, bodyLine: number): Problem {
  return { file, line: line + bodyLine - 1, field: "", found, expected };
}

/** The name of a file is the address of its page. */
function checkName({ id, file }: WrittenText): Problem[] {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) return [];
  const expected = "een naam van kleine letters, cijfers en koppeltekens: die naam is het adres van de pagina";
  return [{ file, line: 1, field: "", found: `de bestandsnaam "${id}"`, expected }];
}

/** Fields that hold an address, by their name. */
const ADDRESS_FIELDS: readonly string[] = ["url", "href", "page", "original"];

function checkFieldLinks(document: ParsedDocument, page: string | undefined, site: SiteAddresses): Problem[] {
  // The form of an address is the schema's to judge; here, whether it leads somewhere.
  const isAddress = (text: string) => /^(?:\/|https?:\/\/)/u.test(text);
  return walkStrings(document.data, [], isAddress).flatMap(({ path, text }) => {
    if (!ADDRESS_FIELDS.includes(String(path.at(-1)))) return [];
    const fault = checkLink(text, page, site);
    return fault ? [problemAt(document, path, fault.expected)] : [];
  });
}

function checkTerms(document: ParsedDocument, known: readonly string[]): Problem[] {
  const { terms } = Object(document.data) as { terms?: unknown };
  return (Array.isArray(terms) ? terms : []).flatMap((id: unknown, index) =>
    typeof id === "string" && !known.includes(id)
      ? [problemAt(document, ["terms", index], "een id die in content/begrippen.yaml staat")]
      : [],
  );
}
