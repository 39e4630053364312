import { basename } from "node:path";
import { listChanges, type RecordHistory, type RecordVersion } from "../../src/domain/directory/records/history.ts";
import { listFiles } from "./read-content.ts";
import { isOwnTop, runGit } from "./run-git.ts";
import { parseYaml } from "../../src/domain/border/parse-yaml.ts";

const FOLDER = "content/hospices";

interface FileVersion {
  id: string;
  date: string;
  /** Name of the content in git. */
  blob: string;
}

/**
 * What changed in each hospice, from git. Null where git does not hold the whole story: no repository here, a shallow
 * copy, or a file that was changed and not yet set down. Then there is no history at all, rather than a part of it.
 */
export function readRecordHistory(root: string): RecordHistory | null {
  try {
    if (!holdsWholeHistory(root)) return null;
    const versions = readVersions(root);
    const ids = listFiles(root, FOLDER, ".yaml").map(toId);
    const current = readCurrentBlobs(root);
    if (ids.some((id) => versions.get(id)?.at(-1)?.blob !== current.get(id))) return null;
    return Object.fromEntries(ids.map((id) => [id, listChanges(versions.get(id) ?? [])]));
  } catch {
    return null;
  }
}

/** The repository is this project's own (a copy within another repository has a history that is not its own), whole and clean. */
function holdsWholeHistory(root: string): boolean {
  const [top = "", shallow = ""] = runGit(root, ["rev-parse", "--show-toplevel", "--is-shallow-repository"]).split(
    "\n",
  );
  return isOwnTop(top, root) && shallow === "false" && runGit(root, ["status", "--porcelain", "--", FOLDER]) === "";
}

/** The content of each record now: a history that does not end there is not whole. */
function readCurrentBlobs(root: string): Map<string, string> {
  const lines = runGit(root, ["ls-tree", "HEAD", `${FOLDER}/`]).split("\n");
  return new Map(
    lines.flatMap((line) => {
      const [, blob, path] = /^\d+ blob (\w+)\t(.+)$/u.exec(line) ?? [];
      return blob === undefined || path === undefined ? [] : [[toId(path), blob]];
    }),
  );
}

/** The contents of every record over time, oldest first, under the id it has now. */
function readVersions(root: string): Map<string, (RecordVersion & { blob: string })[]> {
  const log = runGit(root, [
    "log",
    "--reverse",
    "--topo-order",
    "--no-merges",
    "--format=@%as",
    "--raw",
    "--no-abbrev",
    "-M",
    "--",
    FOLDER,
  ]);
  const files = followRenames(log);
  const texts = readBlobs(root, [...new Set(files.map(({ blob }) => blob))]);
  const versions = new Map<string, (RecordVersion & { blob: string })[]>();
  for (const { id, date, blob } of files) {
    const parsed = parseYaml(`${FOLDER}/${id}.yaml`, texts.get(blob) ?? "");
    // A version that was never sound was never shown either.
    if (parsed.document) versions.set(id, [...(versions.get(id) ?? []), { date, blob, data: parsed.document.data }]);
  }
  return versions;
}

function followRenames(log: string): FileVersion[] {
  let files: FileVersion[] = [];
  let date = "";
  for (const line of log.split("\n")) {
    if (line.startsWith("@")) date = line.slice(1);
    const [, blob = "", kind = "", path = "", renamed] =
      /^:\d+ \d+ \w+ (\w+) ([A-Z])\d*\t([^\t]+)(?:\t(.+))?$/u.exec(line) ?? [];
    if (kind === "") continue;
    const id = toId(renamed ?? path);
    if (renamed !== undefined) files = files.map((file) => (file.id === toId(path) ? { ...file, id } : file));
    if (kind === "D") files = files.filter((file) => file.id !== id);
    else files.push({ id, date, blob });
  }
  return files;
}

function toId(path: string): string {
  return basename(path, ".yaml");
}

function readBlobs(root: string, blobs: readonly string[]): Map<string, string> {
  const output = Buffer.from(runGit(root, ["cat-file", "--batch"], `${blobs.join("\n")}\n`), "utf8");
  const texts = new Map<string, string>();
  let at = 0;
  for (const blob of blobs) {
    const end = output.indexOf(10, at);
    const size = Number(output.subarray(at, end).toString("utf8").split(" ")[2]);
    if (!Number.isInteger(size)) throw new Error(`git does not hold ${blob}`);
    texts.set(blob, output.subarray(end + 1, end + 1 + size).toString("utf8"));
    at = end + 1 + size + 1;
  }
  return texts;
}
