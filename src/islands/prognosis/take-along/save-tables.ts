/** Files of a scenario to save; fetched when somebody asks for the first one. */
import { askWorker } from "../use-worker-task.ts";
import { buildCsv, buildSheets } from "../../../presentation/prognosis/sheets/build-sheets.ts";
import { loadSources } from "./load-sources.ts";
import { saveSheets } from "./save-sheets.ts";
import { writeReportAddress } from "./report-address.ts";
import { formatDay, nameFile, saveFile } from "./save-file.ts";
import {
  askedIntervals,
  gatherFacts,
  type TakeAlongInput,
} from "../../../presentation/prognosis/sheets/take-along-facts.ts";

/** Resolves with the name of the file. */
export async function saveCsv(input: TakeAlongInput): Promise<string> {
  const facts = gatherFacts(input, await askWorker("bands", askedIntervals(input.query)));
  const fileName = nameFile([input.place, String(input.year)], "csv", new Date());
  saveFile(fileName, new Blob([buildCsv(facts)], { type: "text/csv;charset=utf-8" }));
  return fileName;
}

/** Resolves with the name of the file. */
export async function saveWorkbook(input: TakeAlongInput): Promise<string> {
  const { model, draft, query, usesOwnFigures, place } = input;
  const [intervals, sources, link] = await Promise.all([
    askWorker("bands", askedIntervals(query)),
    loadSources(),
    writeLink(model, draft, usesOwnFigures),
  ]);
  const date = formatDay(new Date());
  return saveSheets([place, String(input.year)], buildSheets(gatherFacts(input, intervals), sources, { date, link }));
}

/** A scenario that does not fit in a link is saved all the same; the reason stands where the link would. */
async function writeLink(...asked: Parameters<typeof writeReportAddress>): Promise<string> {
  try {
    return new URL(await writeReportAddress(...asked), window.location.href).href;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
