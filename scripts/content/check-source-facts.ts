import type { Problem } from "../../src/domain/border/problem.ts";
import { pageKinds } from "../../src/domain/content/page-kind-table.ts";
import { findEntryAddress, listedPageKinds } from "../../src/domain/content/page-kinds.ts";
import { collectSourceFacts } from "../../src/domain/content/addresses/source-facts.ts";
import { listFiles, readYaml } from "./read-content.ts";

export const FACTS_FILE = "content/feiten.yaml";

/** What is wrong with the list of facts and the pages where they stand. */
export function checkSourceFacts(root: string): Problem[] {
  const read = readYaml(root, FACTS_FILE);
  if (read.problems) return read.problems;
  const pages = listWrittenPages(root);
  return collectSourceFacts(read.document, (address) => pages.has(address)).problems;
}

/** Addresses of the pages that a row of the page kinds, a text or a product of the work plan makes. */
function listWrittenPages(root: string): Set<string> {
  const texts = listedPageKinds.flatMap(({ collection, entries }) =>
    collection !== undefined && entries === "pages"
      ? listFiles(root, `content/${collection}`, ".mdx").map((file) => findEntryAddress(collection, nameOf(file)))
      : [],
  );
  return new Set([
    ...listedPageKinds.map(({ address }) => address),
    ...texts,
    `${pageKinds.workPlan.address}producten/`,
  ]);
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1, -".mdx".length);
}
