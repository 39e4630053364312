/** Time and memory of the compile step and the build as houses and texts grow: npm run bench:build. It asserts nothing. */
import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { inventHouses, inventTexts } from "./invent-content.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const astro = join(project, "node_modules/astro/bin/astro.mjs");
const SIZES = [
  { houses: 33, texts: 100 },
  { houses: 500, texts: 1000 },
  { houses: 5000, texts: 5000 },
];

interface Cost {
  seconds: number;
  /** Of the processor, which other work on the machine does not lengthen. */
  busySeconds: number;
  megabytes: number;
}

/** Runs a module in a process of its own. */
function run(root: string, module: string, args: readonly string[]): Cost {
  const told = join(root, "cost.json");
  const code = `import { writeFileSync } from "node:fs";
    process.on("exit", () => writeFileSync(${JSON.stringify(told)}, JSON.stringify(process.resourceUsage())));
    process.argv = [process.argv[0], ${[module, ...args].map((word) => JSON.stringify(word)).join(", ")}];
    await import(${JSON.stringify(pathToFileURL(module).href)});`;
  const start = performance.now();
  const done = spawnSync(process.execPath, ["--input-type=module", "-e", code], { cwd: root, encoding: "utf8" });
  if (done.status !== 0) throw new Error(`${module}\n${done.stdout.slice(-2000)}\n${done.stderr.slice(-2000)}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(told, "utf8")) as NodeJS.ResourceUsage;
  return {
    seconds: (performance.now() - start) / 1000,
    busySeconds: (userCPUTime + systemCPUTime) / 1e6,
    megabytes: maxRSS / 1024,
  };
}

function copyProject(root: string): void {
  for (const name of ["astro.config.mjs", "package.json", "tsconfig.json", "content", "docs", "scripts", "src"])
    cpSync(join(project, name), join(root, name), { recursive: true });
  for (const name of ["node_modules", "public"]) symlinkSync(join(project, name), join(root, name));
}

/** A site of Astro alone, with as many pages, each of 800 words. */
function writeBareSite(root: string, pages: number): void {
  mkdirSync(join(root, "src/pages"), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  writeFileSync(join(root, "package.json"), '{ "type": "module" }');
  writeFileSync(
    join(root, "src/pages/[page].astro"),
    `---
export const getStaticPaths = () => Array.from({ length: ${pages} }, (_, page) => ({ params: { page: String(page) } }));
const words = "Dit is verzonnen om te meten. ".repeat(7);
---
<html lang="nl"><head><title>{Astro.params.page}</title></head><body>{Array.from({ length: 20 }, () => <p>{words}</p>)}</body></html>
`,
  );
}

function say(name: string, { seconds, busySeconds, megabytes }: Cost, pages?: number): string {
  const each = pages === undefined ? "" : `, ${((busySeconds * 1000) / pages).toFixed(1)} ms per pagina`;
  return `  ${name.padEnd(14)}${seconds.toFixed(1).padStart(7)} s, rekentijd ${busySeconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB${each}`;
}

function measure({ houses, texts }: (typeof SIZES)[number], isCompileOnly: boolean): string[] {
  const root = mkdtempSync(join(tmpdir(), "verzonnen-"));
  try {
    const site = join(root, "site");
    const bare = join(root, "bare");
    for (const folder of [site, bare]) mkdirSync(folder);
    copyProject(site);
    inventHouses(site, houses);
    inventTexts(site, texts);
    const title = `${houses} verzonnen huizen en ${texts} teksten erbij`;
    const compiled = say("compileren", run(site, join(site, "scripts/compile.ts"), []));
    if (isCompileOnly) return [title, compiled];
    const built = run(site, astro, ["build"]);
    const pages = globSync("dist/**/*.html", { cwd: site }).length;
    writeBareSite(bare, pages);
    return [title, compiled, say("bouwen", built, pages), say("Astro zelf", run(bare, astro, ["build"]), pages)];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const [most = "5000", only = ""] = process.argv.slice(2);
console.log("Rekentijd verandert niet met ander werk op de machine; de klok wel.\n");
for (const size of SIZES.filter(({ houses }) => houses <= Number(most)))
  console.log(`${measure(size, only === "compileren").join("\n")}\n`);
