/** Sheets in the form the writer of spreadsheets takes. */
import type { CellObject, Row, Sheet as WorkbookSheet } from "write-excel-file/browser";
import { printSheets } from "../../../presentation/site/print-sheets.ts";
import { answerLabels } from "../../../words/prognose-meenemen.ts";
import { formatDay } from "./save-file.ts";
import type { NumberLook, Sheet, SheetCell } from "../../../presentation/prognosis/sheets/sheet.ts";

/** Formats as every spreadsheet stores them; a Dutch one shows a decimal comma. */
const FORMATS: Record<Exclude<NumberLook, "free">, string> = {
  year: "0",
  whole: "#,##0",
  tenths: "#,##0.0",
  hundredths: "#,##0.00",
  percent: "0.0%",
};

/** In points: one line of text. */
const LINE_HEIGHT = 15;

/** How the sheets look, on paper too. `subject` is what they are of, such as a place and a year. */
export function writeOptions(subject: readonly string[], day: Date) {
  const title = [answerLabels.head, ...subject].join(", ");
  return { fontFamily: "Arial", fontSize: 10, features: [printSheets({ title, date: formatDay(day) })] };
}

/** Headings stay in sight, long texts wrap. A text is always a text: nothing in a cell can run as a formula. */
export function toWorkbook(sheets: readonly Sheet[]): WorkbookSheet<Blob>[] {
  return sheets.map(({ name, columns, rows }) => {
    const heads = columns.map(({ head }) => head);
    return {
      sheet: name,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: "landscape",
      data: [
        heads.map((head) => writeCell(head, { fontWeight: "bold", height: fitHeight(heads, columns) })),
        ...rows.map((row): Row => {
          const height = fitHeight(row, columns);
          return row.map((cell) => writeCell(cell, { height }));
        }),
      ],
    };
  });
}

/** Not every spreadsheet makes room for wrapped text by itself. */
function fitHeight(row: readonly SheetCell[], columns: Sheet["columns"]): number {
  const lines = row.map((cell, index) =>
    typeof cell === "string" ? Math.ceil(cell.length / columns[index]!.width) : 1,
  );
  return LINE_HEIGHT * Math.max(1, ...lines);
}

function writeCell(cell: SheetCell, looks: Pick<CellObject, "fontWeight" | "height">): CellObject | null {
  if (cell === null || cell === "") return null;
  if (typeof cell === "string") return { ...looks, value: cell, type: String, wrap: true, alignVertical: "top" };
  const format = cell.look === "free" ? {} : { format: FORMATS[cell.look] };
  return { ...looks, ...format, value: cell.value, type: Number, alignVertical: "top" };
}
