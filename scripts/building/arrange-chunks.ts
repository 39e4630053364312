import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** The worker of the model, by the name of its file. */
const WORKER = "model-worker";
/** What pages of the prognosis start with; a page loads all that one of these imports. */
const STARTS = ["PrognosisExplorer.tsx", "house/MyHouse.tsx", "take-along/ReportIsland.tsx", `${WORKER}.ts`].map(
  (file) => fileURLToPath(new URL(`../../src/islands/prognosis/${file}`, import.meta.url)),
);
/** What only the prognosis uses. */
const PROGNOSIS = /\/src\/(?:(?:islands|presentation|domain)\/prognosis\/|charts\/(?!format-number)|words\/prognose)/u;
/** Of d3-array: they make functions and do nothing else, which a bundler cannot see. */
const PURE = ["bisector", "Blur2", "shuffler"];

/** Of a bundler. */
interface Modules {
  getModuleInfo: (id: string) => { importedIds: readonly string[] } | null;
}

/**
 * How the scripts of the prognosis are cut. A bundler gives each set of users a file of its own, every question that can
 * be opened among them: a hundred small files, which pack worse and cost a request each. Here what the same pages start
 * with is one file, whichever questions use it too.
 */
export function arrangeChunks(): Plugin {
  const reached = new Map<string, Set<string>>();
  const name = (id: string, modules: Modules): string | null => {
    if (!PROGNOSIS.test(id)) return null;
    const users = STARTS.flatMap((start, index) => (reachOf(start, modules, reached).has(id) ? [index] : []));
    return users.length < 2 ? null : `prognosis-${users.join("")}`;
  };
  return {
    name: "arrange-chunks",
    buildStart: () => reached.clear(),
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
                output: { codeSplitting: { groups: [{ name, includeDependenciesRecursively: false }] } },
              },
            },
          },
  };
}

/** Every module that this one imports, by itself or through others. */
function reachOf(start: string, modules: Modules, reached: Map<string, Set<string>>): ReadonlySet<string> {
  const known = reached.get(start);
  if (known) return known;
  const found = new Set([start]);
  reached.set(start, found);
  for (const id of found) for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
