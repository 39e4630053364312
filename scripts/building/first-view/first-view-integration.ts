import type { AstroIntegration } from "astro";
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { settlePage } from "../page-start-integration.ts";
import { nameInlineParts } from "./page-policy.ts";
import { openPageStart } from "./page-start.ts";
import { openPageStyles } from "./page-styles.ts";
import { markShownAddresses } from "./shown-addresses.ts";

/** All that a browser waits for before it paints comes with the page itself, in one flight; every page is written once. */
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
    const page = nameInlineParts(
      shortenStart(styles.putIn(settlePage(markShownAddresses(readFileSync(path, "utf8"))))),
    );
    // A disk makes sure of what is written over a file before it goes on; a new file can wait with the others.
    rmSync(path);
    writeFileSync(path, page);
  }
  styles.clearSheets();
}
