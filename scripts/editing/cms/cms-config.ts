import type { z } from "zod";
import { contentSchemas, writtenCollections } from "../../../src/domain/content/collections.ts";
import { listedPageKinds } from "../../../src/domain/content/page-kinds.ts";
import { hospiceFields } from "../../../src/domain/directory/records/hospice-fields.ts";
import { networkSchema } from "../../../src/domain/directory/records/network-schema.ts";
import { BODY, ORIGINAL } from "../../../src/domain/editing/form-file.ts";
import type { FormShape } from "../../../src/domain/editing/form-shape.ts";
import { namePageFacet } from "../../../src/presentation/site/name-page-facet.ts";
import { trailTo } from "../../../src/presentation/site/navigation.ts";
import { firstOpenQuestion, formBody, formBodyHint, formCollections } from "../../../src/words/redactie-formulieren.ts";
import type { CmsCollection, CmsField } from "./cms-field.ts";
import { partsOf, shapesOf, type FormContext, type FormPart } from "./form-of-schema.ts";
import { choosePublishMode, type CmsBackend, type PublishMode } from "./git-host.ts";

/** The folders that editors need most, in the order of their forms. */
const firstFolders: readonly (keyof typeof formCollections)[] = [
  "hospices",
  "netwerken",
  "agenda",
  "nieuws",
  "activiteiten",
  "handreikingen",
  "formats",
  "brochures",
  "themas",
  "consortium",
  "modelteksten",
  "paginas",
  "makkelijk",
  "fy",
  "en",
];

/** The folders that have a form; one whose kind of page has no place in the order comes last. */
export const formFolders: readonly string[] = [...new Set([...firstFolders, ...writtenCollections])];

/** What a folder and one file of it are called: as the forms say, or else as the site calls its kind of page. */
function nameFolder(folder: string): { many: string; one: string } {
  const named: Readonly<Record<string, { many: string; one: string }>> = formCollections;
  const kind = listedPageKinds.find(({ collection }) => collection === folder);
  const own = named[folder];
  if (own) return own;
  if (kind === undefined) throw new Error(`content/${folder} has no name`);
  return { many: trailTo(kind.id).label, one: namePageFacet(kind.facetBelow ?? kind.facet).toLowerCase() };
}

/** The schema of a folder, and whether its files are texts with front matter. */
export function findFormSchema(folder: string): { schema: z.ZodObject; hasBody: boolean } {
  if (folder === "hospices") return { schema: hospiceFields, hasBody: false };
  if (folder === "netwerken") return { schema: networkSchema, hasBody: false };
  const name = writtenCollections.find((written) => written === folder);
  if (name === undefined) throw new Error(`content/${folder} has no schema`);
  return { schema: contentSchemas[name] as z.ZodObject, hasBody: true };
}

/** How the files of a folder are read and written: its shape, under the name of its format. */
export interface CmsFormat {
  extension: "yaml" | "mdx";
  shape: FormShape;
}

/** What the page of the forms is started with. */
export interface CmsStart {
  /** Null while no git host is chosen; then the forms work on a folder of this computer only. */
  backend: CmsBackend | null;
  /** Whether what is saved waits as a proposal or stands in the files at once. */
  publishMode: PublishMode;
  collections: CmsCollection[];
  formats: Record<string, CmsFormat>;
}

/** All forms, made from the schemas of the content: what a schema gains or loses, its form does too. */
export function makeCmsStart(context: FormContext, backend: CmsBackend | null): CmsStart {
  const forms = formFolders.map((folder) => makeForm(folder, context));
  return {
    backend,
    publishMode: choosePublishMode(backend),
    collections: forms.map(({ collection }) => collection),
    formats: Object.fromEntries(forms.map(({ collection, format }) => [collection.format, format])),
  };
}

function makeForm(folder: string, context: FormContext): { collection: CmsCollection; format: CmsFormat } {
  const { schema, hasBody } = findFormSchema(folder);
  const parts = partsOf(schema, { path: folder, context });
  const extension = hasBody ? "mdx" : "yaml";
  const title = "name" in schema.shape ? "name" : "title";
  const { many, one } = nameFolder(folder);
  return {
    collection: {
      name: folder,
      label: many,
      label_singular: one,
      folder: `content/${folder}`,
      format: `ligare-${folder}`,
      identifier_field: title,
      summary: `{{${title}}}`,
      slug: `{{${title}}}`,
      create: true,
      // An address that was once given must go on working, so a file is closed or redirected, not thrown away.
      delete: false,
      editor: { preview: false },
      fields: [...orderFields(folder, parts), ...(hasBody ? [bodyField] : []), originalField],
    },
    format: { extension, shape: { kind: "group", whenEmpty: "kept", fields: shapesOf(parts) } },
  };
}

/** What changes most often stands first in the form; the file keeps the order of its schema. */
const changedMost: Readonly<Partial<Record<string, readonly string[]>>> = {
  // What is told of a house that closes stands together.
  hospices: ["name", "status", "status_date", "status_note", "availability", "phones"],
  activiteiten: ["title", "status"],
};

/**
 * What a new file begins with: a new house waits, as one from a questionnaire does, until an editor who is sure gives it a
 * page.
 */
const startingValues: Readonly<Partial<Record<string, Readonly<Record<string, string | string[]>>>>> = {
  hospices: { publication: "lead", confidence: "low", open_questions: [firstOpenQuestion], found_on: "{{now}}" },
  netwerken: { found_on: "{{now}}" },
};

function orderFields(folder: string, parts: readonly FormPart[]): CmsField[] {
  const first = changedMost[folder] ?? [];
  const values = startingValues[folder] ?? {};
  const fields = parts.map(({ field }) => {
    const value = values[field.name];
    return value === undefined ? field : { ...field, default: value };
  });
  return [
    ...first.flatMap((name) => fields.filter((field) => field.name === name)),
    ...fields.filter(({ name }) => !first.includes(name)),
  ];
}

const bodyField: CmsField = { name: BODY, label: formBody, hint: formBodyHint, widget: "text", required: true };
const originalField: CmsField = { name: ORIGINAL, widget: "hidden" };
