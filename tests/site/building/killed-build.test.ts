import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer } from "../../../scripts/serve.ts";
import { projectFolder } from "../built-site.ts";
import { copyProject, startAstro } from "./copy-project.ts";

const copy = join(projectFolder, "tests/output/killed-build");
const site = join(copy, "dist");
/** A whole build, on a busy machine. */
const BUILD_MS = 300_000;

beforeAll(() => {
  copyProject("killed-build");
  mkdirSync(site, { recursive: true });
  for (const name of ["index.html", "404.html"]) writeFileSync(join(site, name), "de laatste goede site");
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

interface BuildEnd {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** Everything it said. */
  said: string;
}

/** Runs the build and kills it as soon as it says this. */
async function killBuildAt(words: string): Promise<BuildEnd> {
  const child = startAstro(copy, ["build"]);
  let said = "";
  const read = (text: string) => {
    said += text;
    if (said.includes(words)) child.kill("SIGKILL");
  };
  child.stdout?.setEncoding("utf8").on("data", read);
  child.stderr?.setEncoding("utf8").on("data", read);
  return new Promise((done) => child.once("exit", (code, signal) => done({ code, signal, said })));
}

const MOMENTS = [
  "generating static routes",
  "/zoeken/index.html",
  "inhoud gecontroleerd",
  "Collecting build info",
  "/agenda/index.html",
];

/** Every moment in the long run (`npm run test:lang`), before and after the first page in the daily one. */
test.each(process.env["BUILD_KILLS"] === "all" ? MOMENTS : MOMENTS.slice(0, 2))(
  "a build killed at ‘%s’ leaves the last good site, which is served",
  async (words) => {
    expect((await killBuildAt(words)).signal).toBe("SIGKILL");
    expect(readdirSync(site).sort()).toEqual(["404.html", "index.html"]);
    const server = await startServer(site, 0);
    try {
      expect(await (await fetch(`${server.url}/`)).text()).toBe("de laatste goede site");
    } finally {
      await server.close();
    }
  },
  BUILD_MS,
);

test(
  "a build that fails leaves the last good site, and nothing beside it",
  async () => {
    const words = join(copy, "content/zoekwoorden.yaml");
    const text = readFileSync(words, "utf8");
    writeFileSync(words, text.replace(/page: .*/u, "page: /bestaat-niet/"));
    const end = await killBuildAt("dit zegt geen enkele build");
    writeFileSync(words, text);
    expect(end).toMatchObject({ code: 1, signal: null });
    expect(readFileSync(join(site, "index.html"), "utf8")).toBe("de laatste goede site");
    expect(readdirSync(copy).filter((name) => name.startsWith(".dist-"))).toEqual([]);
  },
  BUILD_MS,
);

test(
  "a build stopped by a fault in the content tells it once, in Dutch and without a stack trace",
  async () => {
    const file = "content/netwerken/salland.yaml";
    const text = readFileSync(join(copy, file), "utf8");
    writeFileSync(join(copy, file), text.replace(/^kind: .*$/mu, "kind: onzin"));
    const { code, said } = await killBuildAt("dit zegt geen enkele build");
    writeFileSync(join(copy, file), text);
    expect(code).toBe(1);
    expect(said.split(`${file}:`)).toHaveLength(2);
    expect(said).not.toMatch(/stack trace|unhandled|^\s+at .*:\d+:\d+/imu);
  },
  BUILD_MS,
);
