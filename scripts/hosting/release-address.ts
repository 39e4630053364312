import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CURRENT } from "./releases.ts";

/** Names that nobody can own, for examples. */
const EXAMPLE = /\.(?:example|test|invalid|localhost)$/u;

/**
 * A site carries its own address in every page, for search engines and for what people share. Throws when it was made
 * for an address that does not exist, or for another than the release in `folder` that is online now.
 */
export function checkAddress(site: string, folder: string, mayChange: boolean): void {
  const address = readAddress(site);
  if (address === undefined) return;
  if (EXAMPLE.test(new URL(address).hostname))
    throw new Error(
      `De site in ${site} is gemaakt voor ${address}, een adres dat niet bestaat. Geef het echte adres mee en maak haar opnieuw: SITE_URL=https://www.voorbeeld.nl npm run release. Of zet het voorgoed in content/instellingen.yaml (site_url).`,
    );
  const online = readAddress(join(folder, CURRENT));
  if (online !== undefined && online !== address && !mayChange)
    throw new Error(
      `De site in ${site} is gemaakt voor ${address}, en online staat ${online}. Is dat de bedoeling, geef dan --nieuw-adres mee.`,
    );
}

/** The address a built site says it has, from its first page. */
function readAddress(site: string): string | undefined {
  const page = join(site, "index.html");
  const found = existsSync(page)
    ? /<link rel="canonical" href="([^"]+)"/u.exec(readFileSync(page, "utf8"))?.[1]
    : undefined;
  return found === undefined ? undefined : new URL(found).origin;
}
