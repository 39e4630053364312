/** Sheets as a file of a spreadsheet. */
import type { Sheet } from "../../../presentation/prognosis/sheets/sheet.ts";
import { nameFile, saveFile } from "./save-file.ts";

/** Resolves with the name of the file. */
export async function saveSheets(subject: readonly string[], sheets: readonly Sheet[]): Promise<string> {
  const [{ toWorkbook, WORKBOOK_FONT }, { default: writeXlsxFile }] = await Promise.all([
    import("./to-workbook.ts"),
    import("write-excel-file/browser"),
  ]);
  const fileName = nameFile(subject, "xlsx", new Date());
  saveFile(fileName, await writeXlsxFile(toWorkbook(sheets), WORKBOOK_FONT).toBlob());
  return fileName;
}
