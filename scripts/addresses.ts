/** `npm run adressen`: adds the addresses of the built site to the list of those that must keep answering. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatReport } from "../src/domain/border/problem.ts";
import {
  ADDRESSES_FILE,
  findLostAddresses,
  listBuiltAddresses,
  readKnownAddresses,
} from "./building/known-addresses.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const built = listBuiltAddresses(join(root, "dist"));
const known = readKnownAddresses(root).map(({ address }) => address);
const lost = findLostAddresses(root, built);
if (built.length === 0 || lost.length > 0) {
  console.error(built.length === 0 ? "Bouw de site eerst met npm run build." : formatReport(lost));
  process.exitCode = 1;
} else {
  const all = [...new Set([...known, ...built])].sort();
  const head = "# Adressen die op de site hebben gestaan en moeten blijven werken. npm run adressen vult de lijst aan.";
  writeFileSync(join(root, ADDRESSES_FILE), `${[head, ...all].join("\n")}\n`);
  console.log(`${all.length - known.length} adressen toegevoegd, ${all.length} in de lijst.`);
}
