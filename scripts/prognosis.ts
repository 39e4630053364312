/** The model on the command line: npm run --silent prognose -- --help */
import { fileURLToPath } from "node:url";
import { compilePrognosis } from "../src/domain/prognosis/compile/compile.ts";
import { hydratePrognosis } from "../src/domain/prognosis/data/model-data.ts";
import type { ModelData } from "../src/domain/prognosis/data/model-data.ts";
import { readPrognosis } from "./content/read-prognosis.ts";
import type { Progress } from "./prognosis-command/compute-answer.ts";
import { runPrognosis } from "./prognosis-command/run-prognosis.ts";

function loadModelData(root: string): ModelData {
  const read = readPrognosis(root);
  const compiled = read.problems ? read : compilePrognosis(read.source);
  if (compiled.problems) {
    const lines = compiled.problems.map(
      ({ file, line, field, found, expected }) => `${file}:${line} ${field}: gevonden ${found}; verwacht ${expected}`,
    );
    throw new Error(`De gegevens van het model kloppen niet:\n${lines.join("\n")}`);
  }
  return hydratePrognosis(compiled.bundle);
}

/** Lines on standard error, at most one a second, and only for what takes longer than that. */
function tellProgress(): Progress {
  let told = Date.now();
  return (what, done, total) => {
    if (Date.now() - told < 1000) return;
    told = Date.now();
    process.stderr.write(`${what}: ${done} van de ${total} jaren berekend\n`);
  };
}

const data = loadModelData(fileURLToPath(new URL("..", import.meta.url)));
const result = runPrognosis(process.argv.slice(2), data, tellProgress());
process.stdout.write(result.stdout);
process.stderr.write(result.stderr);
process.exitCode = result.exitCode;
