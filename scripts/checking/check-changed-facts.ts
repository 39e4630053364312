import type { Problem } from "../../src/domain/border/problem.ts";
import { isSame } from "../../src/domain/border/patch-yaml.ts";
import { problemAt, type ParsedDocument } from "../../src/domain/border/validate.ts";
import { findFieldSources } from "../../src/domain/directory/records/field-sources.ts";
import { diffRecords } from "../../src/domain/directory/records/history.ts";
import { hospiceKeys } from "../../src/domain/directory/records/hospice-fields.ts";
import { readYaml } from "../content/read-content.ts";
import { isOwnTop, runGit } from "../content/run-git.ts";
import { parsePlainYaml } from "../content/quick-yaml.ts";

const FOLDER = "content/hospices";

/** What we say ourselves of a house, or derive: no source of somebody else stands behind it. */
const OUR_OWN = new Set([
  "publication",
  "confidence",
  "description",
  "status_date",
  "networks_basis",
  "notices",
  "open_questions",
  "sources",
  "found_on",
  "checked",
  "confirmed",
  "redirects_from",
]);

type Fields = Readonly<Record<string, unknown>>;

/**
 * Facts that an editor changed since the last version in git, while the sources beside them stayed as they were: the
 * page would say that an old source tells the new number. Without git of its own nothing is known of before.
 */
export function checkChangedFacts(root: string): Problem[] {
  return listChangedRecords(root).flatMap(({ before, document }) => {
    const after = Object(document.data) as Fields;
    const changed = diffRecords(before, after)
      .flatMap(toChangedFact)
      .filter((fact) => hasOldSources(fact, before, after));
    const keys = new Set(changed.map((fact) => fact.split(".")[0]!));
    return [...[...keys].map((key) => askSource(document, key)), ...askStatus(document, before, after)];
  });
}

/**
 * What a change is of, as a source names it: "phones", "expertise.dementie". None where something was only taken away, or is
 * of our own.
 */
function toChangedFact({ field, after }: { field: string; after: string | null }): string[] {
  const [key = "", id] = field.split(".");
  const isNote = /(?:^|[._])(?:note|as_of)$/u.test(field);
  if (after === null || isNote || OUR_OWN.has(key) || !hospiceKeys.includes(key)) return [];
  return [id !== undefined && (key === "expertise" || key === "facilities") ? `${key}.${id}` : key];
}

function hasOldSources(key: string, before: Fields, after: Fields): boolean {
  return isSame(findFieldSources(sourcesOf(before), key), findFieldSources(sourcesOf(after), key));
}

function sourcesOf({ sources }: Fields): { fields?: string[] }[] {
  return Array.isArray(sources) ? (sources as { fields?: string[] }[]).filter((source) => source !== null) : [];
}

function askSource(document: ParsedDocument, key: string): Problem {
  return problemAt(
    document,
    [key],
    `onder sources ook de bron van het nieuwe gegeven, met publisher, url, date en fields: [${key}]`,
    "een gegeven dat is veranderd, met de bronnen van het oude",
  );
}

/** A house that closes or opens: the day and the note beside its status have to be of the new status. */
function askStatus(document: ParsedDocument, before: Fields, after: Fields): Problem[] {
  const { status, status_date: date, status_note: note } = after;
  if (status === before["status"] || typeof status !== "string") return [];
  const isOld = (key: string, value: unknown) => value !== undefined && value === before[key];
  return [
    ...(isOld("status_date", date)
      ? [problemAt(document, ["status_date"], `de dag waarop status: ${status} inging of werd gemeld`)]
      : []),
    ...(isOld("status_note", note)
      ? [
          problemAt(
            document,
            ["status_note"],
            `een toelichting bij status: ${status}, of geen status_note`,
            "een toelichting van vóór de wijziging van de status",
          ),
        ]
      : []),
  ];
}

/** Records that differ from the last version in git, with that version. */
function listChangedRecords(root: string): { before: Fields; document: ParsedDocument }[] {
  try {
    // A project without git of its own has nothing to compare with; git tells the rest in one go.
    if (!isOwnTop(runGit(root, ["rev-parse", "--show-toplevel"]).trim(), root)) return [];
    const changed = runGit(root, ["diff", "--name-only", "--diff-filter=M", "-z", "HEAD", "--", FOLDER]).split("\0");
    return changed.filter(Boolean).flatMap((file) => {
      const { document } = readYaml(root, file);
      const before = parsePlainYaml(file, runGit(root, ["show", `HEAD:${file}`])).document;
      return document && before ? [{ document, before: Object(before.data) as Fields }] : [];
    });
  } catch {
    return [];
  }
}
