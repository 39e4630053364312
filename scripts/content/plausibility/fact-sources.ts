import type { Problem } from "../../../src/domain/border/problem.ts";
import { problemAt, type ParsedDocument } from "../../../src/domain/border/validate.ts";
import { validateHouse } from "../../../src/domain/directory/records/validate-house.ts";
import { sourceRules } from "../../../src/domain/directory/records/rules/source-rules.ts";

/**
 * Facts with a day that is later than that of every source beside them, whoever wrote them and when. What is wrong with
 * a record by itself is told as such.
 */
export function checkFactSources(document: ParsedDocument): Problem[] {
  const { value } = validateHouse(document);
  return value ? sourceRules(value).map(({ path, expected }) => problemAt(document, path, expected)) : [];
}
