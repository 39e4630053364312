/** `npm run plaatsen -- MAP`: puts the built site online on a machine of one's own; `--terug` brings the one before back. */
import { fileURLToPath } from "node:url";
import { checkAddress } from "./hosting/release-address.ts";
import { placeRelease, takeBack } from "./hosting/releases.ts";
import { readArguments } from "./read-arguments.ts";

const USAGE = `Gebruik: npm run plaatsen -- /srv/ligare [--terug] [--nieuw-adres]
  --terug        zet de vorige uitgave weer online
  --nieuw-adres  de site staat voortaan op een ander adres dan de uitgave die nu online is`;

const site = fileURLToPath(new URL("../dist", import.meta.url));

try {
  const { values, positionals } = readArguments(USAGE, {
    terug: { type: "boolean", default: false },
    "nieuw-adres": { type: "boolean", default: false },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new Error(`Zeg in welke map de uitgaven staan.\n${USAGE}`);
  if (!values.terug) checkAddress(site, folder, values["nieuw-adres"]);
  const release = values.terug ? takeBack(folder, new Date()) : placeRelease(site, folder, new Date());
  console.log(`Online staat nu de uitgave ${release}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
