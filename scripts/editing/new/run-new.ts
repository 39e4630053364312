import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { formatReport } from "../../../src/domain/border/problem.ts";
import { compileDirectory } from "../../../src/domain/directory/records/compile.ts";
import { compile } from "../../compile.ts";
import { listFiles, readEntry } from "../../content/read-content.ts";
import { readDirectory } from "../../content/read-directory.ts";
import { finishWriting, NotWritten, writeTogether } from "../../content/write-together.ts";
import { askFields, type AskLine } from "./ask-fields.ts";
import { newHospice, type HouseContext } from "./new-hospice.ts";
import type { NewFile, NewKind } from "./new-kind.ts";
import { newGuide, newMeeting, newNews } from "./new-texts.ts";

export interface NewResult {
  /** 0 done, 1 refused, 2 a mistake in the options. */
  exitCode: 0 | 1 | 2;
  stdout: string;
  stderr: string;
}

export interface NewOptions {
  /** Folder that holds content/. */
  root: string;
  /** Such as "2026-11-28". */
  today: string;
  ask: AskLine;
}

const KINDS = ["hospice", "bijeenkomst", "nieuws", "handreiking"];
/** The name of the folder says the same as that of one of its files. */
const FOLDERS: Readonly<Record<string, string>> = {
  agenda: "bijeenkomst",
  handreikingen: "handreiking",
  hospices: "hospice",
};
const USAGE = `Gebruik: npm run nieuw -- ${KINDS.join("|")} [--VRAAG "ANTWOORD" ...]`;
/** A house that looks like one there is, is another one after all. */
const ANYWAY = "toch-nieuw";

/** Runs one command: asks what is needed, and leaves one file that passes the check, or nothing. */
export async function runNew(args: readonly string[], options: NewOptions): Promise<NewResult> {
  const [typed = "", ...flags] = args;
  const name = FOLDERS[typed] ?? typed;
  const kind = KINDS.includes(name) ? makeKind(name, options) : undefined;
  if (typeof kind === "string") return refuse(1, kind);
  if (!kind) return refuse(2, USAGE);
  const given = readFlags(flags, kind);
  if (typeof given === "string") return refuse(2, `${given}\n${describeFlags(kind)}`);
  const isAnyway = given.delete(ANYWAY);
  const { answers, faults } = await askFields(kind.fields, given, options.ask);
  if (faults) return refuse(1, `${faults.join("\n")}\n\nEr is niets geschreven.\n${describeFlags(kind)}`);
  const likely = isAnyway ? [] : (kind.findLikely?.(answers) ?? []);
  if (likely.length > 0)
    return refuse(
      1,
      `Dit lijkt op ${likely.join("; op ")}.\nEr is niets geschreven. Is het een ander hospice, zet dan --${ANYWAY} achter de opdracht.`,
    );
  return write(kind.make(answers), options);
}

function refuse(exitCode: 1 | 2, text: string): NewResult {
  return { exitCode, stdout: "", stderr: `${text}\n` };
}

/** A sentence when the content has to be mended first. */
function makeKind(name: string, { root, today }: NewOptions): NewKind | string | undefined {
  switch (name) {
    case "hospice": {
      const context = readHouseContext(root, today);
      return typeof context === "string" ? context : newHospice(context);
    }
    case "bijeenkomst":
      return newMeeting;
    case "nieuws":
      return newNews(today);
    default:
      return newGuide(findNextOrder(root));
  }
}

function readHouseContext(root: string, today: string): HouseContext | string {
  const { documents, problems } = readDirectory(root);
  const directory = compileDirectory(documents);
  if (problems.length > 0 || directory.problems)
    return `De inhoud van de site klopt nog niet:\n${formatReport([...problems, ...(directory.problems ?? [])])}`;
  return {
    directory: directory.bundle,
    // Sound, or the directory would not compile.
    postcodes: documents.postcodes?.data as HouseContext["postcodes"],
    houses: documents.hospices.map(({ file, data }) => ({
      id: basename(file, ".yaml"),
      record: data as Record<string, unknown>,
    })),
    today,
  };
}

function findNextOrder(root: string): number {
  const orders = listFiles(root, "content/handreikingen", ".mdx").map((file) => {
    const { order } = Object(readEntry(root, file).document?.data) as { order?: unknown };
    return typeof order === "number" ? order : 0;
  });
  return Math.max(0, ...orders) + 1;
}

/** Texts by flag: `--naam "..."` or `--naam="..."`. A sentence when they cannot be read. */
function readFlags(args: readonly string[], { fields }: NewKind): Map<string, string[]> | string {
  const given = new Map<string, string[]>();
  const known = new Set(fields.map(({ flag }) => flag));
  for (let index = 0; index < args.length; index += 1) {
    const [, flag, joined] = /^--([a-z-]+)(?:=([^]*))?$/u.exec(args[index] ?? "") ?? [];
    if (flag === ANYWAY && joined === undefined) {
      given.set(ANYWAY, []);
      continue;
    }
    if (flag === undefined || !known.has(flag)) return `Onbekende optie: ${args[index] ?? ""}`;
    const value = joined ?? args[(index += 1)];
    if (value === undefined || value.trim() === "") return `--${flag} heeft geen antwoord`;
    given.set(flag, [...(given.get(flag) ?? []), value]);
  }
  return given;
}

function describeFlags({ name, fields }: NewKind): string {
  const lines = fields.map(
    ({ flag, question, help, isRequired }) =>
      `  --${flag}  ${question}${help ? ` (${help})` : ""}${isRequired ? "; nodig" : ""}`,
  );
  return [`npm run nieuw -- ${name}`, ...lines].join("\n");
}

function write(made: NewFile, { root, today }: NewOptions): NewResult {
  const { file, text, next } = made;
  const nothing = "Er is niets geschreven.";
  if (existsSync(join(root, file)))
    return refuse(1, `${file} is er al. ${nothing} Kies een andere naam of titel, of verander dat bestand.`);
  const problems = checkBeside(root, made, today);
  if (problems !== "") return refuse(1, `${nothing} Zo past het niet:\n${problems}`);
  try {
    finishWriting(root);
    writeTogether(root, new Map([[file, text]]));
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    return refuse(1, error.message);
  }
  const steps = [...next, "Controleer met: npm run check. Bekijk het met: npm run dev."];
  const told = steps.map((step, index) => `  ${index + 1}. ${step}`);
  return { exitCode: 0, stdout: `Geschreven: ${file}\n\nHierna:\n${told.join("\n")}\n`, stderr: "" };
}

/** What the check of all content says of the new file, tried in a copy; empty when it passes. Faults that were there already stay out of it. */
function checkBeside(root: string, { file, text }: NewFile, day: string): string {
  const copy = mkdtempSync(join(tmpdir(), "ligare-nieuw-"));
  try {
    cpSync(join(root, "content"), join(copy, "content"), { recursive: true });
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), text);
    const problems = checkCopy(copy, day);
    if (problems.length === 0) return "";
    rmSync(join(copy, file));
    const before = new Set(checkCopy(copy, day));
    return problems.filter((line) => !before.has(line)).join("\n");
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function checkCopy(root: string, day: string): string[] {
  return compile({ root, checkOnly: true, quiet: true, day }).problems.map((problem) => formatReport([problem]));
}
