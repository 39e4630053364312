/**
 * The model as it was on 28 November 2026 (tests/fixtures/prognosis/region/model.json, a compiled bundle): tests of laws
 * run on it, so that an editor who closes a house or corrects a figure changes no test. A parameter that came later has
 * the figures of its own file.
 */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { hydratePrognosis } from "../../../src/domain/prognosis/data/model-data.ts";
import type { ModelData, PrognosisBundle } from "../../../src/domain/prognosis/data/model-data.ts";
import type { ParameterFigures } from "../../../src/domain/prognosis/data/parameter-schema.ts";
import { nameParameterFile } from "../../../src/domain/prognosis/compile/parameter-file.ts";
import { SETTINGS } from "../../../src/domain/prognosis/data/settings.ts";

const root = new URL("../../../", import.meta.url);
const text = readFileSync(new URL("tests/fixtures/prognosis/region/model.json", root), "utf8");

export function loadFrozenModel(): ModelData {
  const bundle = JSON.parse(text) as PrognosisBundle;
  const later = SETTINGS.filter((name) => bundle.parameters[name] === undefined).map((name) => [
    name,
    readFigures(name),
  ]);
  return hydratePrognosis({
    ...bundle,
    parameters: { ...bundle.parameters, ...(Object.fromEntries(later) as PrognosisBundle["parameters"]) },
  });
}

function readFigures(name: string): ParameterFigures {
  const file = new URL(`content/prognose/parameters/${nameParameterFile(name)}`, root);
  return parse(readFileSync(file, "utf8")) as ParameterFigures;
}
