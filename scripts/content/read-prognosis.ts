import { basename } from "node:path";
import { z } from "zod";
import { compileDirectory } from "../../src/domain/directory/records/compile.ts";
import { postcodeRowsSchema } from "../../src/domain/directory/records/geography/geo-schema.ts";
import { validateDocument } from "../../src/domain/border/validate.ts";
import type { ParsedDocument } from "../../src/domain/border/validate.ts";
import type { Problem } from "../../src/domain/border/problem.ts";
import type { PrognosisSource } from "../../src/domain/prognosis/compile/compile.ts";
import type { SiteDirectory } from "../../src/domain/prognosis/compile/compile-sites.ts";
import { OFFICIAL_TABLES } from "../../src/domain/prognosis/compile/compile-official.ts";
import { MODEL_TABLES } from "../../src/domain/prognosis/compile/compile-tables.ts";
import type { PrognosisTables } from "../../src/domain/prognosis/compile/compile-tables.ts";
import { parseFraction } from "../../src/domain/border/fraction.ts";
import { listFiles, readCsv, readYaml } from "./read-content.ts";
import type { ReadResult } from "./read-content.ts";
import { readDirectory } from "./read-directory.ts";
import { listSettingsInCode } from "./settings-in-code.ts";

const FOLDER = "content/prognose";

const municipalitiesSchema = z.array(
  z.object({ code: z.string(), name: z.string(), province: z.string(), nuts3: z.string() }),
);
const regionsSchema = z.object({
  model_regions: z.array(z.object({ id: z.string(), name: z.string() })).describe("een lijst met id en name"),
});
const weight = z.string().transform((text, context) => {
  const value = parseFraction(text);
  if (value === undefined)
    context.addIssue({ code: "custom", message: 'een breuk zoals "1/3" of een getal zoals "0.56"' });
  return value ?? NaN;
});
const networkSchema = z.object({
  model_region: z.string().nullable().describe("de id van een modelregio, of null"),
  municipalities: z.array(z.object({ code: z.string(), weight })).describe("een lijst met code en weight"),
});

type PrognosisReading = { source: PrognosisSource; problems?: never } | { problems: Problem[] };

/** The model's content with the hospices of the directory, all of it sound; or everything that is wrong with them. */
export function readPrognosis(root: string): PrognosisReading {
  const read = readDirectory(root);
  const directory = compileDirectory(read.documents);
  const problems = [...read.problems, ...(directory.problems ?? [])];
  return problems.length > 0 ? { problems } : readPrognosisBeside(root, directory.bundle);
}

/**
 * Everything `compilePrognosis` takes, read from the project at `root`; or what kept the files from being read.
 * @param directory as compiled before; undefined when it has faults, so that those of the model are told as well
 */
export function readPrognosisBeside(root: string, directory: SiteDirectory | undefined): PrognosisReading {
  const problems: Problem[] = [];
  const open = (result: ReadResult): ParsedDocument => {
    if (result.document) return result.document;
    problems.push(...result.problems);
    return { file: "", data: [], lineAt: () => 1 };
  };
  const check = <S extends z.ZodType>(schema: S, document: ParsedDocument, otherwise: z.output<S>): z.output<S> => {
    if (document.file === "") return otherwise;
    const checked = validateDocument(schema, document);
    if (checked.problems) problems.push(...checked.problems);
    return checked.problems ? otherwise : checked.value;
  };
  const networks = listFiles(root, "content/netwerken", ".yaml").map((file) =>
    check(networkSchema, open(readYaml(root, file)), { model_region: null, municipalities: [] }),
  );
  const regions = check(regionsSchema, open(readYaml(root, "content/taxonomie/regios.yaml")), { model_regions: [] });
  const csvFiles = listFiles(root, FOLDER, ".csv").map((file) => basename(file));
  const source: PrognosisSource = {
    tables: Object.fromEntries(
      MODEL_TABLES.map((table) => [table, open(readCsv(root, `${FOLDER}/${table}.csv`))]),
    ) as PrognosisTables,
    tableFiles: csvFiles,
    official: Object.fromEntries(
      Object.entries(OFFICIAL_TABLES)
        .filter(([, table]) => csvFiles.includes(`${table}.csv`))
        .map(([topic, table]) => [topic, open(readCsv(root, `${FOLDER}/${table}.csv`))]),
    ),
    choices: open(readYaml(root, `${FOLDER}/modelkeuzes.yaml`)),
    tableSources: open(readYaml(root, `${FOLDER}/bronnen.yaml`)),
    changeLog: open(readYaml(root, `${FOLDER}/wijzigingen.yaml`)),
    backTest: open(readYaml(root, `${FOLDER}/terugtoets.yaml`)),
    readyMade: open(readYaml(root, `${FOLDER}/scenarios.yaml`)),
    realised: open(readCsv(root, `${FOLDER}/realisatie.csv`, { mayBeEmpty: true })),
    parameters: listFiles(root, `${FOLDER}/parameters`, ".yaml").map((file) => open(readYaml(root, file))),
    settingsInCode: listSettingsInCode(),
    regions: regions.model_regions.map(({ id, name }) => ({ id, label: name })),
    municipalities: check(municipalitiesSchema, open(readCsv(root, "content/geo/gemeenten.csv")), []),
    postcodes: check(postcodeRowsSchema, open(readCsv(root, "content/geo/postcode4.csv")), []),
    directory,
    weights: networks.flatMap(({ model_region: modelRegion, municipalities }) =>
      modelRegion === null
        ? []
        : municipalities.map(({ code, weight }) => ({ municipalityCode: code, modelRegion, weight })),
    ),
  };
  return problems.length > 0 ? { problems } : { source };
}
