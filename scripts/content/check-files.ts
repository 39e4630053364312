import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Problem } from "../../src/domain/border/problem.ts";
import { writtenCollections } from "../../src/domain/content/collections.ts";
import { OFFICIAL_TABLES } from "../../src/domain/prognosis/compile/compile-official.ts";
import { MODEL_TABLES } from "../../src/domain/prognosis/compile/compile-tables.ts";
import { isReadable, readText } from "./read-once.ts";
import { checkCharacters, findConflict } from "./texts/check-characters.ts";

/** Tables that stand beside the model to compare it with. */
export const SIDE_TABLES = ["officiele-prognoses", "sterfte-nederland-totaal"];

const PROGNOSIS = [
  "HANDLEIDING-GEGEVENS.md",
  ...["bronnen", "modelkeuzes", "scenarios", "terugtoets", "wijzigingen"].map((name) => `${name}.yaml`),
  ...[...MODEL_TABLES, ...Object.values(OFFICIAL_TABLES), ...SIDE_TABLES, "realisatie"].map((name) => `${name}.csv`),
];
const SINGLE_FILES = [
  ...[
    "begrippen",
    "doorverwijzingen",
    "feiten",
    "instellingen",
    "ronde",
    "spelling",
    "wetswijzigingen",
    "zoekwoorden",
    "geo/bronnen",
    "geo/buiten-het-gebied",
    "geo/uitzonderingen",
    "taxonomie/expertise",
    "taxonomie/regios",
    "taxonomie/typen",
    "taxonomie/voorzieningen",
  ].map((name) => `${name}.yaml`),
  ...["andere-namen", "gemeenten", "plaatsen", "postcode4", "postcode4-overig", "vroegere-gemeenten"].map(
    (name) => `geo/${name}.csv`,
  ),
  "geo/gemeenten.topo.json",
  "gemeten.json",
  ...PROGNOSIS.map((name) => `prognose/${name}`),
].map((name) => `content/${name}`);

/** Folders where every file with this ending is read, and any other is told by the reader of the folder. */
const FOLDERS: readonly (readonly [folder: string, ending: string, toldElsewhere: boolean])[] = [
  ...writtenCollections.map((name) => [`content/${name}/`, ".mdx", true] as const),
  ["content/hospices/", ".yaml", true],
  ["content/netwerken/", ".yaml", true],
  ["content/fotos/", ".yaml", true],
  ["content/woorden/", ".yaml", false],
  ["content/prognose/parameters/", ".yaml", false],
];

/** Every file under content/, but those that begin with a dot. */
export function listContentFiles(root: string): string[] {
  if (!existsSync(join(root, "content"))) return [];
  return readdirSync(join(root, "content"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((file) => !file.split("/").some((part) => part.startsWith(".")))
    .sort();
}

/** Files that nobody reads. */
export function findUnreadFiles(files: readonly string[]): Problem[] {
  return files.flatMap((file) => {
    if (SINGLE_FILES.includes(file)) return [];
    const folder = FOLDERS.find(([path]) => file.startsWith(path));
    const isInFolder = folder && !file.slice(folder[0].length).includes("/");
    if (folder && (folder[2] || (isInFolder && file.endsWith(folder[1])))) return [];
    const expected = folder
      ? `alleen bestanden die eindigen op ${folder[1]}`
      : "een bestand op een plaats die de site kent; zie docs/README.md";
    return [{ file, line: 1, field: "", found: "een bestand dat niemand leest", expected }];
  });
}

/**
 * What is wrong with the characters of the files. A file where git left two versions has one message only, whatever
 * else is wrong with it.
 */
export function checkFileTexts(root: string, files: readonly string[]): { problems: Problem[]; conflicts: Problem[] } {
  const problems: Problem[] = [];
  const conflicts: Problem[] = [];
  for (const file of files.filter((name) => /\.(?:mdx|yaml|csv|md)$/u.test(name))) {
    const path = join(root, file);
    const text = readText(path)
      .replace(/^\ufeff/u, "")
      .replaceAll("\r\n", "\n");
    const conflict = findConflict(text);
    if (conflict !== undefined)
      conflicts.push({
        file,
        line: conflict,
        field: "",
        found: "twee versies die git niet kon samenvoegen (<<<<<<< en >>>>>>>)",
        expected: "één versie: kies de goede regels en haal de regels met <<<<<<<, ======= en >>>>>>> weg",
      });
    // Of a file in another alphabet the reader tells that; its characters are not what they seem.
    else if (isReadable(path) && /\.(?:mdx|yaml)$/u.test(file)) {
      const faults = checkCharacters(text).map((fault) => ({ file, field: "", ...fault }));
      // With empty bytes in it, it may be saved in an alphabet of two bytes a letter: every line would be told.
      problems.push(...(text.includes("\u0000") ? faults.slice(0, 1) : faults));
    }
  }
  return { problems, conflicts };
}
