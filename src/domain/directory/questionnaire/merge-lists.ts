import { foldText } from "../../border/fold-text.ts";
import type { RecordPart } from "./questionnaire-answers.ts";

/** What makes two telephone numbers the same: their digits. */
export function samePhone(a: unknown, b: unknown): boolean {
  const digits = (value: unknown) => String(value).replace(/\D/gu, "");
  return digits(a) === digits(b);
}

/** What makes two items of a list the same: their words, in any case. */
export function sameItem(a: unknown, b: unknown): boolean {
  return foldText(String(a)).trim() === foldText(String(b)).trim();
}

/** The numbers that were there with what was answered about them, then the new ones. A number keeps its note. */
export function mergePhones(
  old: readonly RecordPart[],
  answers: readonly (RecordPart | undefined)[],
  date: string,
): RecordPart[] {
  return answers.reduce<RecordPart[]>(
    (phones, answer) => {
      if (answer?.["number"] === undefined) return phones;
      const at = phones.findIndex(({ number }) => samePhone(number, answer["number"]));
      const phone = { ...phones[at], ...answer, as_of: date };
      return at < 0 ? [...phones, phone] : phones.with(at, phone);
    },
    [...old],
  );
}

/** The items that were there, then the new ones. */
export function mergeItems(old: readonly unknown[], answers: readonly unknown[]): unknown[] {
  return answers.reduce<unknown[]>(
    (items, answer) =>
      answer === undefined || items.some((item) => sameItem(item, answer)) ? items : [...items, answer],
    [...old],
  );
}
