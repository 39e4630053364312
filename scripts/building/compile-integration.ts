import type { AstroIntegration, AstroIntegrationLogger } from "astro";
import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { ViteDevServer } from "vite";
import { formatReport, type Problem } from "../../src/domain/border/problem.ts";
import { compile } from "../compile.ts";
import { formatWarnings } from "../content/list-endings.ts";
import { watchContent } from "./content-watch.ts";
import { showFaults } from "./fault-middleware.ts";
import { hushWhileFaulty } from "./hush-english.ts";
import { refreshModules } from "./refresh-modules.ts";
import { recoverFolder } from "../content/swap-folder.ts";
import { stopWith } from "./stop-with.ts";

const projectRoot = fileURLToPath(new URL("../..", import.meta.url));
const contentFolder = join(projectRoot, "content") + sep;
const lastGoodOutput = join(projectRoot, "src/generated/version.json");

/** Compiles the content before Astro starts, and in development again on every change under `content/`. */
export function compileIntegration(): AstroIntegration {
  let atStart: readonly Problem[] = [];
  return {
    name: "compile-content",
    hooks: {
      "astro:config:setup": ({ command, config, logger }) => {
        // A build that stops here leaves nothing of one that was killed before it.
        if (command === "build") recoverFolder(fileURLToPath(config.outDir).replace(/[/\\]$/u, ""));
        if (command !== "preview") atStart = compileAtStart(command === "dev", logger);
      },
      "astro:server:setup": ({ server, logger }) => recompileOnChange(server, logger, atStart),
    },
  };
}

/** A build stops at a fault; development goes on with the last good output when there is one. */
function compileAtStart(isDevelopment: boolean, logger: AstroIntegrationLogger): readonly Problem[] {
  const { problems, warnings } = compile({ quiet: true });
  if (warnings.length > 0) logger.warn(formatWarnings(warnings));
  if (problems.length === 0) {
    logger.info("inhoud gecontroleerd en gebundeld");
    return [];
  }
  const report = `De inhoud klopt niet.\n${formatReport(problems)}`;
  if (!isDevelopment || !existsSync(lastGoodOutput)) stopWith(report);
  logger.error(report);
  return problems;
}

function recompileOnChange(server: ViteDevServer, logger: AstroIntegrationLogger, atStart: readonly Problem[]): void {
  let told = formatReport(atStart);
  let changed: ReadonlySet<string> = new Set();
  const check = () => {
    const result = compile({ quiet: true });
    changed = new Set(result.changed);
    return result.problems;
  };
  const tell = (problems: readonly Problem[]) => {
    const report = formatReport(problems);
    if (problems.length === 0) logger.info("inhoud opnieuw gebundeld");
    else if (report !== told) logger.error(report);
    told = report;
    // The folder was replaced whole, which a watcher of files may take for files that went away.
    for (const { moduleGraph } of Object.values(server.environments)) refreshModules(moduleGraph, projectRoot, changed);
    server.ws.send({ type: "full-reload" });
  };
  const { noteChange, settle } = watchContent(atStart, check, tell);
  server.middlewares.use(showFaults(settle));
  hushWhileFaulty(server, logger, settle);
  server.watcher.add(contentFolder);
  server.watcher.on("all", (_event, path) => {
    if (path.startsWith(contentFolder)) noteChange();
  });
}
