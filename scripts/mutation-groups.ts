import { globSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * A folder of the domain with the tests of the same name: a mutant is tried on its own tests, not on everything. What
 * other tests would notice besides only makes the score higher.
 */
export interface MutationGroup {
  /** Folder under src/domain and under tests/domain. */
  name: string;
  /** The model is compiled once and not for every mutant: for folders that play no part in compiling it. */
  keepsModel: boolean;
}

const root = fileURLToPath(new URL("..", import.meta.url));

/** Folders whose tests need the content as it was read, or whose code is what compiles it. */
const COMPILES = ["prognosis/compile", "prognosis/data", "prognosis/monitoring"];

/** How tests of any folder name the module that reads the model; kept-model.ts takes its place. */
export const CONTENT_MODEL = /^(?:\.{1,2}\/)+(?:prognosis\/)?content-model\.ts$/u;

/** Every folder of the domain that holds code, in the order of the alphabet. */
export function listMutationGroups(): MutationGroup[] {
  const files = globSync("**/*.ts", { cwd: `${root}/src/domain` });
  return [...new Set(files.map((file) => dirname(file).replaceAll("\\", "/")))].sort().map((name) => ({
    name,
    keepsModel: (name.startsWith("prognosis/") && !COMPILES.includes(name)) || name === "content/model-quotes",
  }));
}

/**
 * Tests of a folder, as a glob under tests/domain without .test.ts: its own, or when it has none those of the folder
 * around it.
 */
export function testsOf(name: string): string {
  const own = globSync(`${name}/*.test.ts`, { cwd: `${root}/tests/domain` });
  return own.length > 0 || !name.includes("/") ? `${name}/*` : testsOf(dirname(name));
}
