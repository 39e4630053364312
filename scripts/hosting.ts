/** `npm run hosting`: settings for nginx and Caddy and a container, in a folder, from the one table of headers. */
import { existsSync, mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { makeHostingFiles } from "./hosting/hosting-files.ts";
import { readRedirects } from "./hosting/read-redirects.ts";
import { compile } from "./compile.ts";
import { readArguments } from "./read-arguments.ts";

const USAGE = `Gebruik: npm run hosting -- [--naam www.voorbeeld.nl] [--site /srv/ligare/huidig] [--map hosting]
  --naam  waarop de server antwoordt: een naam, of :80 zonder naam
  --site  de map die de server toont: "huidig" in de map die npm run plaatsen kreeg
  --map   waar deze opdracht de instellingen neerzet`;

const root = fileURLToPath(new URL("..", import.meta.url));

/** Throws when the folder lies in a site that is shown to visitors: what is written there would be online. */
function refuseInSite(folder: string): void {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(at) && existsSync(join(realpathSync(at), "index.html")))
      throw new Error(
        `--map ${folder}: die map hoort bij een site, dan stonden de instellingen online. Kies een andere.`,
      );
    if (dirname(at) === at) return;
  }
}

function main(): void {
  const { values } = readArguments(USAGE, {
    map: { type: "string", default: "hosting" },
    site: { type: "string", default: "/srv/ligare/huidig" },
    naam: { type: "string", default: ":80" },
  });
  const folder = resolve(values.map);
  refuseInSite(folder);
  compile({ root, checkOnly: false, quiet: true });
  const redirects = readRedirects(root);
  mkdirSync(folder, { recursive: true });
  const files = makeHostingFiles(values.site, values.naam, redirects);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  console.log(`In ${folder}: ${Object.keys(files).join(", ")}. Ze tonen ${values.site}. Zie docs/hosting.md.`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
