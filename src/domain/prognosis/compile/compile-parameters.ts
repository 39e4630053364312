/** The parameters of the model: each file against the schema, its own name, and what the code reads. */
import type { Problem } from "../../border/problem.ts";
import { problemAt, validateDocument } from "../../border/validate.ts";
import type { ParsedDocument } from "../../border/validate.ts";
import { PARAMETER_GROUPS } from "../data/parameter-groups.ts";
import { parameterSchema } from "../data/parameter-schema.ts";
import type { Parameter, ParameterFigures } from "../data/parameter-schema.ts";
import { nameParameterFile } from "./parameter-file.ts";

/**
 * @param settingsInCode names that the code of the model reads: every one needs an input, and every input one of them
 * @returns the sound ones in the order of their files; what is wrong goes to `problems`
 */
export function compileParameters(
  documents: readonly ParsedDocument[],
  settingsInCode: ReadonlySet<string>,
  problems: Problem[],
): Parameter[] {
  const places = new Map<string, string>();
  const parameters = documents.flatMap((document) => readParameter(document, settingsInCode, places, problems));
  reportMissing(parameters, documents, settingsInCode, problems);
  return parameters;
}

function readParameter(
  document: ParsedDocument,
  settingsInCode: ReadonlySet<string>,
  places: Map<string, string>,
  problems: Problem[],
): Parameter[] {
  const checked = validateDocument(parameterSchema, document);
  if (checked.problems) {
    problems.push(...checked.problems);
    return [];
  }
  const { key, role, group, order } = checked.value;
  const refuse = (field: string, expected: string) => problems.push(problemAt(document, [field], expected));
  if (!document.file.endsWith(`/${nameParameterFile(key)}`))
    refuse("key", `een sleutel die hoort bij de bestandsnaam ${document.file}`);
  if (role === "input" && !settingsInCode.has(key))
    refuse(
      "role",
      `benchmark, want het model rekent niet met ${key}; een nieuwe input heeft ook een formule nodig die settings.${key} leest (docs/parameter.md)`,
    );
  if (role !== "input" && settingsInCode.has(key)) refuse("role", `input, want het model rekent met ${key}`);
  const place = `${group} ${order}`;
  if (role === "input" && places.has(place))
    refuse("order", `een plaats die in de groep ${group} nog vrij is; ${places.get(place)} staat daar al`);
  if (role === "input") places.set(place, key);
  return [checked.value];
}

/** A file that is there but faulty has been reported already. */
function reportMissing(
  parameters: readonly Parameter[],
  documents: readonly ParsedDocument[],
  settingsInCode: ReadonlySet<string>,
  problems: Problem[],
): void {
  for (const key of settingsInCode) {
    const name = nameParameterFile(key);
    if (parameters.some((parameter) => parameter.key === key)) continue;
    if (documents.some(({ file }) => file.endsWith(`/${name}`))) continue;
    problems.push({
      file: `content/prognose/parameters/${name}`,
      line: 1,
      field: "",
      found: "geen bestand",
      expected: `de parameter ${key}, want het model leest settings.${key}`,
    });
  }
}

/** In the order of the chain: by group, then by their place in it; what the model does not reckon with comes last. */
export function sortParameters(parameters: readonly Parameter[]): Parameter[] {
  const groupOf = ({ group }: Parameter) =>
    group === undefined ? PARAMETER_GROUPS.length : PARAMETER_GROUPS.indexOf(group);
  return [...parameters].sort((a, b) => groupOf(a) - groupOf(b) || (a.order ?? 0) - (b.order ?? 0));
}

export function figuresByKey(parameters: readonly Parameter[]): Record<string, ParameterFigures> {
  return Object.fromEntries(
    parameters.map(({ key, order: _o, explanation: _e, note: _n, sources: _s, year: _y, ...figures }) => [
      key,
      figures,
    ]),
  );
}
