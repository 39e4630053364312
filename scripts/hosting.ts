/** `npm run hosting`: settings for nginx and Caddy and a container, in a folder, from the one table of headers. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { writeCaddyFile } from "./hosting/caddy-file.ts";
import { writeContainerFile } from "./hosting/container-file.ts";
import { writeNginxFile } from "./hosting/nginx-file.ts";
import { readRedirects } from "./hosting/read-redirects.ts";
import { compile } from "./compile.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({
  options: {
    map: { type: "string", default: "hosting" },
    site: { type: "string", default: "/srv/ligare/huidig" },
    naam: { type: "string", default: ":80" },
  },
});

compile({ root, checkOnly: false, quiet: true });
const redirects = readRedirects(root);
const folder = resolve(values.map);
mkdirSync(folder, { recursive: true });
const files = {
  "nginx.conf": writeNginxFile(values.site, values.naam.replace(/^:/u, ""), redirects),
  Caddyfile: writeCaddyFile(values.site, values.naam, redirects),
  "Caddyfile.container": writeCaddyFile("/site", ":80", redirects),
  Dockerfile: writeContainerFile(),
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
console.log(`In ${folder}: ${Object.keys(files).join(", ")}. Zie docs/hosting.md.`);
