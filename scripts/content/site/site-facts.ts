import { parse } from "yaml";
import { join } from "node:path";
import { writtenCollections, type CollectionName } from "../../../src/domain/content/collections.ts";
import { pageKinds } from "../../../src/domain/content/page-kind-table.ts";
import { findEntryAddress } from "../../../src/domain/content/page-kinds.ts";
import { parseText } from "../texts/parse-text.ts";
import type { TextNode } from "../texts/text-node.ts";
import { listFiles, readEntry, readYaml, type ReadEntry } from "../read-content.ts";
import { readText } from "../read-once.ts";

/** A written text as the checks read it. What its front matter says is not yet checked. */
export interface WrittenText {
  collection: CollectionName;
  file: string;
  id: string;
  entry: ReadEntry;
  /** Its fields, or nothing when they cannot be read. */
  fields: Readonly<Record<string, unknown>>;
  parsed: ReturnType<typeof parseText>;
  /** The page it stands on. */
  address: string | undefined;
}

const NOTHING: { tree: TextNode; faults: [] } = { tree: { type: "root", children: [] }, faults: [] };

/** All written texts, read and parsed once. */
export function readWrittenTexts(root: string): WrittenText[] {
  return writtenCollections.flatMap((collection) =>
    listFiles(root, `content/${collection}`, ".mdx").map((file) => {
      const entry = readEntry(root, file);
      const id = nameOf(file);
      const fields = Object(entry.document?.data) as Record<string, unknown>;
      const parsed = entry.document ? parseOnce(entry) : NOTHING;
      return { collection, file, id, entry, fields, parsed, address: addressOf(collection, id, fields) };
    }),
  );
}

/** The tree of each text that is still read as it was. */
const trees = new WeakMap<ReadEntry, WrittenText["parsed"]>();

function parseOnce(entry: ReadEntry & { body: string }): WrittenText["parsed"] {
  const parsed = trees.get(entry) ?? parseText(entry.body);
  trees.set(entry, parsed);
  return parsed;
}

function addressOf(
  collection: CollectionName,
  id: string,
  { page }: Readonly<Record<string, unknown>>,
): string | undefined {
  if (collection === "consortium" || collection === "paginas") return typeof page === "string" ? page : undefined;
  if (collection !== "modelteksten") return findEntryAddress(collection, id);
  return Object.values(pageKinds).flatMap((kind) =>
    "shows" in kind && kind.shows.collection === collection && kind.shows.id === id ? [kind.address] : [],
  )[0];
}

/** What the addresses of the site are made of; a record that cannot be read counts by its file. */
export interface SiteFacts {
  hospices: string[];
  networks: string[];
  regions: string[];
  expertise: string[];
  terms: string[];
  /** Host of the site itself; empty when the settings do not say. */
  hostname: string;
}

export function readSiteFacts(root: string): SiteFacts {
  const settings = Object(readYaml(root, "content/instellingen.yaml").document?.data) as { site_url?: unknown };
  const url = String(settings.site_url);
  return {
    hospices: listFiles(root, "content/hospices", ".yaml")
      .filter((file) => isPublished(readText(join(root, file))))
      .map(nameOf),
    networks: listFiles(root, "content/netwerken", ".yaml").map(nameOf),
    regions: listIds(root, "content/taxonomie/regios.yaml", "model_regions"),
    expertise: listIds(root, "content/taxonomie/expertise.yaml", "terms"),
    terms: listTermIds(root),
    hostname: URL.canParse(url) ? new URL(url).hostname : "",
  };
}

/** Ids of the glossary, also when the file has faults elsewhere. */
export function listTermIds(root: string): string[] {
  return listIds(root, "content/begrippen.yaml", "terms");
}

function isPublished(text: string): boolean {
  return /^publication:\s*["']?published\b/mu.test(text) || !/^publication:/mu.test(text);
}

/** Ids in a list of a file, also of a file with faults elsewhere. */
function listIds(root: string, file: string, list: string): string[] {
  const read = readYaml(root, file);
  const data = Object(read.document?.data ?? readLoosely(root, file)) as Record<string, unknown>;
  const items = data[list];
  return (Array.isArray(items) ? items : []).flatMap((item: unknown) => {
    const { id } = Object(item) as { id?: unknown };
    return typeof id === "string" ? [id] : [];
  });
}

/** What a file with a fault in its build-up says all the same, so that what refers to it is not told as well. */
function readLoosely(root: string, file: string): unknown {
  try {
    return parse(readText(join(root, file)), { strict: false, logLevel: "silent" });
  } catch {
    return undefined;
  }
}

export function nameOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1, file.lastIndexOf("."));
}
