import type { z } from "zod";
import {
  geoSourcesSchema,
  municipalityRowsSchema,
  outlinesSchema,
  postcodeRowsSchema,
} from "./geography/geo-schema.ts";
import { outsidePlacesSchema } from "./geography/outside-schema.ts";
import { hospiceSchema } from "./hospice-schema.ts";
import { networkSchema } from "./network-schema.ts";
import {
  formerMunicipalityRowsSchema,
  otherNameRowsSchema,
  otherPostcodeRowsSchema,
  placeRowsSchema,
  pointExceptionsSchema,
} from "./geography/place-schema.ts";
import type { ParsedDocument, ValidDocument } from "../../border/validate.ts";
import { roundSchema } from "./settings/round-schema.ts";
import { settingsSchema } from "./settings/settings-schema.ts";
import { regionsFileSchema, termsFileSchema, typesFileSchema } from "./taxonomy-schema.ts";

/** Schema of each file that exists once. */
export const singleFileSchemas = {
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
  round: roundSchema,
} as const satisfies Record<string, z.ZodType>;

export type SingleFile = keyof typeof singleFileSchemas;

type Schemas = typeof singleFileSchemas;

/** The parsed files. A file that could not be read is absent; what was wrong with it has been told already. */
export interface DirectoryDocuments extends Partial<Record<SingleFile, ParsedDocument>> {
  hospices: readonly ParsedDocument[];
  networks: readonly ParsedDocument[];
  /** False when the file of a hospice could not be read. */
  areHospicesComplete?: boolean;
  /** False when a network file could not be read. */
  areNetworksComplete: boolean;
  /** The day of the build, such as "2026-11-21": it decides what is still called known. */
  builtOn: string;
}

export type ValidSingleFiles = { [Name in SingleFile]?: ValidDocument<z.output<Schemas[Name]>> };

/** The files that follow their schema. */
export interface ValidDirectory extends ValidSingleFiles {
  hospices: ValidDocument<z.output<typeof hospiceSchema>>[];
  networks: ValidDocument<z.output<typeof networkSchema>>[];
  /** False when a network is faulty and left out, so that nothing can be said about what networks do not hold. */
  areNetworksComplete: boolean;
}
