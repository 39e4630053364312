/**
 * The model as it was on 28 November 2026 (tests/fixtures/prognosis/region/model.json, a compiled bundle) with the texts
 * and sources of a day later (documentation.json beside it): tests of laws run on it, so that an editor who closes a
 * house or corrects a figure changes no test. A parameter that came later has the figures and texts of its own file.
 */
import { globSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { figuresByKey } from "../../../src/domain/prognosis/compile/compile-parameters.ts";
import { hydratePrognosis } from "../../../src/domain/prognosis/data/model-data.ts";
import type { ModelData, PrognosisBundle } from "../../../src/domain/prognosis/data/model-data.ts";
import type { CompiledPrognosis } from "../../../src/domain/prognosis/compile/compile.ts";
import type { Parameter } from "../../../src/domain/prognosis/data/parameter-schema.ts";

const root = new URL("../../../", import.meta.url);
const readFrozen = (file: string) => readFileSync(new URL(`tests/fixtures/prognosis/region/${file}`, root), "utf8");
const text = readFrozen("model.json");

const inputs = globSync("content/prognose/parameters/*.yaml", { cwd: root })
  .map((file) => parse(readFileSync(new URL(file, root), "utf8")) as Parameter)
  .filter(({ role }) => role === "input");

export function loadFrozenModel(): ModelData {
  return hydratePrognosis(loadFrozenBundle());
}

/** As the compile step would hand it over. */
export function loadFrozenBundle(): PrognosisBundle {
  const bundle = JSON.parse(text) as PrognosisBundle;
  const later = inputs.filter(({ key }) => bundle.parameters[key] === undefined);
  return { ...bundle, parameters: { ...bundle.parameters, ...figuresByKey(later) } };
}

type FrozenDocumentation = Pick<CompiledPrognosis["documentation"], "parameters" | "tableSources" | "readyMade">;

/** The texts and sources that belong to the frozen model, its figures and names among them. */
export function loadFrozenDocumentation(): FrozenDocumentation {
  const documentation = JSON.parse(readFrozen("documentation.json")) as FrozenDocumentation;
  const known = new Set(documentation.parameters.map(({ key }) => key));
  const parameters = [...documentation.parameters, ...inputs.filter(({ key }) => !known.has(key))];
  const figures = loadFrozenModel().parameters;
  return { ...documentation, parameters: parameters.map((one) => ({ ...one, ...figures[one.key] })) };
}
