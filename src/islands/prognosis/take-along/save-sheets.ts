/** Sheets as a file of a spreadsheet. */
import type { Sheet } from "../../../presentation/prognosis/sheets/sheet.ts";
import { nameFile, saveFile } from "./save-file.ts";

/** Resolves with the name of the file. */
export async function saveSheets(subject: readonly string[], sheets: readonly Sheet[]): Promise<string> {
  const [{ toWorkbook, writeOptions }, { default: writeXlsxFile }] = await Promise.all([
    import("./to-workbook.ts"),
    import("write-excel-file/browser"),
  ]);
  const day = new Date();
  const fileName = nameFile(subject, "xlsx", day);
  saveFile(fileName, await writeXlsxFile(toWorkbook(sheets), writeOptions(subject, day)).toBlob());
  return fileName;
}
