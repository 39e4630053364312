/** The ready-made scenarios (content/prognose/scenarios.yaml): questions that can be opened with one press. */
import { z } from "zod";
import { identifier, plainText, shortText } from "../../border/fields.ts";
import { problemAt, validateDocument } from "../../border/validate.ts";
import type { ParsedDocument } from "../../border/validate.ts";
import type { Problem } from "../../border/problem.ts";
import { PARAMETER_KEY } from "../data/parameter-schema.ts";
import type { Parameter } from "../data/parameter-schema.ts";
import type { ReadyMade } from "../scenario/ready-made.ts";

const parameterKey = z.string().regex(PARAMETER_KEY).describe("de sleutel van een parameter");
const reason = plainText.describe("waarom, in gewone taal");

const change = z
  .strictObject({
    parameter: parameterKey,
    value: z.union(
      [
        z.number(),
        z.strictObject({
          parameter: parameterKey,
          mark: z
            .enum(["low", "central", "high"])
            .describe("de lage (low), de gewone (central) of de hoge waarde (high)"),
        }),
      ],
      {
        error: "een getal, of een blok met parameter en mark (low, central of high)",
      },
    ),
    reason,
  })
  .describe("een wijziging met parameter, value en reason");

const kindOf = <Kind extends string>(kind: Kind) =>
  z
    .literal(kind)
    .describe("values wijzigt waarden, pool telt de bedden van een regio als één geheel, closure sluit een huis");

const named = {
  id: identifier,
  title: shortText.describe("een korte naam"),
  question: shortText.describe("de vraag waarop het antwoord geeft"),
};

export const readyMadeSchema = z
  .array(
    z
      .discriminatedUnion(
        "kind",
        [
          z.strictObject({
            ...named,
            kind: kindOf("values"),
            changes: z.array(change).min(1).describe("een lijst met een of meer wijzigingen"),
          }),
          z.strictObject({ ...named, kind: kindOf("pool"), reason }),
          z.strictObject({ ...named, kind: kindOf("closure"), reason }),
        ],
        { error: "een scenario met kind values, pool of closure" },
      )
      .describe("een scenario met kind values, pool of closure"),
  )
  .min(1)
  .describe("een lijst met kant-en-klare scenario's");

/** Scenarios with their values looked up; what is wrong goes to `problems`. */
export function compileReadyMade(
  document: ParsedDocument,
  parameters: readonly Parameter[],
  problems: Problem[],
): ReadyMade[] {
  const checked = validateDocument(readyMadeSchema, document);
  if (checked.problems) {
    problems.push(...checked.problems);
    return [];
  }
  const ids = checked.value.map(({ id }) => id);
  return checked.value.map((scenario, index) => {
    if (ids.indexOf(scenario.id) < index)
      problems.push(problemAt(document, [index, "id"], "een id die nog niet is gebruikt"));
    if (scenario.kind !== "values") return scenario;
    const changes = scenario.changes.flatMap(({ parameter, value, reason: why }, position) => {
      const path = [index, "changes", position];
      const changed = findInput(parameters, parameter);
      if (changed === undefined) {
        problems.push(problemAt(document, [...path, "parameter"], "een parameter waarmee het model rekent"));
        return [];
      }
      const source = typeof value === "number" ? undefined : parameters.find(({ key }) => key === value.parameter);
      if (typeof value !== "number" && source === undefined) {
        problems.push(problemAt(document, [...path, "value", "parameter"], "een parameter die bestaat"));
        return [];
      }
      const number = typeof value === "number" ? value : source![value.mark];
      const { min = number, max = number, central } = changed;
      if (number < min || number > max || number === central) {
        problems.push(
          problemAt(
            document,
            [...path, "value"],
            `een andere waarde dan ${central}, van ${min} tot en met ${max}`,
            String(number),
          ),
        );
      }
      return [{ parameter, value: number, isOwnChoice: source === undefined || source.assumption, reason: why }];
    });
    return { ...scenario, changes };
  });
}

function findInput(parameters: readonly Parameter[], key: string): Parameter | undefined {
  return parameters.find((parameter) => parameter.role === "input" && parameter.key === key);
}
