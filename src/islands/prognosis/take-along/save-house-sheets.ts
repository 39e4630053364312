/** The report of one house as a spreadsheet; fetched when somebody asks for it. */
import writeXlsxFile from "write-excel-file/browser";
import { buildHouseSheets } from "../../../presentation/prognosis/house/house-sheets.ts";
import type { HouseReportFacts } from "./house-report-facts.ts";
import { nameFile, saveFile } from "./save-file.ts";
import { toWorkbook, WORKBOOK_FONT } from "./to-workbook.ts";

/** Resolves with the name of the file. */
export async function saveHouseSheets(facts: HouseReportFacts): Promise<string> {
  const { house, source } = facts;
  const sheets = buildHouseSheets(house, facts, { source, link: window.location.href.replace(/#.*$/, "") });
  const fileName = nameFile([house.name, String(house.answer.year ?? house.answer.baseYear)], "xlsx", new Date());
  saveFile(fileName, await writeXlsxFile(toWorkbook(sheets), WORKBOOK_FONT).toBlob());
  return fileName;
}
