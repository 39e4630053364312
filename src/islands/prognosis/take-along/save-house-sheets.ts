/** The report of one house as a spreadsheet; fetched when somebody asks for it. */
import writeXlsxFile from "write-excel-file/browser";
import { buildHouseSheets } from "../../../presentation/prognosis/house/house-sheets.ts";
import type { HouseReportFacts } from "./house-report-facts.ts";
import { nameFile, saveFile } from "./save-file.ts";
import { toWorkbook, writeOptions } from "./to-workbook.ts";

/** Resolves with the name of the file. */
export async function saveHouseSheets(facts: HouseReportFacts): Promise<string> {
  const { house, source } = facts;
  const sheets = buildHouseSheets(house, facts, { source, link: window.location.href.replace(/#.*$/, "") });
  const day = new Date();
  const subject = [house.name, String(house.answer.year ?? house.answer.baseYear)];
  const fileName = nameFile(subject, "xlsx", day);
  saveFile(fileName, await writeXlsxFile(toWorkbook(sheets), writeOptions(subject, day)).toBlob());
  return fileName;
}
