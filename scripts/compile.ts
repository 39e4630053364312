import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { DirectoryBundle } from "../src/domain/directory/records/bundle.ts";
import { dutchDay, readBuildMoment } from "../src/domain/content/build-moment.ts";
import { collectRedirects, type Redirect } from "../src/domain/content/addresses/redirects.ts";
import { listOpenTasks, sumUpOpenTasks } from "../src/domain/directory/records/settings/open-tasks.ts";
import { compileDirectory } from "../src/domain/directory/records/compile.ts";
import { formatProblem, formatReport, withoutTold, type Problem } from "../src/domain/border/problem.ts";
import { NETWORK_FOLDER } from "../src/domain/prognosis/compile/compile-areas.ts";
import { compilePrognosis } from "../src/domain/prognosis/compile/compile.ts";
import { hydratePrognosis, type ModelData, type PrognosisBundle } from "../src/domain/prognosis/data/model-data.ts";
import { checkSense, type SenseCheck } from "./content/check-sense.ts";
import { checkLawTexts, checkLegalBases, readLaws } from "./content/check-laws.ts";
import { checkWrittenContent } from "./content/check-written-content.ts";
import { formatWarnings, listContentEndings } from "./content/list-endings.ts";
import { listDirectoryFiles, readDirectory } from "./content/read-directory.ts";
import { readYaml } from "./content/read-content.ts";
import { readMeasured } from "./content/site/read-measured.ts";
import { readPhotos } from "./content/read-photos.ts";
import { readingOnce, readText } from "./content/read-once.ts";
import { nameOf } from "./content/site/site-facts.ts";
import { readPrognosisBeside } from "./content/read-prognosis.ts";
import { writeSettingNames } from "./content/settings-in-code.ts";
import { readRecordHistory } from "./content/record-history.ts";
import { makeSchemaFiles, SCHEMA_FOLDER } from "./editing/schemas/schema-files.ts";
import { compileWords } from "./words/compile-words.ts";
import { writeGenerated, type GeneratedFiles } from "./content/write-generated.ts";
import { listUnfinished } from "./content/write-together.ts";

const projectRoot = fileURLToPath(new URL("..", import.meta.url));

interface CompileOptions {
  /** Folder that holds `content/`; the project itself unless a test says otherwise. */
  root?: string;
  /** Folder the JSON goes to. */
  output?: string;
  /** Folder the modules of words go to. */
  wordsOutput?: string;
  /** Folder the JSON Schemas of the files go to. */
  schemasOutput?: string;
  /** Validate only, write nothing. */
  checkOnly?: boolean;
  /** Print no summary. */
  quiet?: boolean;
  /** The day that dates are judged by, as "2026-11-21"; that of the build unless a test says otherwise. */
  day?: string;
}

export interface CompileResult {
  /** Everything that is wrong with the content; empty when it was compiled. */
  problems: Problem[];
  /** What stops to hold soon, or already has: told to editors, but no reason not to compile. */
  warnings: Problem[];
  /** Paths of the files that were made anew because the content changed; what stayed as it was is not among them. */
  changed: string[];
}

/** Reads and validates all content and writes the bundle. With any problem nothing is written. */
export function compile(options: CompileOptions = {}): CompileResult {
  const {
    root = projectRoot,
    output = join(root, "src/generated"),
    wordsOutput = join(root, "src/words"),
    schemasOutput = join(root, SCHEMA_FOLDER),
    checkOnly = false,
    quiet = false,
  } = options;
  const { day = dutchDay(readBuildMoment(process.env["SOURCE_DATE_EPOCH"])) } = options;
  const { words, makeFiles, makeSchemas, summary, problems, warnings } = readingOnce(() => readAll(root, day));
  if (problems.length > 0) return { problems, warnings, changed: [] };
  const write = () => [
    ...writeGenerated(wordsOutput, words.files),
    ...writeGenerated(schemasOutput, makeSchemas()),
    ...writeGenerated(output, makeFiles()),
  ];
  const changed = checkOnly ? [] : write();
  if (!quiet) console.log(summary);
  return { problems, warnings, changed };
}

function readAll(root: string, day: string) {
  const words = compileWords(root);
  const { makeFiles, makeSchemas, problems: inContent, summary } = compileContent(root);
  const sense = checkSense(root, day);
  const problems = tellOnce([...words.problems, ...inContent], sense);
  const warnings = [...listContentEndings(root, day), ...sense.warnings];
  return { words, makeFiles, makeSchemas, summary, problems, warnings };
}

interface CompiledContent {
  /** Made when they are to be written: the history asks git, and who only checks need not wait for it. */
  makeFiles: () => GeneratedFiles;
  /** For the text editor of who writes the content. */
  makeSchemas: () => GeneratedFiles;
  problems: Problem[];
  summary: string;
}

function compileContent(root: string): CompiledContent {
  const unfinished = findUnfinished(root);
  const read = readDirectory(root);
  const directory = compileDirectory(read.documents);
  const prognosis = compilePrognosisAt(root, directory.bundle);
  const { laws, problems: lawProblems } = readLaws(root);
  const written = checkWrittenContent(root, prognosis.problems ? undefined : modelOf(prognosis.bundle), laws);
  const { types } = read.documents;
  const quotes = [...checkLegalBases(types, laws), ...(types ? checkLawTexts(types, laws) : []), ...written.problems];
  // With a fault in the laws themselves every quote of one would seem wrong.
  const ofTexts = lawProblems.length > 0 ? quotes.filter(({ found, field }) => !isAboutLaw(found, field)) : quotes;
  const moved = compileRedirects(root, directory.bundle);
  const { photos, problems: photoProblems } = readPhotos(root);
  const { measured, problems: measuredProblems } = readMeasured(root);
  const told = [
    ...unfinished,
    ...read.problems,
    ...(directory.problems ?? []),
    ...lawProblems,
    ...ofTexts,
    ...moved.problems,
    ...photoProblems,
    ...measuredProblems,
  ];
  // The directory and the model both read networks and gemeenten: a fault there is told once.
  const problems = [...told, ...onlyOfModel(prognosis.problems ?? [], told)];
  if (problems.length > 0 || !directory.bundle || prognosis.problems)
    return { makeFiles: () => ({}), makeSchemas: () => ({}), problems, summary: "" };
  const { outlines, newestDate, ...bundle } = directory.bundle;
  const dataVersion = `${newestDate}-${hashFiles(root, listDirectoryFiles(root))}`;
  const makeFiles = () => ({
    "hospices.json": bundle.hospices,
    "leads.json": bundle.leads,
    "photos.json": photos,
    "round.json": bundle.round,
    "networks.json": bundle.networks,
    "regions.json": bundle.regions,
    "taxonomy.json": bundle.taxonomy,
    "municipalities.json": bundle.municipalities,
    "municipalities.topo.json": outlines,
    "geo-sources.json": bundle.geoSources,
    "places.json": bundle.places,
    "settings.json": bundle.settings,
    "glossary.json": written.glossary,
    "laws.json": laws,
    "measured.json": measured,
    "redirects.json": moved.redirects,
    "prognosis.json": prognosis.bundle,
    "prognosis-documentation.json": prognosis.documentation,
    "setting-names.ts": writeSettingNames(prognosis.bundle),
    "history.json": readRecordHistory(root),
    "version.json": { dataVersion },
  });
  return {
    makeFiles,
    makeSchemas: () => makeSchemaFiles({ ...bundle, glossary: written.glossary }),
    problems: [],
    summary: summarize(directory.bundle, written.glossary.length, dataVersion, prognosis.bundle.dataVersion),
  };
}

/** The model of the last compile: in development most changes are of a text, and its figures need not be computed again. */
let lastModel: { text: string; model: ModelData } | undefined;

function modelOf(bundle: PrognosisBundle): ModelData {
  const text = JSON.stringify(bundle);
  if (lastModel?.text !== text) lastModel = { text, model: hydratePrognosis(bundle) };
  return lastModel.model;
}

function isAboutLaw(found: string, field: string): boolean {
  return found.includes("<Wet") || field.endsWith("legal_basis.law");
}

/** What a killed command left halfway may pass every check and still be half a change. */
function findUnfinished(root: string): Problem[] {
  const expected =
    "een opslag die af is: geef de opdracht nog eens (npm run hospices:import of npm run prognose:gegevens), die maakt hem eerst af";
  return listUnfinished(root).map((file) => ({
    file,
    line: 1,
    field: "",
    found: "een opslag die halverwege is afgebroken",
    expected,
  }));
}

function compilePrognosisAt(root: string, directory: DirectoryBundle | undefined): ReturnType<typeof compilePrognosis> {
  const read = readPrognosisBeside(root, directory);
  return read.problems ? { problems: read.problems } : compilePrognosis(read.source);
}

function compileRedirects(
  root: string,
  bundle: DirectoryBundle | undefined,
): { redirects: Redirect[]; problems: Problem[] } {
  const read = readYaml(root, "content/doorverwijzingen.yaml");
  return read.problems
    ? { redirects: [], problems: read.problems }
    : collectRedirects(read.document, bundle?.hospices ?? []);
}

/** What the model says of the networks together rests on these, of which the directory tells. */
const DIVISION = /^content\/(?:netwerken\/|geo\/gemeenten\.csv$)/u;

/** Faults of the model that no check told before it: of a file that it shares with the directory, the directory tells. */
function onlyOfModel(problems: readonly Problem[], told: readonly Problem[]): Problem[] {
  const files = new Set(told.flatMap(({ file }) => (DIVISION.test(file) ? [file, NETWORK_FOLDER] : [file])));
  return withoutTold(problems, told).filter(({ file }) => file.startsWith("content/prognose/") || !files.has(file));
}

/**
 * One message per fault: what the checks of the build-up told of a place is not told again by those of its sense, and of a
 * file with two versions in it nothing else is said.
 */
function tellOnce(formal: readonly Problem[], { problems, characters, sums, conflicts }: SenseCheck): Problem[] {
  const torn = new Set(conflicts.map(({ file }) => file));
  const lines = new Set(formal.map(({ file, line }) => `${file}:${line}`));
  const unseen = characters.filter(({ file, line }) => !lines.has(`${file}:${line}`));
  const changed = sums.filter(({ file }) => !formal.some((problem) => problem.file === file));
  const all = [...formal, ...withoutTold(problems, formal), ...unseen, ...changed].filter(
    ({ file }) => !torn.has(file),
  );
  const told = new Set<string>();
  const isNew = (problem: Problem) => {
    const key = formatProblem(problem);
    return !told.has(key) && Boolean(told.add(key));
  };
  return [
    ...conflicts,
    ...withoutFollowers([...conflicts, ...all]).filter((problem) => !torn.has(problem.file) && isNew(problem)),
  ];
}

/**
 * Without what only seems wrong because the file that it names could not be read, or has a fault in an id: a list that it
 * is looked up in, or the house, the text or the number that is named.
 */
function withoutFollowers(problems: readonly Problem[]): Problem[] {
  const followers = findFollowers(problems);
  const unsure = problems.filter(({ field }) => field === "" || /(?:^|\.)id$/u.test(field)).map(({ file }) => file);
  const lists = [...new Set(unsure)].filter((file) => /\.(?:yaml|csv)$/u.test(file));
  return problems.filter(
    (problem) =>
      !followers.has(problem) && !lists.some((list) => list !== problem.file && problem.expected.includes(list)),
  );
}

/** Problems that name, as not there, what stands in a file with a fault of its own. */
function findFollowers(problems: readonly Problem[]): Set<Problem> {
  const fileNamed = new Map(
    problems.flatMap(({ file }) => [nameOf(file), toCamelCase(nameOf(file))].map((name) => [name, file] as const)),
  );
  const namedIn = ({ found }: Problem) => {
    const [, name] = /^"(?:\/[a-z-]+\/)?([\w-]+)(?:\/#[^"]*)?"$/u.exec(found) ?? [];
    return name === undefined ? undefined : fileNamed.get(name);
  };
  const mayFollow = (problem: Problem) => ![undefined, problem.file].includes(namedIn(problem));
  const broken = new Set(problems.filter((problem) => !mayFollow(problem)).map(({ file }) => file));
  return new Set(problems.filter((problem) => mayFollow(problem) && broken.has(namedIn(problem) ?? "")));
}

/** The key of a number of the model, from the name of its file. */
function toCamelCase(name: string): string {
  return name.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
}

/** First eight hexadecimal digits of a SHA-256 over names and texts: the same content has the same version anywhere. */
function hashFiles(root: string, files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) {
    const text = readText(join(root, file)).replaceAll("\r\n", "\n");
    hash.update(`${file}\n${text.length}\n${text}`);
  }
  return hash.digest("hex").slice(0, 8);
}

function summarize(bundle: DirectoryBundle, termCount: number, dataVersion: string, prognosisVersion: string): string {
  const { hospices, leads, networks, municipalities } = bundle;
  const placed = (precision: string) => hospices.filter((hospice) => hospice.precision === precision).length;
  return [
    `${hospices.length} hospices gepubliceerd, ${leads.length} nog uit te zoeken`,
    `plek op de kaart: ${placed("own")} uit een bron, ${placed("postcode4")} op postcode, ${placed("town")} op plaats`,
    `${networks.length} netwerken, ${municipalities.length} gemeenten, ${termCount} begrippen`,
    sumUpOpenTasks(listOpenTasks(bundle)),
    `versie van de sociale kaart: ${dataVersion}`,
    `versie van de prognose: ${prognosisVersion}`,
  ].join("\n");
}

function runCommand(flags: readonly string[]): void {
  const unknown = flags.filter((flag) => flag !== "--check" && flag !== "--controle");
  if (unknown.length > 0) {
    console.error(`Onbekende optie: ${unknown.join(", ")}. Gebruik --controle (of --check) om alleen te controleren.`);
    process.exitCode = 2;
    return;
  }
  const { problems, warnings } = compile({ checkOnly: flags.length > 0 });
  if (warnings.length > 0) console.warn(formatWarnings(warnings));
  if (problems.length === 0) return;
  console.error(formatReport(problems));
  process.exitCode = 1;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) runCommand(process.argv.slice(2));
