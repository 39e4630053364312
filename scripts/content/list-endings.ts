import { writtenCollections } from "../../src/domain/content/collections.ts";
import { listEndings } from "../../src/domain/content/law/ending-dates.ts";
import { formatProblem, sortProblems, type Problem } from "../../src/domain/border/problem.ts";
import { LAWS_FILE } from "./check-laws.ts";
import { listFiles, readEntry, readYaml } from "./read-content.ts";

const yamlFolders = ["content/hospices", "content/netwerken", "content/taxonomie"];

/** Everything in the content that stops to hold, past or within 60 days of `day` ("2026-11-21"). What cannot be read is told elsewhere. */
export function listContentEndings(root: string, day: string): Problem[] {
  const records = [...yamlFolders.flatMap((folder) => listFiles(root, folder, ".yaml")), LAWS_FILE].map((file) =>
    readYaml(root, file),
  );
  const texts = writtenCollections
    .flatMap((name) => listFiles(root, `content/${name}`, ".mdx"))
    .map((file) => readEntry(root, file));
  return sortProblems([...records, ...texts].flatMap(({ document }) => (document ? listEndings(document, day) : [])));
}

/** Whether it asks something of who keeps the site: an editor of houses and texts can do nothing about a law. */
export function isForKeeper({ file }: Pick<Problem, "file">): boolean {
  return file === LAWS_FILE;
}

/** As a report for editors, with what is not theirs last; nothing has to be mended before the site can be built. */
export function formatWarnings(warnings: readonly Problem[]): string {
  return [
    ...warnings.filter((warning) => !isForKeeper(warning)).map((warning) => `let op: ${formatProblem(warning)}`),
    ...warnings.filter(isForKeeper).map((warning) => `voor de beheerder: ${formatProblem(warning)}`),
  ].join("\n");
}
