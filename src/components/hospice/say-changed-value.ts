import type { HospiceType } from "../../domain/directory/records/bundle.ts";
import { claimNames, statusNames } from "../../words/sociale-kaart.ts";

/** The value of a changed field in the words of the page; the text of the record itself where it is no code. */
export function sayChangedValue(
  field: string,
  value: string,
  types: readonly Pick<HospiceType, "id" | "name">[],
): string {
  if (field === "type") return types.find(({ id }) => id === value)?.name.toLowerCase() ?? value;
  if (field === "status") return wordOf(statusNames, value);
  return /^(?:expertise|facilities)\..+\.value$/u.test(field) ? wordOf(claimNames, value) : value;
}

function wordOf(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value;
}
