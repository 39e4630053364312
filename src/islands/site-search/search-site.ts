import { readWishes } from "../../domain/directory/finding/read-wishes.ts";
import { findAnswers } from "../../domain/search/answers.ts";
import { asksForFigures } from "../../domain/search/board-words.ts";
import { mergeMatches, type Match } from "../../domain/search/merge-matches.ts";
import { pickQueryWords, splitWords } from "../../domain/search/query-words.ts";
import { rewriteQuery, suggestQuery, type QueryVariant } from "../../domain/search/rewrite-query.ts";
import { asksForHouses, asksForRegion, findTown, listTownWords } from "../../domain/search/town-houses.ts";
import { processAnswers } from "../../presentation/site/process-answers.ts";
import { askForWord, type IndexResult, type SiteIndex } from "./pagefind-index.ts";

/** Every page that answers a query, best first, and what the visitor may have meant instead. */
export interface SearchAnswer {
  results: readonly IndexResult[];
  suggestion: string | null;
}

/** With fewer pages than this for all words together, pages with some of the words are shown as well. */
const fewResults = 3;
const someWordsWeight = 0.2;
const misspelledWeight = 0.5;
/** A page of the kind that is asked for goes before pages of other kinds with the same words. */
const askedKindWeight = 3;
/** More than any text scores. */
const exactNameScore = 100_000;
/** Below what is called exactly so; a town with nothing else asked comes before all. */
const answerWeight = 0.95;
const townWeight = 1.1;
const askedTownWeight = 0.9;
/** For a question that is not about figures. */
const modelWeight = 0.2;
const askedHouseWeight = 10;
/** A form to ask houses with names every wish and answers none. */
const formWeight = 0.2;

interface Answer {
  weight: number;
  matches: readonly Match[];
}

/** Asks the index in every way the query can be read. What is called exactly so comes first. */
export async function searchSite(query: string, index: SiteIndex): Promise<SearchAnswer> {
  const byId = new Map<string, IndexResult>();
  const ask: Ask = async (variants, isByName) =>
    Promise.all(
      variants.map(async ({ text, weight }) => {
        const matches = await index.search(text);
        for (const result of matches)
          if (!byId.has(result.id)) byId.set(result.id, isByName ? { ...result, isByName } : result);
        return { weight, matches };
      }),
    );
  const suggestion = suggestQuery(query, index.lexicon, keptWordsOf(index.lexicon));
  const variants = readQuery(query, suggestion, index);
  const answers = await ask(variants);
  const words = pickQueryWords(query);
  if (countAnswers(byId, index) < fewResults && words.length > 1) {
    const single = words.flatMap((word) => rewriteQuery(word, index.lexicon));
    answers.push(
      ...(await ask(single.map(({ text, weight }) => ({ text: askForWord(text), weight: weight * someWordsWeight })))),
    );
  }
  answers.push(...(await listOfAskedKind(words, index, ask)));
  // "Hospice" is a word of the glossary as well; who types it looks for one.
  const isForHouses = asksForHouses(query);
  const whole = [
    ...(isForHouses ? await listAllHouses(index, ask) : listNamed(variants, index)),
    ...(await listNamedRegion(query, index, ask)),
    ...(await listAskedRegion(query, index, ask)),
    ...(await listHousesOfTown(query, index, ask)),
  ];
  const processParts = listProcessParts(query, suggestion, index);
  for (const [id, part] of listHouseParts(query, index)) if (!processParts.has(id)) processParts.set(id, part);
  await askForPages([...processParts.keys()], index.pages, ask);
  const named = [...whole, rankProcessParts([...processParts.keys()])];
  const asked = weighKinds(
    answers,
    {
      prognose: asksForFigures(words) ? 1 : modelWeight,
      hospice: isForHouses || isTelephone(query) ? askedHouseWeight : 1,
      format: asksForWish(query, index) ? formWeight : 1,
    },
    index,
  );
  const found = mergeMatches([...asked, ...named]).flatMap(({ id }) => byId.get(id) ?? []);
  const isIn = (listed: readonly Answer[], id: string) =>
    listed.some(({ matches }) => matches.some((match) => match.id === id));
  const isFitting = fittingPages(query, index);
  const results = found
    .filter(({ id }) => isIn(named, id) || isFitting(id))
    .map((result): IndexResult => {
      const part = processParts.get(result.id);
      if (part) return { ...result, part };
      return isIn(whole, result.id) ? { ...result, isWhole: true } : result;
    });
  return { results: isForHouses ? results : putFallbackLast(results, index), suggestion };
}

/**
 * Which pages may answer a question beside those it names. A question of relatives is not answered by a page for editors
 * or boards that happens to have the word, nor by any house but one it names; a place by itself not by a word like it.
 */
function fittingPages(query: string, { lexicon, pages }: SiteIndex): (id: string) => boolean {
  const town = findTown(query, lexicon.townHouses);
  const typed = new Set(pickQueryWords(query));
  return (id) => {
    const { soort = [], voor = [], name = "" } = pages.entryById.get(id) ?? {};
    if (town?.isAll) return soort.some((kind) => KINDS_OF_A_PLACE.has(kind));
    if (town !== null || !isAskedByRelatives(query)) return true;
    if (soort.includes("hospice")) return pickQueryWords(name).some((word) => word !== "hospice" && typed.has(word));
    return soort.includes("begrip") || voor.includes(lexicon.relatives);
  };
}

const KINDS_OF_A_PLACE: ReadonlySet<string> = new Set(["hospice", "netwerk", "regio", "nieuws", "agenda"]);

function isAskedByRelatives(query: string): boolean {
  const found = findAnswers(query, processAnswers);
  return found.length > 0 && found.every(({ answer }) => answer.isOfRelatives);
}

/** Pages that are an answer themselves. */
function countAnswers(byId: ReadonlyMap<string, IndexResult>, { pages }: SiteIndex): number {
  return [...byId.keys()].filter((id) => !pages.fallbackIds.has(id)).length;
}

function putFallbackLast(found: readonly IndexResult[], { pages }: SiteIndex): IndexResult[] {
  const answers = found.filter(({ id }) => !pages.fallbackIds.has(id));
  return answers.length >= fewResults ? answers : [...answers, ...found.filter(({ id }) => pages.fallbackIds.has(id))];
}

type Ask = (variants: readonly QueryVariant[], isByName?: true) => Promise<Answer[]>;

/** "Format", "netwerk" and the like say which kind of page is meant; every other question holds the word hospice. */
async function listOfAskedKind(words: readonly string[], { pages }: SiteIndex, ask: Ask): Promise<Answer[]> {
  const kinds = words.filter((word) => word !== "hospice" && pages.facets.soort.has(word));
  const others = words.filter((word) => !kinds.includes(word));
  if (kinds.length === 0 || others.length === 0) return [];
  const [answer] = await ask([{ text: others.join(" "), weight: askedKindWeight }]);
  const isAsked = ({ id }: Match) => kinds.some((kind) => pages.facets.soort.get(kind)?.has(id));
  return answer === undefined ? [] : [{ ...answer, matches: answer.matches.filter(isAsked) }];
}

function asksForWish(query: string, { lexicon }: Pick<SiteIndex, "lexicon">): boolean {
  return readWishes(query, { ...lexicon, places: null }).some(({ kind }) => kind === "need");
}

/** Who asks for a wish in a region is helped by the page of the region, which names its hospices. */
async function listAskedRegion(query: string, { lexicon, pages }: SiteIndex, ask: Ask): Promise<Answer[]> {
  if (!asksForWish(query, { lexicon })) return [];
  const words = new Set(pickQueryWords(query));
  const regions = [...pages.entryById.values()].filter(
    ({ name, soort = [] }) => soort.includes("regio") && pickQueryWords(name).some((word) => words.has(word)),
  );
  await ask(regions.map(({ name }) => ({ text: name, weight: 1 })));
  return [{ weight: 1, matches: regions.map(({ id }) => ({ id, score: exactNameScore / 2 })) }];
}

/** The page with every house, which is no answer to any other question. */
async function listAllHouses({ pages }: SiteIndex, ask: Ask): Promise<Answer[]> {
  const ids = [...pages.fallbackIds];
  await askForPages(ids, pages, ask);
  return [{ weight: 1, matches: ids.map((id) => ({ id, score: exactNameScore * townWeight })) }];
}

const KINDS_OF_A_REGION = ["regio", "prognose", "hospice"];

/** Who types a region gets the page of it, what is needed there and its houses; those of a town of that name come before. */
async function listNamedRegion(query: string, { lexicon, pages }: SiteIndex, ask: Ask): Promise<Answer[]> {
  const names = [...pages.facets.regio.keys()].filter((name) => asksForRegion(query, name));
  const isTown = findTown(query, lexicon.townHouses) !== null;
  const kinds = isTown ? ["regio"] : KINDS_OF_A_REGION;
  const matches = kinds.flatMap((kind, place) =>
    names
      .flatMap((name) => [...(pages.facets.regio.get(name) ?? [])])
      .filter((id) => pages.facets.soort.get(kind)?.has(id))
      .map((id) => ({ id, score: exactNameScore - place })),
  );
  await askForPages(
    matches.map(({ id }) => id),
    pages,
    ask,
  );
  return [{ weight: 1, matches }];
}

/** A misspelled word finds pages with its first letters; the pages for what was probably meant come before those. */
function readQuery(query: string, suggestion: string | null, { lexicon }: SiteIndex): QueryVariant[] {
  const typed = rewriteQuery(query, lexicon);
  if (suggestion === null) return typed;
  return [
    ...rewriteQuery(suggestion, lexicon),
    ...typed.map(({ text, weight }) => ({ text, weight: weight * misspelledWeight })),
  ];
}

function listNamed(variants: readonly QueryVariant[], { pages }: SiteIndex): Answer[] {
  return variants.map(({ text, weight }) => ({
    weight,
    matches: (pages.idsByName.get(text) ?? []).map((id) => ({ id, score: exactNameScore })),
  }));
}

/** A page about the model has words of nearly every question, and answers those about figures only. */
function weighKinds(
  answers: readonly Answer[],
  weights: Readonly<Record<string, number>>,
  { pages }: SiteIndex,
): Answer[] {
  const kinds = Object.entries(weights).map(([kind, factor]) => ({ ids: pages.facets.soort.get(kind), factor }));
  const weightOf = (id: string) => kinds.find(({ ids }) => ids?.has(id))?.factor ?? 1;
  return answers.map(({ weight, matches }) => ({
    weight,
    matches: matches.map(({ id, score }) => ({ id, score: score * weightOf(id) })),
  }));
}

/** Who types a number asks whose it is. */
function isTelephone(query: string): boolean {
  return /^[\d\s()+-]{9,}$/u.test(query.trim());
}

/**
 * The pages that answer a question about how things go, where the words name the question beyond doubt, best first; each
 * with the heading under which the answer stands, or none where that is the page.
 */
function listProcessParts(query: string, suggestion: string | null, { pages }: SiteIndex): Map<string, string> {
  const typed = findAnswers(query, processAnswers);
  const found = typed.length > 0 || suggestion === null ? typed : findAnswers(suggestion, processAnswers);
  const asked = found.flatMap(({ answer }) => [answer.id, ...answer.related]);
  const parts = new Map<string, string>();
  for (const { id, href } of asked.flatMap((name) => processAnswers.filter((answer) => answer.id === name)))
    for (const page of pages.idsByAnswer.get(id) ?? [])
      if (!parts.has(page)) parts.set(page, /#(.+)$/u.exec(href)?.[1] ?? "");
  return parts;
}

/** Who asks how things go, and nothing else, is helped after the answer by each house whose page says how it is there. */
function listHouseParts(query: string, { pages }: SiteIndex): [id: string, part: string][] {
  const asked = findAnswers(query, processAnswers).map(({ answer }) => answer);
  const known = new Set(["hospice", "hospices", ...asked.flatMap(({ words }) => words.flatMap(splitWords))]);
  if (!pickQueryWords(query).every((word) => known.has(word))) return [];
  return [...pages.entryById.values()].flatMap(({ id, houseParts = {} }) => {
    const part = asked.map((answer) => houseParts[answer.id]).find((heading) => heading !== undefined);
    return part === undefined ? [] : [[id, part] as [string, string]];
  });
}

function rankProcessParts(ids: readonly string[]): Answer {
  return { weight: 1, matches: ids.map((id, place) => ({ id, score: exactNameScore * answerWeight - place })) };
}

/** Who names a town and a hospice is helped by the houses there, or by the nearest. */
async function listHousesOfTown(query: string, { lexicon, pages }: SiteIndex, ask: Ask): Promise<Answer[]> {
  const town = findTown(query, lexicon.townHouses);
  const isAsked = town !== null && (town.isAll || pickQueryWords(query).some((word) => /^hospices?$/u.test(word)));
  if (!isAsked) return [];
  const ids = town.houses.flatMap((name) => pages.idsByName.get(name) ?? []);
  await askForPages(ids, pages, ask);
  const score = exactNameScore * (town.isAll ? townWeight : askedTownWeight);
  return [{ weight: 1, matches: ids.map((id, place) => ({ id, score: score - place })) }];
}

/** The index gives a page only to who asks for its words: by its own name it is there. */
async function askForPages(ids: readonly string[], { entryById }: SiteIndex["pages"], ask: Ask): Promise<void> {
  await ask(
    ids.flatMap((id) => entryById.get(id)?.name ?? []).map((text) => ({ text, weight: 1 })),
    true,
  );
}

const keptWords = new WeakMap<SiteIndex["lexicon"], ReadonlySet<string>>();

/** Names of towns and words of questions: known, whatever they look like. */
function keptWordsOf(lexicon: SiteIndex["lexicon"]): ReadonlySet<string> {
  const known =
    keptWords.get(lexicon) ??
    new Set([
      ...listTownWords(lexicon.townHouses),
      ...processAnswers.flatMap(({ words }) => words.flatMap(splitWords)),
    ]);
  keptWords.set(lexicon, known);
  return known;
}
