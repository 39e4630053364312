/** `npm run meenemen -- ADRES`: adds the scripts of earlier releases to the built site, for a host that keeps only the newest. */
import { fileURLToPath } from "node:url";
import { carryFiles, RELEASE_LIST } from "./hosting/carry-files.ts";
import { readArguments } from "./read-arguments.ts";

const USAGE = `Gebruik: npm run meenemen -- https://www.voorbeeld.nl
  Neemt de scripts van de uitgave die daar online staat mee in dist/, tot twee weken nadat zij is vervangen.
  In plaats van het adres mag de map van de vorige uitgave. De eerste keer: laat het adres weg.`;

const site = fileURLToPath(new URL("../dist", import.meta.url));

try {
  const { positionals } = readArguments(USAGE, {});
  const [from] = positionals;
  if (positionals.length > 1) throw new Error(`Noem één adres of map.\n${USAGE}`);
  const { carried, missing, hasEarlier } = await carryFiles(site, from, new Date());
  if (from !== undefined && !hasEarlier)
    console.log(`${from} heeft nog geen ${RELEASE_LIST}: van die uitgave gaat niets mee, van de volgende wel.`);
  if (missing.length > 0) console.log(`Niet gevonden en niet meegenomen: ${missing.join(", ")}`);
  console.log(`In dist/ staan nu ${carried} bestanden van eerdere uitgaven.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
