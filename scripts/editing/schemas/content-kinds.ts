import type { z } from "zod";
import { contentSchemas, writtenCollections } from "../../../src/domain/content/collections.ts";
import { extraWordsSchema } from "../../../src/domain/content/addresses/extra-words.ts";
import { glossarySchema } from "../../../src/domain/content/glossary.ts";
import { lawChangesSchema } from "../../../src/domain/content/law/law-change.ts";
import { redirectsSchema } from "../../../src/domain/content/addresses/redirects.ts";
import { sourceFactsSchema } from "../../../src/domain/content/addresses/source-facts.ts";
import { singleFileSchemas } from "../../../src/domain/directory/records/directory-files.ts";
import { hospiceSchema } from "../../../src/domain/directory/records/hospice-schema.ts";
import { photoSchema } from "../../../src/domain/directory/photos/house-photo.ts";
import { networkSchema } from "../../../src/domain/directory/records/network-schema.ts";
import { backTestSchema } from "../../../src/domain/prognosis/compile/back-test-schema.ts";
import { changeLogSchema } from "../../../src/domain/prognosis/compile/change-log-schema.ts";
import { readyMadeSchema } from "../../../src/domain/prognosis/compile/ready-made-schema.ts";
import { tableSourcesSchema } from "../../../src/domain/prognosis/compile/table-source-schema.ts";
import { choicesSchema } from "../../../src/domain/prognosis/data/choices-schema.ts";
import { parameterSchema } from "../../../src/domain/prognosis/data/parameter-schema.ts";
import { spellingSchema } from "../../content/own-words.ts";
import { wordsSchema } from "./words-schema.ts";

/** A kind of file that editors write: the files it is of, and what may stand in them. */
export interface ContentKind {
  /** Name of its JSON Schema, without ending. */
  id: string;
  /** The files, from the project folder, as one pattern. */
  files: string;
  /** Of a text (MDX) it is the head that the schema is of. */
  schema: z.ZodType;
}

const single = (path: string, schema: z.ZodType): ContentKind => ({
  id: path.replace("/", "-"),
  files: `content/${path}.yaml`,
  schema,
});

const { types, expertise, facilities, regions, pointExceptions, geoSources, outsidePlaces, settings, round } =
  singleFileSchemas;

/** Every kind of YAML file. */
export const recordKinds: readonly ContentKind[] = [
  { id: "hospices", files: "content/hospices/*.yaml", schema: hospiceSchema },
  { id: "netwerken", files: "content/netwerken/*.yaml", schema: networkSchema },
  { id: "fotos", files: "content/fotos/*.yaml", schema: photoSchema },
  { id: "woorden", files: "content/woorden/*.yaml", schema: wordsSchema },
  { id: "prognose-parameters", files: "content/prognose/parameters/*.yaml", schema: parameterSchema },
  single("begrippen", glossarySchema),
  single("doorverwijzingen", redirectsSchema),
  single("feiten", sourceFactsSchema),
  single("instellingen", settings),
  single("ronde", round),
  single("spelling", spellingSchema),
  single("wetswijzigingen", lawChangesSchema),
  single("zoekwoorden", extraWordsSchema),
  single("geo/bronnen", geoSources),
  single("geo/buiten-het-gebied", outsidePlaces),
  single("geo/uitzonderingen", pointExceptions),
  single("taxonomie/expertise", expertise),
  single("taxonomie/regios", regions),
  single("taxonomie/typen", types),
  single("taxonomie/voorzieningen", facilities),
  single("prognose/bronnen", tableSourcesSchema),
  single("prognose/modelkeuzes", choicesSchema),
  single("prognose/scenarios", readyMadeSchema),
  single("prognose/terugtoets", backTestSchema),
  single("prognose/wijzigingen", changeLogSchema),
];

/** Every kind of text: the fields in its head. */
export const textKinds: readonly ContentKind[] = writtenCollections.map((name) => ({
  id: `kop-${name}`,
  files: `content/${name}/*.mdx`,
  schema: contentSchemas[name],
}));
