/** `npm run plaatsen -- MAP`: puts the built site online on a machine of one's own; `--terug` brings the one before back. */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { placeRelease, takeBack } from "./hosting/releases.ts";

const site = fileURLToPath(new URL("../dist", import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { terug: { type: "boolean", default: false } },
});
const [folder] = positionals;

try {
  if (folder === undefined || positionals.length > 1)
    throw new Error("Zeg in welke map de uitgaven staan: npm run plaatsen -- /srv/ligare");
  const release = values.terug ? takeBack(folder) : placeRelease(site, folder, new Date());
  console.log(`Online staat nu de uitgave ${release}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
