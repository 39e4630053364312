import { compilePrognosis } from "../../../src/domain/prognosis/compile/compile.ts";
import type { CompiledPrognosis, PrognosisSource } from "../../../src/domain/prognosis/compile/compile.ts";
import { hydratePrognosis } from "../../../src/domain/prognosis/data/model-data.ts";
import type { ModelData, PrognosisBundle } from "../../../src/domain/prognosis/data/model-data.ts";
import { compileDirectory } from "../../../src/domain/directory/records/compile.ts";
import { readDirectory } from "../../../scripts/content/read-directory.ts";
import { readPrognosisBeside } from "../../../scripts/content/read-prognosis.ts";
import { contentRoot } from "../../content-root.ts";

const directory = compileDirectory(readDirectory(contentRoot).documents).bundle;

/** The model's content as the build reads it. */
export function readSource(): PrognosisSource {
  const read = readPrognosisBeside(contentRoot, directory);
  if (read.problems) throw new Error(JSON.stringify(read.problems.slice(0, 3)));
  return read.source;
}

export function compileContent(): CompiledPrognosis {
  const compiled = compilePrognosis(readSource());
  if (compiled.problems) throw new Error(JSON.stringify(compiled.problems.slice(0, 3)));
  return compiled;
}

/** Through JSON, as a browser gets it. */
export function loadContentModel(): ModelData {
  return hydratePrognosis(JSON.parse(JSON.stringify(compileContent().bundle)) as PrognosisBundle);
}

export { readFixture } from "./read-fixture.ts";
