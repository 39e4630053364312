/**
 * Checks files off the main thread. It is built as a script of its own: the schema library and the rules that only
 * editors need then stand in no script that the pages for visitors share.
 */
import "./without-eval.ts";
import { checkFile, type CheckedFile } from "./check-file.ts";
import { loadCheckContext } from "./load-context.ts";
import type { GivenFile } from "./read-file.ts";

export interface CheckRequest {
  given: GivenFile;
  /** The day of the check, as "2026-11-21". */
  day: string;
}

/** Null when what a file is checked against could not be fetched. */
export type CheckAnswer = CheckedFile | null;

const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<CheckRequest>) => void;
  postMessage: (answer: CheckAnswer) => void;
};

scope.onmessage = ({ data: { given, day } }) =>
  void loadCheckContext(day)
    .then((context) => checkFile(given, context))
    .catch(() => null)
    .then((answer) => scope.postMessage(answer));
