import type { Plugin } from "vite";

/** Astro marks the modules of texts with a directive of its own and reads it before bundling: no word is lost with it. */
export function quietDirectives(): Plugin {
  return {
    name: "quiet-directives",
    onLog: (_level, log) => (log.code === "MODULE_LEVEL_DIRECTIVE" ? false : null),
  };
}
