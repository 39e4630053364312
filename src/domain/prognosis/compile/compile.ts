/** Content to the bundle the model takes: every problem at once, or a bundle without any. */
import type { Problem } from "../../border/problem.ts";
import { problemAt, validateDocument } from "../../border/validate.ts";
import type { ParsedDocument } from "../../border/validate.ts";
import { backTestSchema } from "./back-test-schema.ts";
import type { BackTest } from "./back-test-schema.ts";
import { choicesSchema } from "../data/choices-schema.ts";
import { compileAreas } from "./compile-areas.ts";
import type { MunicipalityRow, RegionWeight } from "./compile-areas.ts";
import { changeLogSchema } from "./change-log-schema.ts";
import type { ChangeLog } from "./change-log-schema.ts";
import { compileOfficial } from "./compile-official.ts";
import type { OfficialDocuments } from "./compile-official.ts";
import { compileParameters, figuresByKey, sortParameters } from "./compile-parameters.ts";
import { compileSites, groupPostcodes } from "./compile-sites.ts";
import type { PostcodeRow, SiteDirectory } from "./compile-sites.ts";
import { compileTables } from "./compile-tables.ts";
import type { PrognosisTables } from "./compile-tables.ts";
import { hashText } from "./content-hash.ts";
import type { PrognosisBundle } from "../data/model-data.ts";
import { MODEL_VERSION } from "../data/model-version.ts";
import type { Parameter } from "../data/parameter-schema.ts";
import type { ReadyMade } from "../scenario/ready-made.ts";
import { compileReadyMade } from "./ready-made-schema.ts";
import { compileRealised } from "../monitoring/realised-years.ts";
import type { RealisedYear } from "../monitoring/realised-years.ts";
import { tableSourcesSchema } from "./table-source-schema.ts";
import type { TableSource } from "./table-source-schema.ts";

export interface PrognosisSource {
  tables: PrognosisTables;
  /** Names of all csv files in the folder, for the check that each has a source. */
  tableFiles: readonly string[];
  /** An official projection; without one the model makes its own. */
  official: OfficialDocuments;
  choices: ParsedDocument;
  tableSources: ParsedDocument;
  changeLog: ParsedDocument;
  backTest: ParsedDocument;
  readyMade: ParsedDocument;
  /** What really happened; a header only when nothing has been reported. */
  realised: ParsedDocument;
  parameters: readonly ParsedDocument[];
  /** Names of the parameters that the code of the model reads. */
  settingsInCode: ReadonlySet<string>;
  /** Model regions in the order they are shown. */
  regions: readonly { id: string; label: string }[];
  municipalities: readonly MunicipalityRow[];
  weights: readonly RegionWeight[];
  postcodes: readonly PostcodeRow[];
  /** Hospices and home regions; undefined when the directory has faults, which are told there: then there is no bundle. */
  directory: SiteDirectory | undefined;
}

export interface CompiledPrognosis {
  /** What the model takes, in the browser too. */
  bundle: PrognosisBundle;
  /** What the pages explain: all texts and sources, and what the model is held against. */
  documentation: {
    parameters: Parameter[];
    tableSources: TableSource[];
    changes: ChangeLog;
    backTest: BackTest;
    readyMade: ReadyMade[];
    realised: RealisedYear[];
  };
}

export type PrognosisCompilation = (CompiledPrognosis & { problems?: never }) | { problems: Problem[] };

export function compilePrognosis(source: PrognosisSource): PrognosisCompilation {
  const problems: Problem[] = [];
  const choices = validateDocument(choicesSchema, source.choices);
  const tableSources = checkTableSources(source, problems);
  const changes = validateDocument(changeLogSchema, source.changeLog);
  const backTest = validateDocument(backTestSchema, source.backTest);
  problems.push(...(changes.problems ?? []), ...(backTest.problems ?? []));
  const realised = compileRealised(
    source.realised,
    source.regions.map(({ id }) => id),
    problems,
  );
  const parameters = compileParameters(source.parameters, source.settingsInCode, problems);
  const readyMade = compileReadyMade(source.readyMade, parameters, problems);
  const areas = compileAreas(source, problems);
  if (choices.problems) return { problems: [...choices.problems, ...problems] };
  const codes = areas.municipalities.map(({ code }) => code);
  const tables = compileTables(source.tables, choices.value, codes, areas.zones, problems);
  const official = compileOfficial(source.official, choices.value, codes, problems);
  const { directory } = source;
  if (problems.length > 0 || directory === undefined || changes.problems || backTest.problems) return { problems };
  const regionOf = new Map(directory.municipalities.map(({ code, modelRegion }) => [code, modelRegion]));
  const places = {
    municipalities: areas.municipalities.map((municipality) => ({
      ...municipality,
      region: regionOf.get(municipality.code)!,
    })),
    sites: compileSites(directory.hospices, codes),
    postcodes: groupPostcodes(source.postcodes, codes),
  };
  const facts = {
    ...choices.value,
    ...areas,
    ...places,
    ...tables,
    ...(official && { official }),
    parameters: figuresByKey(sortParameters(parameters)),
  };
  const dataVersion = nameEdition({ ...facts, parameters: figuresByKey(parameters) }, tableSources);
  return {
    bundle: { modelVersion: MODEL_VERSION, dataVersion, ...facts },
    documentation: { parameters, tableSources, changes: changes.value, backTest: backTest.value, readyMade, realised },
  };
}

function checkTableSources(source: PrognosisSource, problems: Problem[]): TableSource[] {
  const document = source.tableSources;
  const checked = validateDocument(tableSourcesSchema, document);
  if (checked.problems) {
    problems.push(...checked.problems);
    return [];
  }
  const described = checked.value.map(({ table }) => table);
  described.forEach((table, index) => {
    if (!source.tableFiles.includes(table))
      problems.push(problemAt(document, [index, "table"], "een csv-bestand dat in deze map staat"));
  });
  for (const file of source.tableFiles.filter((name) => !described.includes(name))) {
    problems.push(problemAt(document, [], `de herkomst van ${file}`, "niets"));
  }
  return checked.value;
}

/** Date of the newest table and a hash of the figures; another wording or order of them is no other edition. */
function nameEdition(facts: object, tableSources: TableSource[]): string {
  const silent = new Set(["label", "unit", "name", "factor", "readOnce"]);
  const figures = JSON.stringify(facts, (key, value: unknown) => (silent.has(key) ? undefined : value));
  const newest = tableSources
    .map(({ retrieved }) => retrieved)
    .sort()
    .at(-1);
  return `${newest}-${hashText(figures)}`;
}
