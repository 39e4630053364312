import type { AstroIntegration, AstroIntegrationLogger } from "astro";
import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { ViteDevServer } from "vite";
import { formatReport } from "../../src/domain/border/problem.ts";
import { compile } from "../compile.ts";
import { formatWarnings } from "../content/list-endings.ts";

const projectRoot = fileURLToPath(new URL("../..", import.meta.url));
const contentFolder = join(projectRoot, "content") + sep;
const lastGoodOutput = join(projectRoot, "src/generated/version.json");

/** Editors save in bursts: wait until it is quiet before compiling. */
const QUIET_MS = 100;

/** Compiles the content before Astro starts, and in development again on every change under `content/`. */
export function compileIntegration(): AstroIntegration {
  return {
    name: "compile-content",
    hooks: {
      "astro:config:setup": ({ command, logger }) => {
        if (command !== "preview") compileAtStart(command === "dev", logger);
      },
      "astro:server:setup": ({ server, logger }) => recompileOnChange(server, logger),
    },
  };
}

/** A build stops at a fault; development goes on with the last good output when there is one. */
function compileAtStart(isDevelopment: boolean, logger: AstroIntegrationLogger): void {
  const { problems, warnings } = compile({ quiet: true });
  if (warnings.length > 0) logger.warn(formatWarnings(warnings));
  if (problems.length === 0) {
    logger.info("inhoud gecontroleerd en gebundeld");
    return;
  }
  const report = formatReport(problems);
  if (!isDevelopment || !existsSync(lastGoodOutput)) throw new Error(`De inhoud klopt niet.\n${report}`);
  logger.error(`De inhoud klopt niet; de site toont de vorige versie.\n${report}`);
}

function recompileOnChange(server: ViteDevServer, logger: AstroIntegrationLogger): void {
  let timer: NodeJS.Timeout | undefined;
  const recompile = () => {
    const { problems } = compile({ quiet: true });
    if (problems.length === 0) {
      logger.info("inhoud opnieuw gebundeld");
      // The folder was replaced whole, which a watcher of files may take for files that went away.
      for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
      server.ws.send({ type: "full-reload" });
      return;
    }
    const report = formatReport(problems);
    logger.error(report);
    server.ws.send({ type: "error", err: { message: report, stack: "" } });
  };
  server.watcher.add(contentFolder);
  server.watcher.on("all", (_event, path) => {
    if (!path.startsWith(contentFolder)) return;
    clearTimeout(timer);
    timer = setTimeout(recompile, QUIET_MS);
  });
}
