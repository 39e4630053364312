import type { AstroIntegration, AstroUserConfig } from "astro";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** What one part of a build took of the processor. */
export interface Phase {
  name: string;
  /** Milliseconds, of this process with its threads, and of the processes that it started. */
  busy: number;
}

/** A second of the processor in the table of Linux. */
const TICKS = 100;

/** Milliseconds that this process, and what it started, has kept the processor busy. */
export function readBusy(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + readTicks("self", 13) + listRunning().reduce((sum, id) => sum + readTicks(id, 11), 0);
}

/** Only Linux tells it; elsewhere the search index, which is made by a process of its own, seems to cost less. */
function readTicks(id: string, from: number): number {
  const table = `/proc/${id}/stat`;
  if (!existsSync(table)) return 0;
  const [, fields = ""] = readFileSync(table, "utf8").split(") ");
  const [user = 0, system = 0] = fields
    .split(" ")
    .slice(from, from + 2)
    .map(Number);
  return ((user + system) * 1000) / TICKS;
}

/** Processes that this one started and that have not ended: what they took counts already. */
function listRunning(): string[] {
  const table = `/proc/self/task/${process.pid}/children`;
  return existsSync(table)
    ? readFileSync(table, "utf8")
        .trim()
        .split(" ")
        .filter((id) => id !== "")
    : [];
}

/** The same configuration, that writes to `file` what each part of the build took. */
export function withPhases(config: AstroUserConfig, file: string): AstroUserConfig {
  const phases: Phase[] = [];
  let last = 0;
  /** What was done since the previous mark went to this part. */
  const mark = (name: string) => {
    const now = readBusy();
    phases.push({ name, busy: now - last });
    last = now;
  };
  process.once("exit", () => {
    mark("einde");
    writeFileSync(file, JSON.stringify({ phases, megabytes: process.resourceUsage().maxRSS / 1024 }));
  });
  const own = (config.integrations ?? []).flat().filter((integration) => typeof integration === "object");
  // Nothing is kept from a build before, nor for one of another site that shares the packages.
  return {
    ...config,
    cacheDir: "./.astro-cache",
    integrations: [watchStart(mark), ...own.map((each) => watchEnd(each!, mark))],
  };
}

function watchStart(mark: (name: string) => void): AstroIntegration {
  return {
    name: "phases",
    hooks: {
      // The first of all that are done, while the hooks of a configuration come last.
      "astro:build:start": ({ setPrerenderer }) => {
        mark("compileren");
        setPrerenderer((usual) => ({
          ...usual,
          setup: async () => {
            mark("bundelen");
            await usual.setup?.();
          },
        }));
      },
      "astro:build:generated": () => mark("pagina's maken"),
    },
  };
}

function watchEnd(integration: AstroIntegration, mark: (name: string) => void): AstroIntegration {
  const finish = integration.hooks["astro:build:done"];
  if (!finish) return integration;
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      "astro:build:done": async (options) => {
        await finish(options);
        mark(integration.name);
      },
    },
  };
}
