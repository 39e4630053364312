import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const island = (file: string) => fileURLToPath(new URL(`../../src/islands/${file}`, import.meta.url));

/** The worker of the model, by the name of its file. */
const WORKER = "model-worker";
/** What pages start with; a page loads all that its start imports. The frame is on every page, with small things on many. */
const STARTS = {
  frame: [
    "site-search/search-key.ts",
    "follow-dated-words.ts",
    "address.ts",
    "announcer.ts",
    "shortlist/choice-name.ts",
  ],
  house: ["shortlist/shortlist-elements.ts", "hospice/watch-clock.ts"],
  /** Of a house, when a visitor comes with a question: the page starts without. */
  asked: ["hospice/show-asked.ts"],
  search: ["site-search/search-page.ts"],
  embed: ["embed/show-embedded.ts"],
  questionnaire: ["questionnaire/questionnaire-form.ts"],
  directory: ["directory/DirectoryIsland.tsx"],
  prognosis: ["PrognosisExplorer.tsx", "house/MyHouse.tsx", "take-along/ReportIsland.tsx", `${WORKER}.ts`].map(
    (file) => `prognosis/${file}`,
  ),
};
type Family = keyof typeof STARTS;
/** Without React. */
const SCRIPTS: readonly Family[] = ["house", "search", "questionnaire", "embed"];
/** What only the prognosis uses. */
const PROGNOSIS =
  /\/(?:src\/(?:(?:islands|presentation|domain)\/prognosis\/|charts\/(?!format-number)|words\/prognose)|node_modules\/(?:d3-array|internmap)\/)/u;
/** What shows one house, and its words: what the explorer or the worker shares with the page of a house does not bring it along. */
const ONE_HOUSE = /\/src\/(?:(?:presentation|islands)\/prognosis\/house\/|words\/mijn-huis\.)/u;
/** Of the page of one house and the report, by their place among the starts. */
const HOUSE_STARTS = "12";
/** React for a part that is kept on the device: small, and on most pages with an island. */
const DEVICE_HOOK = island("use-device-value.ts");
/** What React puts back into a page passes these. */
const SLOT_MARKUP = ["trusted-types", "slot-markup"].map((name) => island(`trusted/${name}.ts`));
const REACT = /\/node_modules\/(?:react|react-dom|scheduler|@astrojs\/react)\//u;
/** What the bundler adds to whatever fetches a part later, after it has read who imports what. */
const FETCHES_LATER = "vite/preload-helper";
/** Imports every part of d3, of which the charts use the one for lists. */
const ALL_OF_D3 = /\/node_modules\/d3\//u;
/** What Astro adds to the name of a script that stands in a component; every page would send it with every such script. */
const PLACE_IN_PAGE = /\.astro_astro_type_script_index_\d+_lang$/u;
/** Of d3-array: they make functions and do nothing else, which a bundler cannot see. */
const PURE = ["bisector", "Blur2", "shuffler"];

/** Of a bundler. */
interface Modules {
  getModuleInfo: (id: string) => { importedIds: readonly string[]; dynamicallyImportedIds: readonly string[] } | null;
}

/**
 * How the scripts are cut. A bundler gives each set of users a file of its own, every question that can be opened among
 * them: a hundred small files, which pack worse and cost a request each. Here what the same pages start with is one
 * file, whichever later parts use it too. What a file needs is in itself or in a file that more pages start with.
 */
export function arrangeChunks(): Plugin {
  const reached = new Map<string, Set<string>>();
  const reachedLater = new Map<string, Set<string>>();
  const name = (id: string, modules: Modules): string | null => {
    if (REACT.test(id) || id === DEVICE_HOOK || SLOT_MARKUP.includes(id)) return "eilanden";
    if (id.includes(FETCHES_LATER)) return "kader";
    const usersIn = (family: Family) =>
      STARTS[family].flatMap((start, index) => (reachOf(island(start), modules, reached).has(id) ? [index] : []));
    if (ONE_HOUSE.test(id) && usersIn("prognosis").join("") === HOUSE_STARTS) return "mijn-huis";
    if (PROGNOSIS.test(id)) {
      const users = usersIn("prognosis");
      return users.length < 2 ? null : `prognosis-${users.join("")}`;
    }
    return nameShared({
      // Of the pages of the prognosis most start with the explorer.
      isUsedBy: (family) => (family === "prognosis" ? usersIn(family).includes(0) : usersIn(family).length > 0),
      isUsedLater: () => STARTS.prognosis.some((start) => reachOf(island(start), modules, reachedLater, true).has(id)),
    });
  };
  return {
    name: "arrange-chunks",
    buildStart: () => {
      reached.clear();
      reachedLater.clear();
    },
    configEnvironment: (environment) =>
      environment !== "client"
        ? null
        : {
            build: {
              modulePreload: {
                polyfill: false,
                // A worker has no document to put a link in: it fetches what it imports by itself.
                resolveDependencies: (_file, needed, { hostId }) => (hostId.includes(WORKER) ? [] : needed),
              },
              rolldownOptions: {
                // A part of what is captured may stay where it is, so an entry may export more than its own.
                preserveEntrySignatures: "allow-extension",
                treeshake: { manualPureFunctions: PURE },
                output: {
                  codeSplitting: { groups: [{ name, includeDependenciesRecursively: false }] },
                  entryFileNames: ({ name: entry }) => `_astro/${entry.replace(PLACE_IN_PAGE, "")}.[hash].js`,
                },
              },
            },
          },
  };
}

/** What decides in which file a module comes. */
interface Users {
  isUsedBy: (family: Family) => boolean;
  /** A part that a page of the prognosis fetches when asked needs it too. */
  isUsedLater: () => boolean;
}

/** The file of what several kinds of page start with; nothing where the bundler may choose. */
function nameShared({ isUsedBy, isUsedLater }: Users): string | null {
  const byScripts = SCRIPTS.some(isUsedBy);
  if (isUsedBy("frame")) return "kader";
  if (isUsedBy("prognosis")) return isUsedBy("directory") && !byScripts ? "eilanden" : "basis";
  if (isUsedBy("house") || isUsedBy("embed")) return isUsedLater() ? "basis" : "vraag";
  if (byScripts && !isUsedBy("directory")) return isUsedBy("search") && !isUsedLater() ? "zoeken" : null;
  if (isUsedBy("directory") && (byScripts || isUsedLater())) return "gedeeld";
  if (isUsedBy("asked")) return "gevraagd";
  return isUsedBy("directory") ? "sociale-kaart" : null;
}

/** Every module that this one imports, by itself or through others; with `later` what it fetches when asked as well. */
function reachOf(
  start: string,
  modules: Modules,
  reached: Map<string, Set<string>>,
  later = false,
): ReadonlySet<string> {
  const known = reached.get(start);
  if (known) return known;
  const found = new Set([start]);
  reached.set(start, found);
  for (const id of found) {
    const { importedIds: all = [], dynamicallyImportedIds = [] } = modules.getModuleInfo(id) ?? {};
    const importedIds = ALL_OF_D3.test(id) ? all.filter((imported) => PROGNOSIS.test(imported)) : all;
    for (const imported of later ? [...importedIds, ...dynamicallyImportedIds] : importedIds) found.add(imported);
  }
  return found;
}
