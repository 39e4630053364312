/** Words of what somebody takes along from the prognosis: pictures, tables and the report. */

export const OWN_FIGURES_MARK = "met eigen cijfers van de gebruiker";

/** Versions and date are text, ready to read. */
export interface SourceFacts {
  modelVersion: string;
  dataVersion: string;
  date: string;
}

/** In every picture and file: who calculated it, and who did not. */
export function saySource({ modelVersion, dataVersion, date }: SourceFacts): string {
  return `Eigen berekening met het rekenmodel van Consortium Ligare, niet van het CBS; model ${modelVersion}, gegevens ${dataVersion}; ${date}.`;
}

export const pictureWords = {
  group: (title: string) => `Grafiek bewaren: ${title}`,
  svg: "Bewaar als SVG",
  png: "Bewaar als PNG",
  saved: (fileName: string) => `Bewaard als ${fileName}.`,
  failed: "Bewaren lukte niet. Probeer het nog eens, of neem de andere vorm.",
} as const;
