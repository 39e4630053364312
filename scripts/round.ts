/** Makes the letters and questionnaires for the houses of a network: npm run ronde -- NETWERK. */
import { fileURLToPath } from "node:url";
import { readDutchClock } from "../src/domain/directory/house/dutch-clock.ts";
import { ensureWords } from "./words/ensure-words.ts";

ensureWords();
// Only now: what it imports imports the words.
const { runRound } = await import("./round/run-round.ts");
const result = await runRound(process.argv.slice(2), {
  root: fileURLToPath(new URL("..", import.meta.url)),
  today: readDutchClock(new Date()).day,
  site: process.env["SITE_URL"],
});
process.stdout.write(result.stdout);
process.stderr.write(result.stderr);
process.exitCode = result.exitCode;
