/**
 * Takes the place of content-model.ts while mutation testing changes code that does not compile content: the model as
 * scripts/mutation.ts compiled it once, because reading and compiling it for every mutant takes longer than most tests.
 */
import { readFileSync } from "node:fs";
import type { CompiledPrognosis } from "../../../src/domain/prognosis/compile/compile.ts";
import { hydratePrognosis } from "../../../src/domain/prognosis/data/model-data.ts";
import type { ModelData } from "../../../src/domain/prognosis/data/model-data.ts";

export function compileContent(): CompiledPrognosis {
  return JSON.parse(readFileSync(process.env["MUTATION_MODEL"] ?? "", "utf8")) as CompiledPrognosis;
}

export function loadContentModel(): ModelData {
  return hydratePrognosis(compileContent().bundle);
}

export { readFixture } from "./read-fixture.ts";
