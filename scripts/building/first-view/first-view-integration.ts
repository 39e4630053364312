import type { AstroIntegration } from "astro";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nameInlineParts } from "./page-policy.ts";
import { openPageStart } from "./page-start.ts";
import { openPageStyles } from "./page-styles.ts";

/** All that a browser waits for before it paints comes with the page itself, in one flight. */
export function firstViewIntegration(): AstroIntegration {
  return {
    name: "first-view",
    hooks: { "astro:build:done": ({ dir }) => completePages(fileURLToPath(dir)) },
  };
}

function completePages(site: string): void {
  const styles = openPageStyles(site);
  const shortenStart = openPageStart();
  for (const file of globSync("**/*.html", { cwd: site })) {
    const path = join(site, file);
    writeFileSync(path, nameInlineParts(shortenStart(styles.putIn(readFileSync(path, "utf8")))));
  }
  styles.clearSheets();
}
