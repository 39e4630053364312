import { nameRecordField, type ChangeWords } from "../records/data-dictionary.ts";
import { hospiceKeys } from "../records/hospice-fields.ts";
import type { RecordPart } from "./questionnaire-answers.ts";

/** One thing that an import changes in a record, as text; null where there was nothing, or is nothing any more. */
export interface AnswerChange {
  /** Path of the field as in the file; of a list, the path of the list. */
  field: string;
  /** Dutch name, with the number or source it is about. */
  name: string;
  before: string | null;
  after: string | null;
}

interface Leaf {
  field: string;
  name: string;
  text: string;
}

/**
 * Everything in which two states of a record differ, in the order of the record: unlike the public history this leaves
 * nothing out. Of numbers and sources each is followed by itself; of other lists each item is there or is not. Told in
 * the words that are given; without them, as in the file.
 */
export function listAnswerChanges(
  before: RecordPart,
  after: RecordPart,
  words: ChangeWords = asInFile,
): AnswerChange[] {
  const old = collectLeaves(before, words);
  const now = collectLeaves(after, words);
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((key) => old.get(key)?.text !== now.get(key)?.text)
    .map((key) => {
      const { field, name } = (now.get(key) ?? old.get(key))!;
      return { field, name, before: old.get(key)?.text ?? null, after: now.get(key)?.text ?? null };
    })
    .sort((a, b) => rank(a.field) - rank(b.field));
}

function rank(field: string): number {
  return hospiceKeys.indexOf(/^[^.[]+/u.exec(field)?.[0] ?? "");
}

const asInFile: ChangeWords = { nameTerm: (id) => id, sayValue: (_, value) => value };

function collectLeaves(record: RecordPart, { nameTerm, sayValue }: ChangeWords): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const visit = (value: unknown, field: string, key: string, owner: string) => {
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) return value.forEach((item, index) => visitItem(item, field, key, index));
    if (typeof value === "object")
      return Object.entries(value).forEach(([name, part]) =>
        visit(part, field === "" ? name : `${field}.${name}`, `${key}.${name}`, owner),
      );
    const text = typeof value === "string" ? value.replace(/\s+/gu, " ").trim() : JSON.stringify(value);
    leaves.set(key, { field, name: nameField(field, owner, nameTerm), text: sayValue(field, text) });
  };
  const visitItem = (item: unknown, field: string, key: string, index: number) => {
    const isPart = item !== null && typeof item === "object";
    const { number, url, publisher } = isPart ? (item as Record<string, string | undefined>) : {};
    const own = isPart ? (number ?? `${url ?? ""}${publisher ?? ""}`) : JSON.stringify(item);
    // The same source may stand there twice.
    const places = [...leaves.keys()].filter((other) => other.startsWith(`${key}[${own}]`)).length;
    const ownKey = places === 0 ? `${key}[${own}]` : `${key}[${own}]#${index}`;
    visit(item, isPart ? `${field}[]` : field, ownKey, isPart ? (number ?? publisher ?? `${index + 1}`) : "");
  };
  visit(record, "", "", "");
  return leaves;
}

function nameField(field: string, owner: string, nameTerm: ChangeWords["nameTerm"]): string {
  const name = nameRecordField(field, nameTerm);
  return owner === "" ? name : name.replace(/:|$/u, ` ${owner}$&`);
}
