/** Whether the model can compute the examples of a text, told where they stand. */
import type { Problem } from "../../border/problem.ts";
import { problemAt } from "../../border/validate.ts";
import type { ParsedDocument } from "../../border/validate.ts";
import type { ModelData } from "../../prognosis/data/model-data.ts";
import type { WorkedExample } from "../model-text.ts";
import { explainCase } from "./word-model-quote.ts";

/** `document` is the front matter that holds `examples`, valid by its schema. */
export function checkExamples(
  document: ParsedDocument,
  examples: readonly WorkedExample[],
  model: ModelData,
): Problem[] {
  const houses = new Set(model.sites.map(({ id }) => id));
  return examples.flatMap((example, index) => {
    const fault = explainCase(model, example);
    const isDouble = examples.findIndex(({ id }) => id === example.id) < index;
    const isChanged =
      example.closes.length > 0 || example.profile !== undefined || Object.keys(example.settings).length > 0;
    return [
      ...(fault === null
        ? []
        : [
            problemAt(
              document,
              ["examples", index],
              fault,
              `region ${example.region}, year ${example.year}, settings ${JSON.stringify(example.settings)}`,
            ),
          ]),
      ...(isDouble ? [problemAt(document, ["examples", index, "id"], "een id die nog niet voorkomt")] : []),
      ...(isChanged === (example.reason !== undefined)
        ? []
        : [
            problemAt(
              document,
              ["examples", index],
              "een reason als er iets anders is dan standaard, en anders geen",
              `het voorbeeld ${example.id}`,
            ),
          ]),
      ...example.closes.flatMap((id, house) =>
        houses.has(id)
          ? []
          : [
              problemAt(
                document,
                ["examples", index, "closes", house],
                "de bestandsnaam van een hospice voor volwassenen dat open is",
              ),
            ],
      ),
    ];
  });
}
