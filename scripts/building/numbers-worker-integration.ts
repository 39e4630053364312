import type { AstroIntegration } from "astro";
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Rolldown } from "vite";
import { workerAddress } from "../../src/islands/offline/kept-numbers.ts";
import { NOTICES_FILE } from "../hosting/licence-notices.ts";

const source = fileURLToPath(new URL("../../src/islands/offline/numbers-worker.ts", import.meta.url));

/**
 * Sets the service worker of the kept numbers at its own address: a worker answers for the folder it stands in, so it cannot
 * stand among the other scripts.
 */
export function numbersWorkerIntegration(): AstroIntegration {
  return {
    name: "numbers-worker",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const site = fileURLToPath(dir);
        const { code, notices } = await bundleWorker();
        const file = join(site, workerAddress);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, code);
        appendFileSync(join(site, NOTICES_FILE), notices);
      },
    },
  };
}

/** The worker in one file, and the licences of what it is made of. */
async function bundleWorker(): Promise<{ code: string; notices: string }> {
  const built = (await build({
    configFile: false,
    logLevel: "warn",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      license: { fileName: NOTICES_FILE },
      rolldownOptions: { input: source, output: { format: "iife", entryFileNames: "worker.js" } },
    },
  })) as Rolldown.RolldownOutput;
  const [script] = built.output.filter((file) => file.type === "chunk");
  const notices = built.output.find(({ fileName }) => fileName === NOTICES_FILE);
  if (script === undefined || notices?.type !== "asset") throw new Error(`${source} did not become one script`);
  // The heading of the list stands above the first one.
  return { code: script.code, notices: String(notices.source).replace(/^[\s\S]*?(?=\n## )/u, "\n") };
}
