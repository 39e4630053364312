import type { Plugin } from "vite";

/** A text of the content, or what Astro sets before it to carry its style. */
const TEXT = /\/content\/[^?]*\.mdx(?:\?astroPropagatedAssets)?$/u;
const BEFORE_TEXT = /\/content\/[^?]*\.mdx\?astroPropagatedAssets$/u;
/** Where Astro writes the style of the first text in a file, and of no other in it. */
const STYLE_PLACES = /"@@ASTRO-(?:LINKS|STYLES)@@"/gu;
/** Bytes of one file of texts. */
const MOST = 500_000;

/**
 * Bundles the texts of the content together for making the pages: in two files of its own each cost more than half of
 * what a page of text takes. A text imports nothing (the check refuses it), so it has no style to carry.
 */
export function gatherTexts(): Plugin {
  return {
    name: "gather-texts",
    applyToEnvironment: ({ name }) => name === "prerender",
    transform: {
      order: "post",
      filter: { id: BEFORE_TEXT },
      handler: (code) => ({ code: code.replace(STYLE_PLACES, "[]"), map: null }),
    },
    configEnvironment: (environment) =>
      environment !== "prerender"
        ? null
        : {
            build: {
              rolldownOptions: {
                // What the texts import stays where it is.
                preserveEntrySignatures: "allow-extension",
                output: {
                  codeSplitting: {
                    groups: [{ name: "teksten", test: TEXT, maxSize: MOST, includeDependenciesRecursively: false }],
                  },
                },
              },
            },
          },
  };
}
