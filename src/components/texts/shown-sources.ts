import { formatDateText } from "../../domain/border/dates.ts";
import type { Source } from "../../domain/content/source.ts";

/** Sources with their date in full Dutch; a source named twice is shown once, and an absent date stays absent. */
export function showSources(sources: readonly Source[]): Source[] {
  const byName = new Map(sources.map((source) => [`${source.title}|${source.url ?? source.publisher}`, source]));
  return [...byName.values()].map(({ date, ...source }) =>
    date === undefined ? source : { ...source, date: formatDateText(date) },
  );
}
