import { prepareQuoteWords } from "../../domain/content/model-quotes/word-model-quote.ts";
import { fetchRecord } from "../fetch-data.ts";
import { loadModel } from "../prognosis/load-model.ts";
import type { CheckContext } from "./check-file.ts";
import { SITE_FILES_ADDRESS, type SiteFiles } from "./site-files.ts";

/** Fetches what a file is checked against: the records of this site, and the model for the figures in texts. */
export async function loadCheckContext(day: string): Promise<CheckContext> {
  const [site, model] = await Promise.all([
    fetchRecord<SiteFiles>(SITE_FILES_ADDRESS, ["files", "terms", "laws"]),
    loadModel(),
  ]);
  return { site, wordQuote: prepareQuoteWords(model), day };
}
