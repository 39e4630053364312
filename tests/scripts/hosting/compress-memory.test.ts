import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const module = fileURLToPath(new URL("../../../scripts/hosting/compress-site.ts", import.meta.url));
const FILES = 200;
const BYTES = 60_000;
const MOST_MEGABYTES = 450;

/** Text that packs as a page does: words that are not the same twice. */
function inventPage(page: number): string {
  let state = page + 1;
  let text = "";
  while (text.length < BYTES) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += `<p class="note">${state.toString(36)} verzonnen</p>`;
  }
  return text;
}

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
    for (let page = 0; page < FILES; page += 1) writeFileSync(join(site, `${page}.html`), inventPage(page));
    expect(measure(site)).toBeLessThan(MOST_MEGABYTES);
    expect(readdirSync(site).filter((name) => name.endsWith(".br"))).toHaveLength(FILES);
  } finally {
    rmSync(site, { recursive: true });
  }
}, 60_000);
