import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer, createServerModuleRunner, type ViteDevServer } from "vite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { refreshModules } from "../../../scripts/building/refresh-modules.ts";

let root: string;
let server: ViteDevServer;
/** Files that were translated, by their path from the project. */
let translated: string[] = [];

const put = (file: string, text: string) => writeFileSync(join(root, file), text);

beforeEach(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "refresh-")));
  for (const folder of ["src/generated", "src/words", "content"]) mkdirSync(join(root, folder), { recursive: true });
  put("src/generated/houses.json", '{ "name": "Huis" }');
  put("src/generated/networks.json", '{ "name": "Netwerk" }');
  put("src/words/page.ts", 'export const title = "Titel";');
  put("content/text.txt", "Tekst");
  put("src/count.ts", "globalThis.runs = (globalThis.runs ?? 0) + 1; export const runs = globalThis.runs;");
  put(
    "src/page.ts",
    `import houses from "./generated/houses.json"; import { title } from "./words/page.ts"; import text from "../content/text.txt?raw";
     import networks from "./generated/networks.json"; import { runs } from "./count.ts";
     export const page = [houses.name, title, text, networks.name, runs];`,
  );
  const watch = {
    name: "watch-translations",
    transform: (_code: string, id: string) => void translated.push(id.slice(root.length + 1)),
  };
  server = await createServer({
    root,
    configFile: false,
    logLevel: "silent",
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
    plugins: [watch],
  });
});

afterEach(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

test("after a change of content every module runs again, and only those that hold content are translated again", async () => {
  const { ssr } = server.environments;
  const runner = createServerModuleRunner(ssr, { hmr: false });
  const read = async () => (await runner.import<{ page: unknown[] }>("/src/page.ts")).page;
  const first = await read();
  expect(first.slice(0, 4)).toEqual(["Huis", "Titel", "Tekst", "Netwerk"]);
  put("src/generated/houses.json", '{ "name": "Ander huis" }');
  put("src/words/page.ts", 'export const title = "Andere titel";');
  put("content/text.txt", "Andere tekst");
  translated = [];
  refreshModules(
    ssr.moduleGraph,
    root,
    new Set(["src/generated/houses.json", "src/words/page.ts"].map((file) => join(root, file))),
  );
  expect(await read()).toEqual(["Ander huis", "Andere titel", "Andere tekst", "Netwerk", (first[4] as number) + 1]);
  expect(translated.toSorted()).toEqual(["content/text.txt?raw", "src/generated/houses.json", "src/words/page.ts"]);
});
