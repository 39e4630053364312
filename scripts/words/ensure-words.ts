import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { formatReport } from "../../src/domain/border/problem.ts";
import { writeGenerated } from "../content/write-generated.ts";
import { compileWords } from "./compile-words.ts";

const projectRoot = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Writes the words of the interface where they are imported from, for what runs without a build: tests and commands.
 * @throws Error with every fault in the words, in Dutch.
 */
export function ensureWords(): void {
  const { files, problems } = compileWords(projectRoot);
  if (problems.length > 0) throw new Error(`De woorden kloppen niet.\n${formatReport(problems)}`);
  writeGenerated(join(projectRoot, "src/words"), files);
}
