/** Words of what somebody takes along from the prognosis: pictures, tables and the report. */

/** Versions and date are text, ready to read. */
export interface SourceFacts {
  modelVersion: string;
  dataVersion: string;
  date: string;
}

/** A picture alone has to say of which area it is. */
export function titlePicture(title: string, finding: string, place: string): string {
  return `${title} ${finding}`.includes(place) ? title : `${title}, ${place}`;
}

const bands = ["67% van", "67% tot", "95% van", "95% tot"] as const;
const labelPeriod = ({ from, to }: { from: number; to: number }) => `${from}-${to}`;

export const sheetHeads = {
  years: [
    "Jaar",
    "Mensen van 65+",
    "Mensen van 80+",
    "Mensen van 85+",
    "Overlijdens",
    "Gasten",
    ...bands.map((band) => `Gasten ${band}`),
  ],
  beds: (rule: string) => [
    `Bedden bij ${rule}, één pool`,
    ...bands.map((band) => `Bedden bij ${rule}, ${band}`),
    `Bedden bij ${rule}, per huis`,
  ],
  rules: ["Jaar", "Regel", "Eén pool, berekend", "Eén pool, hele bedden", ...bands, "Per huis samen, hele bedden"],
  houses: (year: number) => [
    "Huis",
    "Gemeente",
    "Regio",
    "Bekende bedden nu",
    "Niet van nu, niet meegeteld",
    "Bedden in dit plan",
    `Gevraagd in ${year} (bedden tegelijk)`,
  ],
  asNow: "als nu",
  notYet: "er nu niet",
  closes: "sluit",
  houseBeds: (rule: string) => `Deel van de bedden bij ${rule}`,
  municipalities: ({
    years,
    ages,
    periods,
  }: {
    years: readonly number[];
    ages: readonly number[];
    periods: readonly { from: number; to: number }[];
  }) => [
    "Gemeente",
    "Deel dat bij het gebied hoort (cijfers zijn van de hele gemeente)",
    ...ages.flatMap((age) => years.map((year) => `${age}+ in ${year}`)),
    ...periods.flatMap((period) => [
      `Overlijdens per jaar, gemiddeld ${labelPeriod(period)}`,
      `Gasten per jaar, gemiddeld ${labelPeriod(period)}`,
    ]),
  ],
  assumptions: [
    "Aanname",
    "Gebruikt",
    "Standaard",
    "Laag",
    "Hoog",
    "Eenheid",
    "Gewijzigd",
    "Waarom",
    "Geloot",
    "Bron",
    "Jaar",
    "Soort",
  ],
  sources: ["Tabel", "Bron", "Opgehaald", "Licentie", "Eigen schatting"],
  origin: {
    place: "Gebied",
    model: "Model",
    data: "Gegevens",
    ownFigures: "Eigen cijfers",
    status: "Standaard of scenario",
  },
} as const;

export function changedWord(change: { isOwnFigure: boolean } | undefined): string {
  if (change === undefined) return "nee";
  return change.isOwnFigure ? "ja, door eigen cijfers" : "ja";
}
