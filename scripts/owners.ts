/** `npm run eigenaren`: writes CODEOWNERS from who looks at what; with --controle only tells whether it is current. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatReport } from "../src/domain/border/problem.ts";
import { CODEOWNERS_FILE, formatCodeOwners, readOwners } from "./owners/owners.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const path = join(root, CODEOWNERS_FILE);
const { owned, problems } = readOwners(root);
if (problems) {
  console.error(formatReport(problems));
  process.exitCode = 1;
} else {
  const text = formatCodeOwners(owned);
  const isCurrent = existsSync(path) && readFileSync(path, "utf8") === text;
  if (!process.argv.includes("--controle")) writeFileSync(path, text);
  else if (!isCurrent) {
    console.error(`${CODEOWNERS_FILE} loopt achter. Geef npm run eigenaren en stuur het bestand mee.`);
    process.exitCode = 1;
  }
}
