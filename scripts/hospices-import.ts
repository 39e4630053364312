/** Works filled questionnaires into the records: npm run hospices:import -- BESTAND. Shows what would change; writes only when asked. */
import { fileURLToPath } from "node:url";
import { readDutchClock } from "../src/domain/directory/house/dutch-clock.ts";
import { ensureWords } from "./words/ensure-words.ts";

ensureWords();
// Only now: what it imports imports the words.
const { runImport } = await import("./importing/run-import.ts");
const result = runImport(process.argv.slice(2), {
  root: fileURLToPath(new URL("..", import.meta.url)),
  from: process.env["INIT_CWD"] ?? ".",
  today: readDutchClock(new Date()).day,
});
process.stdout.write(result.stdout);
process.stderr.write(result.stderr);
process.exitCode = result.exitCode;
