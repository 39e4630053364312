/** Loads a new edition of the tables of the model: npm run prognose:gegevens -- --help */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { formatProblem } from "../../src/domain/border/problem.ts";
import type { Problem } from "../../src/domain/border/problem.ts";
import { OFFICIAL_TABLES } from "../../src/domain/prognosis/compile/compile-official.ts";
import { MODEL_TABLES } from "../../src/domain/prognosis/compile/compile-tables.ts";
import { compilePrognosis } from "../../src/domain/prognosis/compile/compile.ts";
import type { PrognosisSource } from "../../src/domain/prognosis/compile/compile.ts";
import { hydratePrognosis } from "../../src/domain/prognosis/data/model-data.ts";
import type { ModelData } from "../../src/domain/prognosis/data/model-data.ts";
import { compileRealised } from "../../src/domain/prognosis/monitoring/realised-years.ts";
import { parseYaml } from "../../src/domain/border/parse-yaml.ts";
import { optionIn } from "../read-arguments.ts";
import { checkBaseTotals } from "./check-base.ts";
import { addToLog, describeChange, updateSources } from "./describe-change.ts";
import type { ChangeFacts } from "./describe-change.ts";
import { prepareRegions } from "./dimensions.ts";
import { formatEffect, isWithoutEffect, measureEffect } from "./effect.ts";
import { matchShape, OFFICIAL_COLUMNS, shapeOf } from "./plain-table.ts";
import type { TableShape } from "./plain-table.ts";
import type { Proposal, Proposed } from "./proposal.ts";
import { proposePlain } from "./propose-plain.ts";
import { proposeStatline } from "./propose-statline.ts";
import { readCells } from "./read-cells.ts";
import { looksLikeStatline, readStatline } from "./statline.ts";
import { readCsv } from "../content/read-content.ts";
import { readPrognosis } from "../content/read-prognosis.ts";
import { finishWriting, NotWritten, writeTogether } from "../content/write-together.ts";

export interface CommandResult {
  /** 0 done, 1 a file refused, 2 a mistake in the options. */
  exitCode: 0 | 1 | 2;
  stdout: string;
  stderr: string;
}

interface CommandOptions {
  /** Folder that holds content/. */
  root: string;
  /** ISO day for the change log. */
  today: string;
}

const FOLDER = "content/prognose";
const MOST_SHOWN = 25;
const OPTIONS = {
  schrijf: { type: "boolean" },
  bron: { type: "string" },
  url: { type: "string" },
  licentie: { type: "string" },
  reden: { type: "string" },
  help: { type: "boolean" },
} as const;

const USAGE = `Nieuwe cijfers voor het prognosemodel

Gebruik: npm run --silent prognose:gegevens -- BESTAND [BESTAND] [opties]

Zonder --schrijf ziet u alleen wat de nieuwe cijfers doen met de uitkomsten; er verandert niets.

  BESTAND             een CSV van CBS StatLine, of een CSV volgens content/prognose/HANDLEIDING-GEGEVENS.md
                      (een officiële prognose bestaat uit twee bestanden: bevolking en overledenen)
  --schrijf           neem de cijfers over, met een regel in content/prognose/wijzigingen.yaml
  --bron TEKST        waar de cijfers vandaan komen, zoals "CBS StatLine 03759ned"
  --url ADRES         het webadres van de bron
  --licentie TEKST    de licentie van de bron
  --reden TEKST       waarom u de cijfers overneemt
  --help              deze uitleg
`;

/** Runs one command; nothing is written unless --schrijf is given and every check passes. */
export function runDataUpdate(args: string[], options: CommandOptions): CommandResult {
  try {
    const finished = finishWriting(options.root);
    const result = update(args, options);
    return finished.length === 0
      ? result
      : { ...result, stdout: `Een afgebroken opslag is afgemaakt: ${finished.join(", ")}\n\n${result.stdout}` };
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    return { exitCode: 1, stdout: "", stderr: `${error.message}\n` };
  }
}

function update(args: string[], { root, today }: CommandOptions): CommandResult {
  const options = readOptions(args);
  if (typeof options === "string")
    return { exitCode: 2, stdout: "", stderr: `${options}\nUitleg: npm run --silent prognose:gegevens -- --help\n` };
  if (options.values.help) return { exitCode: 0, stdout: USAGE, stderr: "" };
  const current = loadCurrent(root);
  if (current.problems) return refuse(current.problems, "De cijfers die er nu staan, kloppen niet.");
  const { proposals, problems } = proposeAll({ root, today }, options.positionals, current);
  if (problems.length > 0) return refuse(problems, "Dit bestand is niet overgenomen.");
  const facts: ChangeFacts = {
    date: today,
    reason: options.values.reden ?? null,
    source: options.values.bron ?? null,
    url: options.values.url ?? null,
    licence: options.values.licentie ?? null,
  };
  return showAndWrite(root, proposals, current, facts, options.values.schrijf ?? false);
}

function readOptions(args: string[]) {
  try {
    const options = parseArgs({ args, options: OPTIONS, strict: true, allowPositionals: true });
    if (options.values.help || options.positionals.length > 0) return options;
    return "Geef het bestand met de nieuwe cijfers op.";
  } catch (error) {
    return `De optie ${optionIn(error)} bestaat niet, of heeft een verkeerde of geen waarde.`;
  }
}

interface Current {
  source: PrognosisSource;
  data: ModelData;
}

function loadCurrent(root: string): (Current & { problems?: never }) | { problems: Problem[] } {
  const read = readPrognosis(root);
  if (read.problems) return read;
  const compiled = compilePrognosis(read.source);
  return compiled.problems ? compiled : { source: read.source, data: hydratePrognosis(compiled.bundle) };
}

function proposeAll(
  options: CommandOptions,
  paths: readonly string[],
  current: Current,
): { proposals: Proposal[]; problems: Problem[] } {
  const { data } = current;
  const proposals: Proposal[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const proposed = proposeFile(options, path, current);
    if (proposed.problems) problems.push(...proposed.problems);
    else proposals.push(...proposed.proposals);
  }
  for (const proposal of proposals) {
    if (proposal.table === baseTable(data)) problems.push(...checkBaseTotals(proposal, data));
    if (proposal.table === "realisatie")
      compileRealised(
        proposal.document,
        data.regions.map(({ id }) => id),
        problems,
      );
  }
  const twice = proposals.find(({ table }, index) => proposals.findIndex((other) => other.table === table) < index);
  if (twice)
    problems.push({
      file: twice.document.file,
      line: 1,
      field: "",
      found: `nog een bestand voor ${twice.table}.csv`,
      expected: "één bestand per tabel",
    });
  return { proposals, problems };
}

function proposeFile({ root, today }: CommandOptions, path: string, { source, data }: Current): Proposed {
  const cells = readCells(resolve(path));
  if (cells.problems) return cells;
  const shapes = listShapes(root, source);
  const shape = matchShape(cells.table, shapes);
  if (shape) return proposePlain(cells.table, shape, readRecords(root, shape.table), data.years.first);
  if (!looksLikeStatline(cells.table))
    return { problems: [explainUnknownFile(cells.table.file, cells.table.rows[0]?.cells ?? [], shapes)] };
  const table = readStatline(cells.table, prepareRegions(data.municipalities));
  if (table.problems) return table;
  const deathsSoFar = { currentDeaths: readRecords(root, "sterfte-nederland"), latestYear: Number(today.slice(0, 4)) };
  return proposeStatline(cells.table.file, table, data, deathsSoFar);
}

function explainUnknownFile(file: string, header: readonly string[], shapes: readonly TableShape[]): Problem {
  const expected = `een tabel van StatLine, of de kolommen van een van deze tabellen: ${shapes.map(({ table }) => table).join(", ")} (zie ${FOLDER}/HANDLEIDING-GEGEVENS.md)`;
  return { file, line: 1, field: "kop", found: header.slice(0, 8).join(", "), expected };
}

/** Tables of published projections are only shown beside the model; this command leaves them alone. */
function listShapes(root: string, source: PrognosisSource): TableShape[] {
  const tables = source.tableFiles
    .map((name) => name.replace(/\.csv$/, ""))
    .filter((table) => table !== "officiele-prognoses");
  const present = tables.map((table) => shapeOf(table, readHeader(root, table)));
  const official = Object.values(OFFICIAL_TABLES).filter((table) => !tables.includes(table));
  return [...present, ...official.map((table) => shapeOf(table, OFFICIAL_COLUMNS))];
}

function readHeader(root: string, table: string): string[] {
  const [header = ""] = readFileSync(join(root, FOLDER, `${table}.csv`), "utf8").split(/\r?\n/, 1);
  return header.split(",");
}

function readRecords(root: string, table: string): Record<string, string>[] {
  const read = readCsv(root, `${FOLDER}/${table}.csv`);
  return read.problems ? [] : (read.document.data as Record<string, string>[]);
}

function baseTable({ years: { first } }: ModelData): string {
  return `bevolking-${first}`;
}

function showAndWrite(
  root: string,
  proposals: Proposal[],
  current: Current,
  facts: ChangeFacts,
  write: boolean,
): CommandResult {
  const folder = join(root, FOLDER);
  const sourcesText = updateSources(readFileSync(join(folder, "bronnen.yaml"), "utf8"), proposals, facts);
  const candidate = compilePrognosis(replaceTables(current.source, proposals, sourcesText));
  if (candidate.problems) return refuse(candidate.problems, "Dit bestand is niet overgenomen.");
  const after = hydratePrognosis(candidate.bundle);
  const effect = measureEffect(current.data, after);
  const lines = [...describeProposals(proposals), "", ...describeEffect(effect)];
  if (!write)
    return {
      exitCode: 0,
      stdout: `${[...lines, "", "Er is niets veranderd. Met --schrijf neemt u deze cijfers over."].join("\n")}\n`,
      stderr: "",
    };
  const versions = { model: after.modelVersion, before: current.data.dataVersion, after: after.dataVersion };
  const change = describeChange(proposals, facts, versions, effect);
  const logText = addToLog(readFileSync(join(folder, "wijzigingen.yaml"), "utf8"), change);
  writeTogether(
    root,
    new Map([
      ...proposals.map(({ table, text }) => [`${FOLDER}/${table}.csv`, text] as const),
      [`${FOLDER}/bronnen.yaml`, sourcesText],
      [`${FOLDER}/wijzigingen.yaml`, logText],
    ]),
  );
  const written = [
    ...proposals.map(({ table }) => `${FOLDER}/${table}.csv`),
    `${FOLDER}/bronnen.yaml`,
    `${FOLDER}/wijzigingen.yaml`,
  ];
  return { exitCode: 0, stdout: `${[...lines, "", "Overgenomen in:", ...written].join("\n")}\n`, stderr: "" };
}

/** The content as it would be, with messages that point into the new file. */
function replaceTables(source: PrognosisSource, proposals: readonly Proposal[], sourcesText: string): PrognosisSource {
  const tables = { ...source.tables };
  const official = { ...source.official };
  const tableFiles = new Set(source.tableFiles);
  for (const { table, document } of proposals) {
    tableFiles.add(`${table}.csv`);
    const model = MODEL_TABLES.find((name) => name === table);
    if (model) tables[model] = document;
    if (table === OFFICIAL_TABLES.population) official.population = document;
    if (table === OFFICIAL_TABLES.deaths) official.deaths = document;
  }
  const tableSources = parseYaml(`${FOLDER}/bronnen.yaml`, sourcesText).document ?? source.tableSources;
  return { ...source, tables, official, tableFiles: [...tableFiles].sort(), tableSources };
}

function describeProposals(proposals: readonly Proposal[]): string[] {
  return proposals.flatMap(({ table, document, source, notes }) => [
    `${document.file} → ${FOLDER}/${table}.csv (${(document.data as unknown[]).length} rijen; bron: ${source})`,
    ...notes.map((note) => `  Let op: ${note}`),
  ]);
}

function describeEffect(effect: ReturnType<typeof measureEffect>): string[] {
  if (isWithoutEffect(effect)) return ["De uitkomsten van het model blijven gelijk."];
  return [
    "Wat dit doet met de uitkomsten (was → wordt; bedden alsof elke regio één huis is):",
    "",
    formatEffect(effect),
  ];
}

function refuse(problems: readonly Problem[], summary: string): CommandResult {
  const shown = problems.slice(0, MOST_SHOWN).map(formatProblem);
  const rest = problems.length > MOST_SHOWN ? [`en nog ${problems.length - MOST_SHOWN} fouten van deze soort`] : [];
  return { exitCode: 1, stdout: "", stderr: `${[summary, ...shown, ...rest].join("\n")}\n` };
}
