import type { z } from "zod";
import { findMeantName } from "./closest-word.ts";
import { describeExpected } from "./describe-issue.ts";
import { allowedKeys, describeField } from "./describe-schema.ts";
import { describeValue, formatFieldPath, type FieldPath, type Problem } from "./problem.ts";

/** A parsed content file: its data and where each field stands. */
export interface ParsedDocument {
  /** Path from the project folder, with forward slashes. */
  file: string;
  data: unknown;
  /** Line of the field at this path, or of the nearest field around it. */
  lineAt: (path: FieldPath) => number;
  /** A number or yes and no as it is typed there, such as 19.30; undefined of anything else, or where that is not known. */
  typedAt?: (path: FieldPath) => string | undefined;
  /** Of a table: the names in its header. Each row is a group of the list that is its data. */
  columns?: readonly string[];
}

/** A document that follows its schema, with its values. */
export interface ValidDocument<T> extends ParsedDocument {
  value: T;
}

export type Validated<T> = { value: T; problems?: never } | { value?: never; problems: Problem[] };

/** Checks one document against its schema and words every issue in Dutch. */
export function validateDocument<S extends z.ZodType>(schema: S, document: ParsedDocument): Validated<z.output<S>> {
  // Writing a parser for each schema takes longer than it saves, also with thousands of houses.
  const result = schema.safeParse(document.data, { jitless: true });
  if (result.success) return { value: result.data };
  const { issues } = result.error;
  const header = checkHeader(schema, document, issues);
  if (header) return { problems: [header] };
  const meant = findMeantFields(schema, document, issues);
  const problems = issues
    .filter((issue) => !isMeant(pathOf(issue), meant))
    .flatMap((issue) => wordIssue(schema, document, issue, meant));
  return { problems: keepFirstOfField(problems) };
}

/** A header with a fault has one message: every row would tell of it again. */
function checkHeader(
  schema: z.ZodType,
  document: ParsedDocument,
  issues: readonly z.core.$ZodIssue[],
): Problem | undefined {
  const { columns } = document;
  if (columns === undefined) return undefined;
  const ofRows = issues.filter(({ path }) => path.length === 2).map(({ path }) => String(path[1]));
  const missing = new Set(ofRows.filter((name) => !columns.includes(name)));
  const unknown = new Set(issues.flatMap((issue) => (issue.code === "unrecognized_keys" ? issue.keys : [])));
  if (missing.size + unknown.size === 0) return undefined;
  const found = missing.size > 0 ? `zonder ${[...missing].join(", ")}` : `met ${[...unknown].join(", ")}`;
  return problemAt(document, [], `de kolommen ${allowedKeys(schema, [0]).join(", ")}`, `een kopregel ${found}`);
}

const MISSPELLED = "een veld dat hier niet bestaat";

/** Names that were misspelled, by the path where they stand, with the path that was meant. */
type MeantFields = ReadonlyMap<string, FieldPath>;

/** A misspelled name is one fault: the field it was meant to be is not told as missing as well. */
function findMeantFields(
  schema: z.ZodType,
  document: ParsedDocument,
  issues: readonly z.core.$ZodIssue[],
): MeantFields {
  const meant = new Map<string, FieldPath>();
  for (const issue of issues) {
    if (issue.code !== "unrecognized_keys") continue;
    const path = pathOf(issue);
    const present = Object.keys(Object(valueAt(document.data, path)) as object);
    const absent = allowedKeys(schema, path).filter((key) => !present.includes(key));
    const [asked, ...others] = absent.filter((key) => issues.some(({ path: place }) => isSame(place, [...path, key])));
    // One name that is not known where one is asked for is that one, however it was typed.
    const onlyAsked = issue.keys.length === 1 && others.length === 0 ? asked : undefined;
    for (const key of issue.keys) {
      const name = findMeantName(key, absent) ?? onlyAsked;
      if (name !== undefined) meant.set(formatFieldPath([...path, key]), [...path, name]);
    }
  }
  return meant;
}

function isSame(path: readonly PropertyKey[], other: FieldPath): boolean {
  return path.length === other.length && other.every((part, index) => String(path[index]) === String(part));
}

function isMeant(path: FieldPath, meant: MeantFields): boolean {
  return [...meant.values()].some((other) => other.every((part, index) => path[index] === part));
}

/** One message for a field: what else is wrong with its value mostly follows from the first. */
function keepFirstOfField(problems: readonly Problem[]): Problem[] {
  return problems.filter(
    ({ field }, index) => field === "" || problems.findIndex((other) => other.field === field) === index,
  );
}

function pathOf(issue: z.core.$ZodIssue): (string | number)[] {
  return issue.path.map((part) => (typeof part === "number" ? part : String(part)));
}

/** Checks several documents in one way; returns those that are valid and what is wrong in the others. */
export function validateDocuments<T>(
  documents: readonly ParsedDocument[],
  validate: (document: ParsedDocument) => Validated<T>,
): { valid: ValidDocument<T>[]; problems: Problem[] } {
  const valid: ValidDocument<T>[] = [];
  const problems: Problem[] = [];
  for (const document of documents) {
    const result = validate(document);
    if (result.problems) problems.push(...result.problems);
    else valid.push({ ...document, value: result.value });
  }
  return { valid, problems };
}

/** A problem at a field of a document; `found` words the value there unless it is given. */
export function problemAt(document: ParsedDocument, path: FieldPath, expected: string, found?: string): Problem {
  return {
    file: document.file,
    line: document.lineAt(path),
    field: formatFieldPath(path),
    found: found ?? document.typedAt?.(path) ?? describeValue(valueAt(document.data, path)),
    expected,
  };
}

function wordIssue(
  schema: z.ZodType,
  document: ParsedDocument,
  issue: z.core.$ZodIssue,
  meant: MeantFields,
): Problem[] {
  const path = pathOf(issue);
  if (issue.code === "unrecognized_keys") {
    const keys = allowedKeys(schema, path);
    const expected = keys.length > 0 ? `een van: ${keys.join(", ")}` : "geen extra veld";
    return issue.keys.map((key) => {
      const name = meant.get(formatFieldPath([...path, key]))?.at(-1);
      return problemAt(document, [...path, key], name === undefined ? expected : `${name}, zo geschreven`, MISSPELLED);
    });
  }
  const { title, description } = describeField(schema, path);
  const typed = document.typedAt?.(path);
  return [problemAt(document, path, describeExpected(issue, description ?? title, typed))];
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      value !== null && typeof value === "object" ? (value as Record<string | number, unknown>)[part] : undefined,
    data,
  );
}
