import type { FormatField } from "../../domain/content/document-format.ts";

/** Kinds of field whose answer is a word, a day or a number. */
const SHORT: readonly FormatField["kind"][] = ["line", "date", "number"];

/** The fields of a part in rows, in their own order: two short ones that follow each other share a row. */
export function pairFields(fields: readonly FormatField[]): FormatField[][] {
  const rows: FormatField[][] = [];
  for (const field of fields) {
    const last = rows.at(-1);
    const fits = last?.length === 1 && [...last, field].every(({ kind }) => SHORT.includes(kind));
    if (fits) last.push(field);
    else rows.push([field]);
  }
  return rows;
}
