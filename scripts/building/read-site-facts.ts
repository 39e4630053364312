import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Activity } from "../../src/domain/content/work-plan/activity.ts";
import type { AudienceId } from "../../src/domain/content/audience.ts";
import type { GlossaryTerm } from "../../src/domain/content/glossary.ts";
import type { Theme } from "../../src/domain/content/theme.ts";
import type { Network, Regions, Taxonomy } from "../../src/domain/directory/records/bundle.ts";
import { formatReport } from "../../src/domain/border/problem.ts";
import { validateDocument } from "../../src/domain/border/validate.ts";
import { extraWordsSchema, type ExtraWords } from "../../src/domain/content/addresses/extra-words.ts";
import { pageKinds } from "../../src/domain/content/page-kind-table.ts";
import { findEntryAddress, listedPageKinds } from "../../src/domain/content/page-kinds.ts";
import type { PageText } from "../../src/domain/content/page-text.ts";
import type { SiteFacts, TextFacts } from "../../src/domain/content/page-facets.ts";
import { listHouseParts, type AnsweringHouse } from "./house-parts.ts";
import { listFiles, readEntry, readYaml } from "../content/read-content.ts";

/** Front matter that the search uses; the compile step checked it before any page was built. */
interface FrontMatter {
  audience?: AudienceId[];
  activities?: number[];
}

interface Entry<Data> {
  id: string;
  data: Data;
}

function readEntries<Data>(root: string, folder: string): Entry<Data>[] {
  return listFiles(root, `content/${folder}`, ".mdx").map((file) => {
    const entry = readEntry(root, file);
    if (entry.problems) throw new Error(`${file}: niet te lezen voor de zoekindex`);
    return { id: file.slice(`content/${folder}/`.length, -".mdx".length), data: entry.document.data as Data };
  });
}

function readGenerated<Data>(root: string, name: string): Data {
  return JSON.parse(readFileSync(join(root, "src/generated", name), "utf8")) as Data;
}

/** Reads what the facets of the search are made of. `root` is the project folder. */
export function readSiteFacts(root: string): SiteFacts {
  const { modelRegions, workplanRegions } = readGenerated<Regions>(root, "regions.json");
  const hospices = readGenerated<{ id: string; regions: string[] }[]>(root, "hospices.json");
  const networks = readGenerated<Network[]>(root, "networks.json");
  const modelRegionsOf: ReadonlyMap<string, readonly string[]> = new Map(
    workplanRegions.map(({ id, modelRegions: ids }) => [id, ids]),
  );
  return {
    regionNames: new Map(modelRegions.map(({ id, name }) => [id, name])),
    regionsOfHospice: new Map(hospices.map(({ id, regions }) => [id, regions])),
    regionsOfNetwork: new Map(
      networks.map(({ id, modelRegion }) => [
        id,
        modelRegion === null || modelRegion === undefined ? [] : [modelRegion],
      ]),
    ),
    texts: readTexts(root, modelRegionsOf),
    themes: readEntries<Theme>(root, pageKinds.themes.collection).map(({ id, data }) => ({
      id,
      name: data.title,
      activities: data.activities,
    })),
  };
}

/** By address of the page of a house, which questions it answers and under which heading; none for the others. */
export function readHouseParts(root: string): Map<string, Record<string, string>> {
  const houses = readGenerated<AnsweringHouse[]>(root, "hospices.json");
  const parts = houses.map((house) => [`${pageKinds.directory.address}${house.id}/`, listHouseParts(house)] as const);
  return new Map(parts.filter(([, answers]) => Object.keys(answers).length > 0));
}

/** What the texts with a page of their own say of themselves, by address. */
function readTexts(root: string, modelRegionsOf: ReadonlyMap<string, readonly string[]>): Map<string, TextFacts> {
  const texts = new Map<string, TextFacts>();
  for (const { collection, entries } of listedPageKinds) {
    if (collection === undefined || entries !== "pages") continue;
    for (const { id, data } of readEntries<FrontMatter>(root, collection)) {
      if (data.audience === undefined) continue;
      const activities = data.activities ?? [];
      texts.set(findEntryAddress(collection, id), { audience: data.audience, activities, regions: [] });
    }
  }
  const { address, audience, collection } = pageKinds.workPlan;
  for (const { id, data } of readEntries<Activity>(root, collection)) {
    const regions = data.regions?.flatMap((region) => modelRegionsOf.get(region.id) ?? []) ?? [];
    texts.set(`${address}${id}/`, { audience, activities: [data.number], regions });
  }
  for (const { data } of readEntries<PageText>(root, "paginas")) {
    texts.set(data.page, { audience: data.audience, activities: [], regions: [] });
  }
  return texts;
}

export function readGlossaryTerms(root: string): GlossaryTerm[] {
  return readGenerated<GlossaryTerm[]>(root, "glossary.json");
}

/** content/zoekwoorden.yaml. Throws in Dutch with file and line on a fault, also on a page that is not built. */
export function readExtraWords(root: string, pages: ReadonlySet<string>): ExtraWords["pages"] {
  const file = "content/zoekwoorden.yaml";
  const read = readYaml(root, file);
  if (read.problems) throw new Error(formatReport(read.problems));
  const checked = validateDocument(extraWordsSchema, read.document);
  if (checked.problems) throw new Error(formatReport(checked.problems));
  const missing = checked.value.pages.filter(({ page }) => !pages.has(page));
  if (missing.length > 0)
    throw new Error(
      `${file}: ${missing.map(({ page }) => page).join(", ")} bestaat niet; verwacht het adres van een pagina die wordt gebouwd`,
    );
  return checked.value.pages;
}

/** Every word for a wish, by which the directory is found. Without them the index would take the first letters of such a word for the word. */
export function readWishWords(root: string): string[] {
  const { expertise, facilities } = readGenerated<Pick<Taxonomy, "expertise" | "facilities">>(root, "taxonomy.json");
  return [...expertise, ...facilities].flatMap(({ name, synonyms, abbreviations }) => [
    name,
    ...synonyms,
    ...abbreviations,
  ]);
}
