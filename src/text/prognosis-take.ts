/** Words of what somebody takes along from the prognosis: pictures, tables and the report. */

export const baseWords = { list: "Waar dit op rust" } as const;

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

/** A picture alone has to say of which area it is. */
export function titlePicture(title: string, finding: string, place: string): string {
  return `${title} ${finding}`.includes(place) ? title : `${title}, ${place}`;
}

export const explainPictureBands = "In de donkere band komen 2 van de 3 trekkingen uit (67%), in de lichte 19 van de 20 (95%).";

export const pictureWords = {
  group: (title: string) => `Grafiek bewaren: ${title}`,
  svg: "Bewaar als SVG",
  png: "Bewaar als PNG",
  saved: (fileName: string) => `Bewaard als ${fileName}.`,
  failed: "Bewaren lukte niet. Neem de andere vorm, of laad de pagina opnieuw en probeer het nog eens.",
} as const;

export const sheetNames = {
  answer: "Antwoord",
  years: "Cijfers per jaar",
  rules: "Bedden per regel",
  houses: "Per huis",
  municipalities: "Gemeenten",
  assumptions: "Aannames",
  sources: "Bronnen",
} as const;

const bands = ["67% van", "67% tot", "95% van", "95% tot"] as const;
const labelPeriod = ({ from, to }: { from: number; to: number }) => `${from}-${to}`;

export const sheetHeads = {
  years: ["Jaar", "Mensen van 65+", "Mensen van 80+", "Mensen van 85+", "Overlijdens", "Gasten", ...bands.map((band) => `Gasten ${band}`)],
  beds: (rule: string) => [`Bedden bij ${rule}, één pool`, ...bands.map((band) => `Bedden bij ${rule}, ${band}`), `Bedden bij ${rule}, per huis`],
  rules: ["Jaar", "Regel", "Eén pool, berekend", "Eén pool, hele bedden", ...bands, "Per huis samen, hele bedden"],
  houses: (year: number) => ["Huis", "Gemeente", "Regio", "Bekende bedden nu", "Niet van nu, niet meegeteld", "Bedden in dit plan", `Gevraagd in ${year} (bedden tegelijk)`],
  asNow: "als nu",
  notYet: "er nu niet",
  closes: "sluit",
  houseBeds: (rule: string) => `Deel van de bedden bij ${rule}`,
  municipalities: ({ years, ages, periods }: { years: readonly number[]; ages: readonly number[]; periods: readonly { from: number; to: number }[] }) => [
    "Gemeente",
    "Deel dat bij het gebied hoort (cijfers zijn van de hele gemeente)",
    ...ages.flatMap((age) => years.map((year) => `${age}+ in ${year}`)),
    ...periods.flatMap((period) => [`Overlijdens per jaar, gemiddeld ${labelPeriod(period)}`, `Gasten per jaar, gemiddeld ${labelPeriod(period)}`]),
  ],
  assumptions: ["Aanname", "Gebruikt", "Standaard", "Laag", "Hoog", "Eenheid", "Gewijzigd", "Waarom", "Geloot", "Bron", "Jaar", "Soort"],
  sources: ["Tabel", "Bron", "Opgehaald", "Licentie", "Eigen schatting"],
  origin: { place: "Gebied", model: "Model", data: "Gegevens", ownFigures: "Eigen cijfers", status: "Standaard of scenario" },
} as const;

export const sourceWords = { none: "geen bron gevonden: eigen keuze", noYear: "niet van toepassing" } as const;

export function changedWord(change: { isOwnFigure: boolean } | undefined): string {
  if (change === undefined) return "nee";
  return change.isOwnFigure ? "ja, door eigen cijfers" : "ja";
}

export function sayQuestion(place: string, year: number): string {
  return `Hoeveel hospicebedden zijn er in ${year} nodig in ${place}?`;
}

export const answerLabels = {
  head: "Prognose van hospicebedden",
  status: "Standaard of scenario",
  question: "Vraag",
  answer: "Antwoord",
  perHouse: "Per huis",
  known: "Bedden nu",
  place: "Gebied",
  year: "Jaar",
  rule: "Regel voor bedden",
  variant: "Hoe oud mensen worden",
  profile: "Wie er naar een hospice gaan",
  changes: "Aantal gewijzigde aannames",
  ownFigures: "Eigen cijfers",
  noOwnFigures: "niet gebruikt",
  source: "Bron",
  model: "Versie van het model",
  data: "Versie van de gegevens",
  date: "Gemaakt op",
  link: "Hetzelfde op de website",
} as const;

export const takeWords = {
  report: "Maak een rapport",
  reportHolds: "Vraag, antwoord, grafieken, aannames en bronnen op één of twee vellen. U drukt het af of bewaart het als PDF.",
  xlsx: "Bewaar als rekenblad (XLSX)",
  xlsxHolds: "Zeven bladen: het antwoord, de cijfers per jaar met banden, bedden volgens vier regels, elk huis, elke gemeente, alle aannames met hun bron, en de bronnen.",
  csv: "Bewaar als tabel (CSV)",
  csvHolds: "De cijfers per jaar met banden, voor een Nederlandse Excel of een ander programma.",
  pictures: "Een losse grafiek bewaart u met de knoppen onder die grafiek.",
  ownTravels: "De bestanden rekenen met uw eigen cijfers. Bedenk met wie u ze deelt.",
  busy: "Het bestand wordt gemaakt.",
  saved: (fileName: string) => `Bewaard als ${fileName}.`,
  failed: "Bewaren lukte niet. Laad de pagina opnieuw en probeer het nog eens.",
  noAddress: "De link naar het rapport kon niet worden gemaakt, omdat een deel van de website niet is geladen. Laad de pagina opnieuw.",
} as const;
