import type { AstroIntegration } from "astro";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compressSite } from "../hosting/compress-site.ts";
import { writeNoticesPage } from "../hosting/licence-notices.ts";
import { readRedirects } from "../hosting/read-redirects.ts";
import { writeHeadersFile, writeRedirectsFile } from "../hosting/static-host-files.ts";

/** Adds what a host needs to the finished site: `_headers`, `_redirects`, the licence notices, and each text packed. */
export function hostingIntegration(): AstroIntegration {
  let root = "";
  let isRelease = false;
  return {
    name: "hosting",
    hooks: {
      "astro:config:setup": ({ config }) => {
        root = fileURLToPath(config.root);
        isRelease = process.argv.includes("release");
      },
      "astro:build:done": async ({ dir }) => {
        const site = fileURLToPath(dir);
        writeFileSync(join(site, "_redirects"), writeRedirectsFile(readRedirects(root)));
        writeFileSync(join(site, "_headers"), writeHeadersFile(site));
        writeNoticesPage(root, site);
        await compressSite(site, isRelease);
      },
    },
  };
}
