import type { PageKindId } from "../../domain/content/page-kind-table.ts";
import { findPageKind } from "../../domain/content/page-kinds.ts";

/**
 * What a page is for the eye: a text to read, a tool to work with, a place, a text for relatives, or a work of
 * reference. The style sheet families.css gives each its own silhouette.
 */
export type PageFamily = "home" | "reading" | "tool" | "place" | "relatives" | "reference";

/** Kinds of pages whose own page is of another family than the pages below it. */
const TOOLS: readonly PageKindId[] = [
  "directory",
  "prognosis",
  "prognosisHouse",
  "workPlan",
  "questionnaire",
  "search",
];
const REFERENCE: readonly PageKindId[] = [
  "glossary",
  "openData",
  "embed",
  "prognosisMonitor",
  "prognosisData",
  "whiteSpots",
];
const PLACES: readonly PageKindId[] = ["directory", "regions", "networks"];

/** The family of the page at a path of the site. */
export function findPageFamily(path: string): PageFamily {
  const { id, address, readers, entriesForRelatives = [] } = findPageKind(path);
  if (id === "home") return path === "/" ? "home" : "reading";
  const entry = path.slice(address.length).replace(/\/$/u, "");
  if (readers === "relatives" || entriesForRelatives.includes(entry)) return "relatives";
  if (PLACES.includes(id) && (entry === "" ? id === "regions" : entry !== "keuze")) return "place";
  if (REFERENCE.includes(id)) return "reference";
  // Below the work plan stand texts; below the prognosis the same tool for one region.
  return TOOLS.includes(id) && (entry === "" || id !== "workPlan") ? "tool" : "reading";
}
