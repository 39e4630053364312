import type { Problem } from "../../src/domain/border/problem.ts";
import { problemAt, type ParsedDocument } from "../../src/domain/border/validate.ts";
import { checkFileTexts, findUnreadFiles, listContentFiles, SIDE_TABLES } from "./check-files.ts";
import { checkDates, listDue } from "./plausibility/dates.ts";
import { checkFactSources } from "./plausibility/fact-sources.ts";
import { findTwins } from "./plausibility/houses.ts";
import { checkFigures, checkSideTables, checkSums } from "./plausibility/model-tables.ts";
import { checkInside, readOutlines } from "./plausibility/outlines.ts";
import { findPersons } from "./plausibility/persons.ts";
import { readOwnWords } from "./own-words.ts";
import { readJson, readYaml } from "./read-content.ts";
import { checkRedirectTargets } from "./site/check-redirect-targets.ts";
import { checkSearchWords } from "./site/check-search-words.ts";
import { listSiteAddresses } from "./site/site-addresses.ts";
import { readSiteFacts, readWrittenTexts, type WrittenText } from "./site/site-facts.ts";
import { checkTexts } from "./texts/check-texts.ts";

export interface SenseCheck {
  /** What has to be mended. */
  problems: Problem[];
  /** What may well be wrong, or has to be looked at: no reason to stop. */
  warnings: Problem[];
  /** Lines with characters that are unseen or broken; a field that refuses them may have told it. */
  characters: Problem[];
  /** Tables that are not those of the change log, told when nothing else is wrong with them. */
  sums: Problem[];
  /** Files where git left two versions: whatever else is said of them follows from that. */
  conflicts: Problem[];
}

/**
 * What goes beyond the form of single files: where texts lead, whether what they say can be, and what nobody reads.
 * It runs whatever else is wrong, so that an editor is told everything at once.
 * @param day the day by which dates are judged, as "2026-11-21"
 */
export function checkSense(root: string, day: string): SenseCheck {
  const files = listContentFiles(root);
  const { problems: characters, conflicts } = checkFileTexts(root, files);
  const texts = readWrittenTexts(root);
  const site = listSiteAddresses(root, texts);
  const records = readRecords(root, files);
  const houses = records.filter(({ file }) => file.startsWith("content/hospices/"));
  const outlines = readOutlines(readJson(root, "content/geo/gemeenten.topo.json").document);
  const persons = checkPersons(records, texts);
  const figures = checkFigures(root);
  const twins = findTwins(houses);
  const documents = [...records, ...texts.flatMap(({ entry }) => entry.document ?? [])];
  return {
    conflicts,
    characters,
    sums: checkSums(root).filter(({ file }) => !figures.some((fault) => fault.file === file)),
    problems: [
      ...findUnreadFiles(files),
      ...checkTexts(root, texts, site, readSiteFacts(root).terms),
      ...checkSearchWords(root, site),
      ...checkRedirectTargets(root, site),
      ...documents.flatMap((document) => checkDates(document, day)),
      ...outlines.problems,
      ...houses.flatMap((document) => checkInside(document, outlines.outlines)),
      ...twins.problems,
      ...persons.problems,
      ...figures,
      ...readOwnWords(root).problems,
      ...checkSideTables(root, SIDE_TABLES),
    ],
    warnings: [
      ...checkOrder(texts),
      ...documents.flatMap((document) => listDue(document, day)),
      ...houses.flatMap(checkFactSources),
      ...twins.warnings,
      ...persons.warnings,
    ],
  };
}

/** Texts of one kind that want the same place in their list. */
function checkOrder(texts: readonly WrittenText[]): Problem[] {
  const first = new Map<string, string>();
  return texts.flatMap(({ collection, fields, entry, file }) => {
    const { order, page } = fields;
    if (typeof order !== "number" || !entry.document) return [];
    // Each text about Ligare has its place on a page of its own.
    const key = `${collection} ${typeof page === "string" ? page : ""} ${order}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, file);
    return other === undefined ? [] : [problemAt(entry.document, ["order"], `een plaats die niet ook van ${other} is`)];
  });
}

/** All YAML records; what cannot be read is told by its own reader. */
function readRecords(root: string, files: readonly string[]): ParsedDocument[] {
  return files
    .filter((file) => file.endsWith(".yaml") && !file.startsWith("content/woorden/"))
    .flatMap((file) => readYaml(root, file).document ?? []);
}

/** Records of places and texts: what is written about people. */
function checkPersons(
  records: readonly ParsedDocument[],
  texts: readonly WrittenText[],
): Pick<SenseCheck, "problems" | "warnings"> {
  const about = records.filter(({ file }) =>
    /^content\/(?:fotos|hospices|netwerken)\/|begrippen|instellingen/u.test(file),
  );
  const known = about.flatMap(listKnownNames).sort((a, b) => b.length - a.length);
  const found = [
    ...about.map((document) => findPersons(document, "", 1, known)),
    ...texts.flatMap(({ entry }) =>
      entry.document ? [findPersons(entry.document, entry.body, entry.bodyLine, known)] : [],
    ),
  ];
  return { problems: found.flatMap(({ problems }) => problems), warnings: found.flatMap(({ warnings }) => warnings) };
}

/** Names that a house or an organisation carries. */
function listKnownNames({ data }: ParsedDocument): string[] {
  const { name, alternate_names: others, organization } = Object(data) as Record<string, unknown>;
  const { name: owner } = Object(organization) as Record<string, unknown>;
  return [name, owner, ...(Array.isArray(others) ? (others as unknown[]) : [])].filter(
    (value): value is string => typeof value === "string" && value.length > 4,
  );
}
