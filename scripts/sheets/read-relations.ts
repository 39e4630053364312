import { posix } from "node:path";
import { parseXml } from "./parse-xml.ts";
import type { ZipFile } from "./read-zip.ts";

/** What a part of an Office file refers to, by its package. */
export interface Relation {
  id: string;
  type: string;
  /** Name of the entry in the file. */
  target: string;
}

/** The relations that stand at `path`, with targets as seen from `folder`; none when there is no such entry. */
export function readRelations(zip: ZipFile, path: string, folder: string): Relation[] {
  const relations: Relation[] = [];
  parseXml(zip.read(path) ?? new Uint8Array(), {
    open(name, { Id: id = "", Type: type = "", Target: target = "" }) {
      if (name === "Relationship")
        relations.push({ id, type, target: target.startsWith("/") ? target.slice(1) : posix.join(folder, target) });
    },
  });
  return relations;
}

/** The name of the entry with which an Office file begins; not every program gives it the usual name. */
export function findMainPart(zip: ZipFile, usual: string): string {
  return readRelations(zip, "_rels/.rels", "").find(({ type }) => type.endsWith("/officeDocument"))?.target ?? usual;
}
