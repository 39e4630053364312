import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const policy = (file: string) =>
  JSON.stringify(fileURLToPath(new URL(`../../src/islands/trusted/${file}`, import.meta.url)));

/** Others' modules that write markup, with the place where they do and the policy of the site that it goes through. */
const WRITERS = [
  {
    module: /\/node_modules\/leaflet\/src\/.*\.js$/u,
    place: /(\.innerHTML = )([^;]+);/gu,
    imports: `import { trustLeafletMarkup as trustMarkup } from ${policy("leaflet-markup.ts")};`,
    put: "$1trustMarkup($2);",
  },
  {
    module: /\/node_modules\/@astrojs\/react\/dist\/static-html\.js$/u,
    place: /(__html: )(value)/gu,
    imports: `import { trustSlotMarkup as trustMarkup } from ${policy("slot-markup.ts")};`,
    put: "$1trustMarkup($2)",
  },
];

/** Has the markup that packages write in the browser pass one policy each, which the content policy names. */
export function trustMarkup(): Plugin {
  return {
    name: "trust-markup",
    applyToEnvironment: ({ name }) => name === "client",
    transform(code, id) {
      const writer = WRITERS.find(({ module }) => module.test(id.split("?")[0]!));
      if (!writer || code.search(writer.place) < 0) return null;
      return { code: `${writer.imports}\n${code.replace(writer.place, writer.put)}`, map: null };
    },
  };
}
