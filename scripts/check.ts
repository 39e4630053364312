/** `npm run check`: everything that is wrong with the content, in seconds, without writing anything. */
import { fileURLToPath } from "node:url";
import { checkEverything } from "./checking/check-everything.ts";
import { outputs, writeFindings, type Output } from "./checking/write-findings.ts";

const MS_PER_SECOND = 1000;

const flags = process.argv.slice(2);
const chosen = flags.map((flag) => outputs.find((output) => flag === `--${output}`));
const unknown = flags.filter((_, index) => chosen[index] === undefined);
if (unknown.length > 0 || flags.length > 1) {
  const ways = outputs.map((output) => `--${output}`).join(", ");
  console.error(
    `Onbekende optie: ${(unknown.length > 0 ? unknown : flags).join(", ")}. Gebruik één van ${ways}, of niets.`,
  );
  process.exitCode = 2;
} else run(chosen[0] ?? "text");

function run(output: Output): void {
  const start = performance.now();
  const findings = checkEverything(fileURLToPath(new URL("..", import.meta.url)));
  console.log(writeFindings(findings, output, (performance.now() - start) / MS_PER_SECOND));
  if (findings.problems.length > 0) process.exitCode = 1;
}
