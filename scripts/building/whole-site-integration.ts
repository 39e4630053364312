import type { AstroIntegration } from "astro";
import { rmSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { formatReport } from "../../src/domain/border/problem.ts";
import { makeNextFolder, recoverFolder, swapFolder } from "../content/swap-folder.ts";
import { findLostAddresses, listBuiltAddresses } from "./known-addresses.ts";
import { stopWith } from "./stop-with.ts";

/**
 * Builds beside the finished site and swaps at the very end, so that a build that fails or is killed leaves the last
 * good site. The last integration of the list: everything else that writes when the build is done comes before it.
 */
export function wholeSiteIntegration(): AstroIntegration {
  let root = "";
  let site = "";
  let next: string | undefined;
  return {
    name: "whole-site",
    hooks: {
      "astro:config:setup": ({ command, config, updateConfig }) => {
        if (command !== "build") return;
        root = fileURLToPath(config.root);
        site = fileURLToPath(config.outDir).replace(/[/\\]$/u, "");
        recoverFolder(site);
        next = makeNextFolder(site);
        process.once("exit", () => next !== undefined && rmSync(next, { recursive: true, force: true }));
        updateConfig({ outDir: pathToFileURL(`${next}/`) });
      },
      "astro:build:done": () => {
        if (next === undefined) return;
        const lost = findLostAddresses(root, listBuiltAddresses(next));
        if (lost.length > 0) stopWith(`Deze adressen zijn verdwenen.\n${formatReport(lost)}`);
        swapFolder(next, site);
        next = undefined;
      },
    },
  };
}
