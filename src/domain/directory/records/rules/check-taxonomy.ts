import type { Problem } from "../../../border/problem.ts";
import type { RegionsFile, TermsFile, TypesFile } from "../taxonomy-schema.ts";
import { problemAt, type ValidDocument } from "../../../border/validate.ts";

/** Ids that occur twice in one list. */
function repeatedIds(document: ValidDocument<unknown>, list: string, items: readonly { id: string }[]): Problem[] {
  return items.flatMap(({ id }, index) =>
    items.findIndex((item) => item.id === id) < index
      ? [problemAt(document, [list, index, "id"], "elke id één keer")]
      : [],
  );
}

/** Without `expertise` the ids of its terms are not known, so they are not checked. */
export function checkTypes(document: ValidDocument<TypesFile>, expertise?: TermsFile): Problem[] {
  const { types, proposed_functions: functions } = document.value;
  const problems = [
    ...repeatedIds(document, "types", types),
    ...repeatedIds(document, "proposed_functions", functions),
  ];
  if (!types.some(({ id }) => id === "unknown"))
    problems.push(problemAt(document, ["types"], "ook een soort met id: unknown"));
  types.forEach((type, index) => {
    (type.starting_point_for ?? []).forEach((term, position) => {
      if (!expertise || expertise.terms.some(({ id }) => id === term)) return;
      problems.push(problemAt(document, ["types", index, "starting_point_for", position], "een id uit expertise.yaml"));
    });
    type.successor_functions.forEach((successor, position) => {
      if (functions.some(({ id }) => id === successor)) return;
      problems.push(
        problemAt(document, ["types", index, "successor_functions", position], "een id uit proposed_functions"),
      );
    });
  });
  return problems;
}

/** `others` are terms of the other vocabulary: a query names a term by its id alone, so no id may be in both. */
export function checkTerms(document: ValidDocument<TermsFile>, others: readonly { id: string }[] = []): Problem[] {
  const shared = document.value.terms.flatMap(({ id }, index) =>
    others.some((other) => other.id === id)
      ? [problemAt(document, ["terms", index, "id"], "een id die niet ook een expertise is")]
      : [],
  );
  return [...repeatedIds(document, "terms", document.value.terms), ...shared];
}

/** The two divisions name each other: a pair that is in one list has to be in the other. */
export function checkRegions(document: ValidDocument<RegionsFile>): Problem[] {
  const { model_regions: model, workplan_regions: workplan } = document.value;
  const problems = [
    ...repeatedIds(document, "model_regions", model),
    ...repeatedIds(document, "workplan_regions", workplan),
  ];
  model.forEach(({ id, workplan_regions: partners }, index) => {
    partners.forEach((partner, position) => {
      if (workplan.some((region) => region.id === partner && region.model_regions.includes(id))) return;
      problems.push(
        problemAt(
          document,
          ["model_regions", index, "workplan_regions", position],
          `een regio van het werkplan die ${id} ook noemt`,
        ),
      );
    });
  });
  workplan.forEach(({ id, model_regions: partners }, index) => {
    partners.forEach((partner, position) => {
      if (model.some((region) => region.id === partner && region.workplan_regions.includes(id))) return;
      problems.push(
        problemAt(
          document,
          ["workplan_regions", index, "model_regions", position],
          `een regio van het model die ${id} ook noemt`,
        ),
      );
    });
  });
  return problems;
}
