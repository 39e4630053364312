/** The model on the command line: npm run --silent prognose -- --help */
import { fileURLToPath } from "node:url";
import { ensureWords } from "./words/ensure-words.ts";

ensureWords();
// Only now: what it imports imports the words.
const { answerCommand } = await import("./prognosis-command/run-prognosis.ts");
answerCommand(process.argv.slice(2), fileURLToPath(new URL("..", import.meta.url)));
