import {
  singleFileSchemas,
  type SingleFile,
  type DirectoryDocuments,
  type ValidSingleFiles,
  type ValidDirectory,
} from "./directory-files.ts";
import type { z } from "zod";
import { checkPoints } from "./geography/check-points.ts";
import { networkSchema } from "./network-schema.ts";
import { validateHouse } from "./validate-house.ts";
import {
  problemAt,
  validateDocument,
  validateDocuments,
  type ParsedDocument,
  type ValidDocument,
} from "../../border/validate.ts";
import type { Problem } from "../../border/problem.ts";

export function validateDirectory(documents: DirectoryDocuments): { valid: ValidDirectory; problems: Problem[] } {
  const hospices = validateDocuments(documents.hospices, validateHouse);
  const networks = validateDocuments(documents.networks, (document) => validateDocument(networkSchema, document));
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
    ...repeated(
      municipalities,
      municipalities.value.map(({ code }) => code),
      "code",
    ),
    ...(postcodes
      ? repeated(
          postcodes,
          postcodes.value.map(({ postcode4 }) => postcode4),
          "postcode4",
        )
      : []),
    ...(postcodes?.value ?? []).flatMap(({ municipality }, row) =>
      postcodes && !codes.has(municipality)
        ? [problemAt(postcodes, [row, "municipality"], "een gemeente uit content/geo/gemeenten.csv")]
        : [],
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
    ...extra.map((code) =>
      problemAt(outlines, ["objects", "municipalities"], "alleen gemeenten uit content/geo/gemeenten.csv", code),
    ),
    ...repeated(outlines, drawn),
  ];
}

function repeated(document: ParsedDocument, values: readonly string[], column?: string): Problem[] {
  const seen = new Set<string>();
  return values.flatMap((value, row) => {
    const isRepeated = seen.has(value);
    seen.add(value);
    return isRepeated
      ? [
          problemAt(
            document,
            column === undefined ? [] : [row, column],
            `elke waarde één keer; ${value} staat er vaker`,
            value,
          ),
        ]
      : [];
  });
}
