import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const module = fileURLToPath(new URL("../../../scripts/hosting/compress-site.ts", import.meta.url));
const FILES = 200;
const MOST_MEGABYTES = 600;

/** Packs a folder in a process of its own and gives the most memory that took, in megabytes. */
function measure(site: string): number {
  const run = `const { compressSite } = await import(${JSON.stringify(module)});
    await compressSite(${JSON.stringify(site)}, false);
    console.log(process.resourceUsage().maxRSS / 1024);`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "-e", run], { encoding: "utf8" }));
}

test("packing many pages takes no more memory than packing a few", () => {
  const site = mkdtempSync(join(tmpdir(), "pages-"));
  try {
    for (let page = 0; page < FILES; page += 1)
      writeFileSync(join(site, `${page}.html`), `<p>${page} verzonnen</p>`.repeat(3000));
    expect(measure(site)).toBeLessThan(MOST_MEGABYTES);
    expect(readdirSync(site).filter((name) => name.endsWith(".br"))).toHaveLength(FILES);
  } finally {
    rmSync(site, { recursive: true });
  }
});
