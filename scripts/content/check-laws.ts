import { lawChangesSchema, type LawChange } from "../../src/domain/content/law/law-change.ts";
import { checkLawQuotes } from "../../src/domain/content/law/law-quote.ts";
import type { Problem } from "../../src/domain/border/problem.ts";
import { problemAt, validateDocument, type ParsedDocument } from "../../src/domain/border/validate.ts";
import { readYaml } from "./read-content.ts";
import { walkStrings } from "./walk-strings.ts";

export const LAWS_FILE = "content/wetswijzigingen.yaml";

/** Fields that a page sets as text that follows the day; anywhere else a quote would be shown as it is typed. */
const QUOTING_FIELDS = ["key_points", "help", "definition"];

export function readLaws(root: string): { laws: LawChange[]; problems: Problem[] } {
  const read = readYaml(root, LAWS_FILE);
  if (read.problems) return { laws: [], problems: read.problems };
  const checked = validateDocument(lawChangesSchema, read.document);
  return checked.problems ? { laws: [], problems: checked.problems } : { laws: checked.value.changes, problems: [] };
}

/** Types of hospice that name a law nobody wrote down. */
export function checkLegalBases(types: ParsedDocument | undefined, laws: readonly LawChange[]): Problem[] {
  const list = (types?.data as { types?: { legal_basis?: { law?: unknown } }[] } | undefined)?.types;
  if (types === undefined || !Array.isArray(list)) return [];
  return list.flatMap((type, index) => {
    const law = type?.legal_basis?.law;
    return typeof law !== "string" || laws.some(({ id }) => id === law)
      ? []
      : [problemAt(types, ["types", index, "legal_basis", "law"], `een id uit ${LAWS_FILE}`)];
  });
}

/** Ends of laws that are typed by hand in a field, or quoted where no page can show them. */
export function checkLawTexts(document: ParsedDocument, laws: readonly LawChange[]): Problem[] {
  return walkStrings(document.data, []).flatMap(({ path, text }) => {
    const name = path.findLast((part) => typeof part === "string");
    const isMisplaced = text.includes("<Wet") && !QUOTING_FIELDS.includes(String(name));
    const misplaced = isMisplaced
      ? [
          problemAt(
            document,
            path,
            `tekst zonder <Wet>; dat kan alleen in ${QUOTING_FIELDS.join(", ")} en in de tekst onder de kop`,
            '"<Wet"',
          ),
        ]
      : [];
    return [
      ...misplaced,
      ...checkLawQuotes(text, laws).map(({ found, expected }) => problemAt(document, path, expected, found)),
    ];
  });
}
