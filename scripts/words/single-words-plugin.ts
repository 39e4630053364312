import type { Plugin } from "vite";

const IMPORT = /import \{([^}]*)\} from "([^"]*\/words\/[a-z-]+)\.ts";/gu;

/** Imports each name of words from its own module: a bundler shares whole modules, and a page needs few words of a file. */
export function importSingleWords(): Plugin {
  return {
    name: "import-single-words",
    enforce: "pre",
    transform(code) {
      if (!code.includes("/words/")) return null;
      const single = code.replace(IMPORT, (_all, names: string, module: string) =>
        listImports(names, module).join(" "),
      );
      return single === code ? null : { code: single, map: null };
    },
  };
}

function listImports(names: string, module: string): string[] {
  return names
    .split(",")
    .map((name) => name.trim())
    // A type is not there when the site runs: its import goes.
    .filter((name) => name !== "" && !name.startsWith("type "))
    .map((name) => `import { ${name} } from "${module}.${name.split(" as ")[0]}.ts";`);
}
