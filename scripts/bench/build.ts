/** What the compile step and the build cost as houses and texts grow, beside Astro alone: npm run bench:build. It asserts nothing. */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { writeBareSite, writeSiteWithSameJobs } from "./build/bare-site.ts";
import { inventHouses, inventTexts } from "./build/invent-content.ts";
import type { Phase } from "./build/measure-phases.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const SIZES = [
  { houses: 33, texts: 100 },
  { houses: 500, texts: 1000 },
  { houses: 5000, texts: 5000 },
];

interface Cost {
  seconds: number;
  megabytes: number;
  phases: readonly Phase[];
}

interface Built extends Cost {
  pages: number;
  kilobytes: number;
}

const totalOf = ({ phases }: Cost) => phases.reduce((sum, { busy }) => sum + busy, 0);

function run(root: string, args: readonly string[], told: string): Cost {
  const start = performance.now();
  const done = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8", maxBuffer: Infinity });
  if (done.status !== 0) throw new Error(`${args.join(" ")}\n${done.stdout.slice(-2000)}\n${done.stderr.slice(-2000)}`);
  return {
    seconds: (performance.now() - start) / 1000,
    ...(JSON.parse(readFileSync(told, "utf8")) as Omit<Cost, "seconds">),
  };
}

/** What npm run compile gives Node before the script. */
function readCompileFlags(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as {
    scripts: { compile: string };
  };
  return scripts.compile.split(" ").slice(1, -1);
}

/** The compile step alone, in a process of its own. */
function compile(root: string): Cost {
  const told = join(root, "cost.json");
  const phases = pathToFileURL(join(project, "scripts/bench/build/measure-phases.ts")).href;
  const script = pathToFileURL(join(root, "scripts/compile.ts")).href;
  const code = `import { writeFileSync } from "node:fs";
    import { readBusy } from ${JSON.stringify(phases)};
    process.argv[1] = ${JSON.stringify(join(root, "scripts/compile.ts"))};
    await import(${JSON.stringify(script)});
    const cost = { phases: [{ name: "compileren", busy: readBusy() }], megabytes: process.resourceUsage().maxRSS / 1024 };
    writeFileSync(${JSON.stringify(told)}, JSON.stringify(cost));`;
  return run(root, [...readCompileFlags(), "--input-type=module", "-e", code], told);
}

/** Builds with the configuration that stands in the folder, and tells what each part took. */
function build(root: string): Built {
  const told = join(root, "cost.json");
  const phases = pathToFileURL(join(project, "scripts/bench/build/measure-phases.ts")).href;
  writeFileSync(
    join(root, "measured.config.mjs"),
    `import config from "./astro.config.mjs";
import { withPhases } from ${JSON.stringify(phases)};
export default withPhases(config, ${JSON.stringify(told)});
`,
  );
  const astro = join(project, "node_modules/astro/bin/astro.mjs");
  const cost = run(root, [astro, "build", "--config", "measured.config.mjs"], told);
  const pages = globSync("dist/**/*.html", { cwd: root });
  const bytes = pages.reduce((sum, page) => sum + statSync(join(root, page)).size, 0);
  return { ...cost, pages: pages.length, kilobytes: bytes / 1024 };
}

function copyProject(root: string): void {
  for (const name of ["astro.config.mjs", "package.json", "tsconfig.json", "content", "docs", "scripts", "src"])
    cpSync(join(project, name), join(root, name), { recursive: true });
  for (const name of ["node_modules", "public"]) symlinkSync(join(project, name), join(root, name));
}

function say(name: string, cost: Cost, pages?: number): string {
  const each = pages === undefined ? "" : `, ${(totalOf(cost) / pages).toFixed(1)} ms per pagina`;
  return `  ${name.padEnd(14)}${cost.seconds.toFixed(1).padStart(7)} s, rekentijd ${(totalOf(cost) / 1000).toFixed(1)} s, ${cost.megabytes.toFixed(0)} MB${each}`;
}

interface Trio {
  site: Built;
  bare: Built;
  /** Astro with pages as long as those of the site and the same jobs done. */
  same: Built;
}

function measure({ houses, texts }: (typeof SIZES)[number], isCompileOnly: boolean): Trio | undefined {
  const root = mkdtempSync(join(tmpdir(), "verzonnen-"));
  try {
    const site = join(root, "site");
    const bare = join(root, "bare");
    const same = join(root, "same");
    for (const folder of [site, bare, same]) mkdirSync(folder);
    copyProject(site);
    inventHouses(site, houses);
    inventTexts(site, texts);
    console.log(`${houses} verzonnen huizen en ${texts} teksten erbij`);
    console.log(say("compileren", compile(site)));
    if (isCompileOnly) return undefined;
    writeBareSite(bare, site, project);
    const built = { site: build(site), bare: build(bare) };
    writeSiteWithSameJobs(same, site, project, bare);
    const trio = { ...built, same: build(same) };
    for (const [name, built] of [
      ["bouwen", trio.site],
      ["Astro zelf", trio.bare],
      ["met dit werk", trio.same],
    ] as const) {
      console.log(say(name, built, built.pages));
      console.log(
        `${" ".repeat(16)}${built.pages} pagina's van gemiddeld ${(built.kilobytes / built.pages).toFixed(1)} kB`,
      );
    }
    return trio;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Milliseconds that one page more takes, by part of the build. */
function listSlopes(few: Built, many: Built): Map<string, number> {
  const busyIn = (built: Built, name: string) =>
    built.phases.reduce((sum, phase) => (phase.name === name ? sum + phase.busy : sum), 0);
  const names = new Set([...few.phases, ...many.phases].map(({ name }) => name));
  return new Map([...names].map((name) => [name, (busyIn(many, name) - busyIn(few, name)) / (many.pages - few.pages)]));
}

const sum = (slopes: ReadonlyMap<string, number>) => [...slopes.values()].reduce((total, each) => total + each, 0);

/** What a page more costs, apart from what every build costs however few pages it has. */
function saySlopes(few: Trio, many: Trio): string {
  const [site, bare, same] = (["site", "bare", "same"] as const).map((kind) => listSlopes(few[kind], many[kind]));
  const fixed = totalOf(few.site) - sum(site!) * few.site.pages;
  const tell = (each: number | undefined) => `${(each ?? 0).toFixed(2).padStart(6)} ms`;
  const parts = [...site!]
    .sort(([, a], [, b]) => b - a)
    .map(([name, each]) => `    ${name.padEnd(22)}${[each, bare!.get(name), same!.get(name)].map(tell).join("  ")}`);
  const times = (other: ReadonlyMap<string, number>) => `${(sum(site!) / sum(other)).toFixed(2)} keer`;
  return [
    `  een pagina meer: ${sum(site!).toFixed(1)} ms; vast ${(fixed / 1000).toFixed(1)} s`,
    `  Astro zelf: ${sum(bare!).toFixed(1)} ms, dus ${times(bare!)}`,
    `  Astro met even lange pagina's en hetzelfde werk: ${sum(same!).toFixed(1)} ms, dus ${times(same!)}`,
    ...parts,
  ].join("\n");
}

const [most = "5000", only = ""] = process.argv.slice(2);
console.log("Rekentijd verandert weinig met ander werk op de machine; de klok wel.\n");
let last: Trio | undefined;
for (const size of SIZES.filter(({ houses }) => houses <= Number(most))) {
  const pair = measure(size, only === "compileren");
  if (pair && last) console.log(saySlopes(last, pair));
  console.log();
  last = pair;
}
