/** The report of a region as a spreadsheet; fetched when somebody asks for it. */
import type { Sensitivity } from "../../../domain/prognosis/explaining/sensitivity.ts";
import type { ModelSources } from "../../../presentation/prognosis/sheets/model-sources.ts";
import { buildReportSheets } from "../../../presentation/prognosis/sheets/report-sheets.ts";
import type { TakeAlongFacts } from "../../../presentation/prognosis/sheets/take-along-facts.ts";
import { formatDay } from "./save-file.ts";
import { saveSheets } from "./save-sheets.ts";

/** The tables of a report that stands on the page, with its address. Resolves with the name of the file. */
export function saveReport(facts: TakeAlongFacts, sources: ModelSources, sensitivity: Sensitivity): Promise<string> {
  const link = window.location.href.replace(/#.*$/, "");
  const occasion = { date: formatDay(new Date()), link };
  return saveSheets([facts.place, String(facts.year)], buildReportSheets(facts, sources, sensitivity, occasion));
}
