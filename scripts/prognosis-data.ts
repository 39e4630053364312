/** New figures for the model: npm run --silent prognose:gegevens -- --help */
import { fileURLToPath } from "node:url";
import { readDutchClock } from "../src/domain/directory/house/dutch-clock.ts";
import { runDataUpdate } from "./prognosis-data/update-data.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const result = runDataUpdate(process.argv.slice(2), { root, today: readDutchClock(new Date()).day });
process.stdout.write(result.stdout);
process.stderr.write(result.stderr);
process.exitCode = result.exitCode;
