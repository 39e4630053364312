import { readdirSync, statSync } from "node:fs";
import { basename, extname, join, resolve } from "node:path";
import { describePlan, describeWritten } from "./describe-plan.ts";
import { planImport, type ImportPlan } from "./plan-import.ts";
import { SHEET_ENDINGS } from "../sheets/read-answer-sheets.ts";
import { noteInRound, ROUND_FILE } from "../round/round-file.ts";
import { UnreadableSheet } from "../sheets/unreadable-sheet.ts";
import { finishWriting, NotWritten, writeTogether } from "../content/write-together.ts";

export interface ImportResult {
  /** 0 done, 1 refused, 2 a mistake in the options. */
  exitCode: 0 | 1 | 2;
  stdout: string;
  stderr: string;
}

interface ImportOptions {
  /** Folder that holds content/. */
  root: string;
  /** Folder that given paths start from. */
  from: string;
  /** Such as "2026-11-28". */
  today: string;
}

const USAGE =
  "Gebruik: npm run hospices:import -- BESTAND.xlsx (of .docx, .csv, .txt, meer bestanden, of een map) [--schrijf] [--toch-nieuw]";
const OPTIONS = ["--schrijf", "--toch-nieuw"];

/** Runs one command; nothing is written unless --schrijf is given and every answer fits. */
export function runImport(args: readonly string[], { root, from, today }: ImportOptions): ImportResult {
  const paths = args.filter((argument) => !argument.startsWith("--"));
  if (paths.length === 0 || args.some((argument) => argument.startsWith("--") && !OPTIONS.includes(argument)))
    return { exitCode: 2, stdout: "", stderr: `${USAGE}\n` };
  try {
    const finished = finishWriting(root);
    const told = finished.length === 0 ? "" : `Een afgebroken opslag is afgemaakt: ${finished.join(", ")}\n\n`;
    const files = paths.flatMap((path) => listSheets(resolve(from, path)));
    const plan = planImport(root, files, { today });
    const { exitCode, stdout } = decide(root, plan, args, files);
    return { exitCode, stdout: `${told}${stdout}\n`, stderr: "" };
  } catch (error) {
    if (!(error instanceof UnreadableSheet || error instanceof NotWritten)) throw error;
    return { exitCode: 1, stdout: "", stderr: `${error.message}\n` };
  }
}

function decide(
  root: string,
  plan: ImportPlan,
  args: readonly string[],
  files: readonly string[],
): Pick<ImportResult, "exitCode" | "stdout"> {
  if (plan.records.length + plan.faults.length === 0)
    return { exitCode: 0, stdout: `${files.map((file) => basename(file)).join(", ")}: geen antwoorden.` };
  const shown = describePlan(plan);
  if (plan.faults.length > 0) return { exitCode: 1, stdout: shown };
  if (plan.records.some(({ likely }) => likely.length > 0) && !args.includes("--toch-nieuw")) {
    return {
      exitCode: 1,
      stdout: `${shown}\n\nEr is niets geschreven. Is het hetzelfde huis, vul dan het id in. Is het een ander huis, zet dan --toch-nieuw achter de opdracht.`,
    };
  }
  if (!args.includes("--schrijf"))
    return {
      exitCode: 0,
      stdout: `${shown}\n\nEr is niets geschreven. Zet --schrijf achter de opdracht om dit te bewaren.`,
    };
  writePlan(root, plan);
  return { exitCode: 0, stdout: `${shown}\n\n${describeWritten(plan)}` };
}

/** All records or none, with who answered. Throws NotWritten. */
export function writePlan(root: string, { records }: ImportPlan): void {
  const answered = new Map(records.map(({ id, answeredOn }) => [id, { answered: answeredOn }]));
  writeTogether(
    root,
    new Map([...records.map(({ file, text }) => [file, text] as const), [ROUND_FILE, noteInRound(root, answered)]]),
  );
}

/** A file, or the questionnaires in a folder by name; not what a spreadsheet that is open puts beside them. */
function listSheets(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const names = readdirSync(path).filter(
    (name) => !/^[~.]/u.test(name) && SHEET_ENDINGS.includes(extname(name).toLowerCase()),
  );
  if (names.length === 0)
    throw new UnreadableSheet(
      `${basename(path)}: gevonden een map zonder vragenlijsten; verwacht bestanden die eindigen op .xlsx, .docx of .csv.`,
    );
  return names.sort().map((name) => join(path, name));
}
