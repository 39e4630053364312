/** Begins a file of the content: npm run nieuw -- hospice|bijeenkomst|nieuws|handreiking. Asks what flags do not say. */
import { createInterface } from "node:readline/promises";
import { fileURLToPath } from "node:url";
import { readDutchClock } from "../src/domain/directory/house/dutch-clock.ts";
import { ensureWords } from "./words/ensure-words.ts";

ensureWords();
// Only now: what it imports imports the words.
const { runNew } = await import("./editing/new/run-new.ts");
const terminal = createInterface({ input: process.stdin, output: process.stdout, terminal: process.stdin.isTTY });
const lines = terminal[Symbol.asyncIterator]();
// Who stops halfway leaves nothing behind: the file is written after the last question.
terminal.on("SIGINT", () => {
  console.error("\nGestopt. Er is niets geschreven.");
  process.exit(1);
});
const result = await runNew(process.argv.slice(2), {
  root: fileURLToPath(new URL("..", import.meta.url)),
  today: readDutchClock(new Date()).day,
  ask: async (prompt) => {
    process.stdout.write(prompt);
    const { value, done } = await lines.next();
    return done ? null : value;
  },
});
terminal.close();
process.stdout.write(result.stdout);
process.stderr.write(result.stderr);
process.exitCode = result.exitCode;
