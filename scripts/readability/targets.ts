import type { Readers } from "../../src/domain/content/page-kind-table.ts";
import { findPageKind } from "../../src/domain/content/page-kinds.ts";

/** For whom a page is, and the Flesch-Douma score its readers may expect (higher is easier). */
export interface ReadingTarget {
  readers: string;
  score: number;
}

const readingTargets: Readonly<Record<Readers, ReadingTarget>> = {
  relatives: { readers: "patiënten en naasten", score: 65 },
  everyone: { readers: "iedereen", score: 60 },
  professionals: { readers: "wie er zijn werk van heeft", score: 50 },
};

/** The target of the page at a path of the site. */
export function findTarget(path: string): ReadingTarget {
  const { address, readers, entriesForRelatives = [] } = findPageKind(path);
  const [id = ""] = path.slice(address.length).split("/");
  return readingTargets[entriesForRelatives.includes(id) ? "relatives" : readers];
}
