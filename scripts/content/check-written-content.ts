import { checkActivitySet } from "../../src/domain/content/work-plan/activity-set.ts";
import { checkBody, checkHeadings, type BodyRules } from "../../src/domain/content/model-quotes/check-body.ts";
import { contentSchemas, writtenCollections, type CollectionName } from "../../src/domain/content/collections.ts";
import { checkGlossaryLinks, glossarySchema, type GlossaryTerm } from "../../src/domain/content/glossary.ts";
import { guideHeadings } from "../../src/domain/content/guide.ts";
import { checkExamples } from "../../src/domain/content/model-quotes/check-examples.ts";
import { modelTextSchema } from "../../src/domain/content/model-text.ts";
import { listTextParts } from "../../src/domain/content/text-parts.ts";
import { prepareQuoteWords } from "../../src/domain/content/model-quotes/word-model-quote.ts";
import type { Problem } from "../../src/domain/border/problem.ts";
import { problemAt, validateDocument, type ParsedDocument } from "../../src/domain/border/validate.ts";
import type { LawChange } from "../../src/domain/content/law/law-change.ts";
import type { ModelData } from "../../src/domain/prognosis/data/model-data.ts";
import { checkLawTexts } from "./check-laws.ts";
import { checkSourceFacts } from "./check-source-facts.ts";
import { listTermIds } from "./site/site-facts.ts";
import { findStrayFiles, listFiles, readEntry, readYaml } from "./read-content.ts";

/** A heading without its space is told as such. */
const LOOSE_HEADING = /^##(?=[^\s#])/mu;

const GLOSSARY_FILE = "content/begrippen.yaml";

/**
 * The glossary, and everything that is wrong with it and with the written texts.
 * @param model that the figures in the texts come from; undefined when its own files have faults, which are told there
 * @param laws whose end the texts quote
 */
export function checkWrittenContent(
  root: string,
  model: ModelData | undefined,
  laws: readonly LawChange[],
): { glossary: GlossaryTerm[]; problems: Problem[] } {
  const { terms, problems } = readGlossary(root, laws);
  const context: BodyContext = {
    termIds: new Set(listTermIds(root)),
    model,
    laws,
    wordQuote: model ? prepareQuoteWords(model) : null,
  };
  return {
    glossary: terms,
    problems: [
      ...problems,
      ...writtenCollections.flatMap((collection) => checkCollection(root, collection, context)),
      ...checkActivities(root),
      ...checkSourceFacts(root),
    ],
  };
}

interface BodyContext extends Required<Pick<BodyRules, "wordQuote">> {
  laws: readonly LawChange[];
  termIds: ReadonlySet<string>;
  model: ModelData | undefined;
}

function readGlossary(root: string, laws: readonly LawChange[]): { terms: GlossaryTerm[]; problems: Problem[] } {
  const read = readYaml(root, GLOSSARY_FILE);
  if (read.problems) return { terms: [], problems: read.problems };
  const checked = validateDocument(glossarySchema, read.document);
  if (checked.problems) return { terms: [], problems: checked.problems };
  const { terms } = checked.value;
  const links = checkGlossaryLinks(terms).map(({ path, found, expected }) =>
    problemAt(read.document, path, expected, found),
  );
  return { terms, problems: [...links, ...checkLawTexts(read.document, laws)] };
}

function checkCollection(
  root: string,
  collection: CollectionName,
  { termIds, model, laws, wordQuote }: BodyContext,
): Problem[] {
  const folder = `content/${collection}`;
  const entries = listFiles(root, folder, ".mdx").flatMap((file) => {
    const entry = readEntry(root, file);
    if (entry.problems) return entry.problems;
    const headings =
      collection === "handreikingen" && !LOOSE_HEADING.test(entry.body) ? checkHeadings(entry.body, guideHeadings) : [];
    const isModelText = collection === "modelteksten";
    const parts = listTextParts(collection, entry.document.data);
    const faults = [...checkBody(entry.body, termIds, { parts, laws, wordQuote }), ...headings].map(
      ({ line, found, expected }) => ({
        file,
        line: line + entry.bodyLine - 1,
        field: "",
        found,
        expected,
      }),
    );
    const examples = isModelText && model ? checkExamplesOf(entry.document, model) : [];
    return [
      ...(validateDocument(contentSchemas[collection], entry.document).problems ?? []),
      ...checkLawTexts(entry.document, laws),
      ...examples,
      ...faults,
    ];
  });
  return [...findStrayFiles(root, folder, ".mdx"), ...entries];
}

/** Whether the model can compute the examples of a text that is right by itself. */
function checkExamplesOf(document: ParsedDocument, model: ModelData): Problem[] {
  const { value } = validateDocument(modelTextSchema, document);
  return value ? checkExamples(document, value.examples, model) : [];
}

/** Links between the activities, as far as each of them can be read. */
function checkActivities(root: string): Problem[] {
  const activities = listFiles(root, "content/activiteiten", ".mdx").map((file) => {
    const { document } = readEntry(root, file);
    return { document, value: document && validateDocument(contentSchemas.activiteiten, document).value };
  });
  // With one left out, others would seem to lack it.
  if (activities.some(({ value }) => value === undefined)) return [];
  const documents = new Map(activities.map(({ document, value }) => [value?.number, document]));
  return checkActivitySet(activities.flatMap(({ value }) => value ?? [])).map(
    ({ activity, field, found, expected }) => {
      const document = documents.get(activity);
      return document
        ? problemAt(document, [field], expected, found)
        : { file: "content/activiteiten", line: 1, field: "", found, expected };
    },
  );
}
