import type { AstroIntegration } from "astro";
import { rmSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { makeNextFolder, recoverFolder, swapFolder } from "../content/swap-folder.ts";

/**
 * Builds beside the finished site and swaps at the very end, so that a build that fails or is killed leaves the last
 * good site. The last integration of the list: everything else that writes when the build is done comes before it.
 */
export function wholeSiteIntegration(): AstroIntegration {
  let site = "";
  let next: string | undefined;
  return {
    name: "whole-site",
    hooks: {
      "astro:config:setup": ({ command, config, updateConfig }) => {
        if (command !== "build") return;
        site = fileURLToPath(config.outDir).replace(/[/\\]$/u, "");
        recoverFolder(site);
        next = makeNextFolder(site);
        process.once("exit", () => next !== undefined && rmSync(next, { recursive: true, force: true }));
        updateConfig({ outDir: pathToFileURL(`${next}/`) });
      },
      "astro:build:done": () => {
        if (next === undefined) return;
        swapFolder(next, site);
        next = undefined;
      },
    },
  };
}
