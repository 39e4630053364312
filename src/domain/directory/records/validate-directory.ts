import type { z } from "zod";
import { geoSourcesSchema, municipalityRowsSchema, outlinesSchema, outsidePlacesSchema, postcodeRowsSchema } from "./geo-schema.ts";
import { checkPoints } from "./check-points.ts";
import { hospiceSchema } from "./hospice-schema.ts";
import { networkSchema } from "./network-schema.ts";
import { formerMunicipalityRowsSchema, otherNameRowsSchema, otherPostcodeRowsSchema, placeRowsSchema, pointExceptionsSchema } from "./place-schema.ts";
import { problemAt, validateDocument, validateDocuments, type ParsedDocument, type ValidDocument } from "../../border/validate.ts";
import type { Problem } from "../../border/problem.ts";
import { settingsSchema } from "./settings-schema.ts";
import { regionsFileSchema, termsFileSchema, typesFileSchema } from "./taxonomy-schema.ts";

/** Schema of each file that exists once. */
const singleFileSchemas = {
  types: typesFileSchema,
  expertise: termsFileSchema,
  facilities: termsFileSchema,
  regions: regionsFileSchema,
  municipalities: municipalityRowsSchema,
  postcodes: postcodeRowsSchema,
  otherPostcodes: otherPostcodeRowsSchema,
  places: placeRowsSchema,
  otherNames: otherNameRowsSchema,
  formerMunicipalities: formerMunicipalityRowsSchema,
  pointExceptions: pointExceptionsSchema,
  outlines: outlinesSchema,
  geoSources: geoSourcesSchema,
  outsidePlaces: outsidePlacesSchema,
  settings: settingsSchema,
} as const satisfies Record<string, z.ZodType>;

export type SingleFile = keyof typeof singleFileSchemas;
type Schemas = typeof singleFileSchemas;

/** The parsed files. A file that could not be read is absent; what was wrong with it has been told already. */
export interface DirectoryDocuments extends Partial<Record<SingleFile, ParsedDocument>> {
  hospices: readonly ParsedDocument[];
  networks: readonly ParsedDocument[];
  /** False when a network file could not be read. */
  areNetworksComplete: boolean;
  /** The day of the build, such as "2026-11-21": it decides what is still called known. */
  builtOn: string;
}

type ValidSingleFiles = { [Name in SingleFile]?: ValidDocument<z.output<Schemas[Name]>> };

/** The files that follow their schema. */
export interface ValidDirectory extends ValidSingleFiles {
  hospices: ValidDocument<z.output<typeof hospiceSchema>>[];
  networks: ValidDocument<z.output<typeof networkSchema>>[];
  /** False when a network is faulty and left out, so that nothing can be said about what networks do not hold. */
  areNetworksComplete: boolean;
}

export function validateDirectory(documents: DirectoryDocuments): { valid: ValidDirectory; problems: Problem[] } {
  const hospices = validateDocuments(hospiceSchema, documents.hospices);
  const networks = validateDocuments(networkSchema, documents.networks);
  const singles: Record<string, ValidDocument<unknown>> = {};
  const problems = [...hospices.problems, ...networks.problems];
  for (const name of Object.keys(singleFileSchemas) as SingleFile[]) {
    const document = documents[name];
    if (!document) continue;
    const result = validateDocument<z.ZodType>(singleFileSchemas[name], document);
    if (result.problems) problems.push(...result.problems);
    else singles[name] = { ...document, value: result.value };
  }
  const valid: ValidDirectory = {
    // Each value came from the schema of its own name.
    ...(singles as ValidSingleFiles),
    hospices: hospices.valid,
    networks: networks.valid,
    areNetworksComplete: documents.areNetworksComplete && networks.problems.length === 0,
  };
  return { valid, problems: [...problems, ...checkGeography(valid), ...checkPoints(valid)] };
}

/** Every gemeente once, with exactly one shape, and every postcode once in a gemeente that exists. */
function checkGeography({ municipalities, postcodes, outlines }: ValidDirectory): Problem[] {
  if (!municipalities) return [];
  const codes = new Set(municipalities.value.map(({ code }) => code));
  return [
    ...repeated(municipalities, municipalities.value.map(({ code }) => code), "code"),
    ...(postcodes ? repeated(postcodes, postcodes.value.map(({ postcode4 }) => postcode4), "postcode4") : []),
    ...(postcodes?.value ?? []).flatMap(({ municipality }, row) =>
      postcodes && !codes.has(municipality) ? [problemAt(postcodes, [row, "municipality"], "een gemeente uit content/geo/gemeenten.csv")] : [],
    ),
    ...checkOutlines(outlines, codes),
  ];
}

function checkOutlines(outlines: ValidDirectory["outlines"], codes: ReadonlySet<string>): Problem[] {
  if (!outlines) return [];
  const drawn = outlines.value.objects.municipalities.geometries.map(({ id }) => id);
  const missing = [...codes].filter((code) => !drawn.includes(code));
  const extra = drawn.filter((code) => !codes.has(code));
  return [
    ...missing.map((code) => problemAt(outlines, ["objects", "municipalities"], `een grens voor ${code}`, "niets")),
    ...extra.map((code) => problemAt(outlines, ["objects", "municipalities"], "alleen gemeenten uit content/geo/gemeenten.csv", code)),
    ...repeated(outlines, drawn),
  ];
}

function repeated(document: ParsedDocument, values: readonly string[], column?: string): Problem[] {
  const seen = new Set<string>();
  return values.flatMap((value, row) => {
    const isRepeated = seen.has(value);
    seen.add(value);
    return isRepeated ? [problemAt(document, column === undefined ? [] : [row, column], `elke waarde één keer; ${value} staat er vaker`, value)] : [];
  });
}
