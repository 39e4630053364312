/** Dutch words and sentences about the visitor's own figures. Counts come in as text, already in Dutch notation. */

export const ownWords = {
  /** The one word for them, wherever they have a part. */
  mark: "eigen cijfers",
  onDevice: "Deze cijfers blijven op dit apparaat. Ze gaan nergens heen: ook niet naar ons.",
  unkept: "Deze browser bewaart niets. De cijfers zijn weg als u de pagina sluit. Bewaar ze als bestand.",
  chooseRegion: "Kies hierboven eerst een regio. Eigen cijfers vult u per regio in.",
  otherRegions: "Cijfers van een andere regio veranderen hier alleen de verdeling over de huizen.",
  removeRegion: "Verwijder de eigen cijfers van deze regio",
  noneYet: "U hebt nog geen eigen cijfers ingevuld.",
  clash: "In dit scenario staan al opnames van deze regio. Die gaan voor, dus uw eigen opnames tellen nu niet mee.",
} as const;

export const bedsFormWords = {
  title: "Bedden per huis",
  intro: "Vul in hoeveel bedden elk huis nu heeft. Laat een huis leeg als u het niet weet: dan geldt wat in de sociale kaart staat.",
  use: "Deze bedden gebruiken",
  expected: (most: number) => `een heel getal van 1 tot en met ${most}, of niets`,
  known: (beds: string) => `bekend: ${beds}`,
  unknown: "aantal onbekend",
  saved: (houses: string) => `Opgeslagen. Het aantal bedden van ${houses} komt nu van u.`,
  cleared: "Opgeslagen. Er zijn geen eigen bedden meer ingevuld.",
} as const;

/** Words of a form with rows: figures per year, or origins. */
export interface RowsFormWords {
  title: string;
  intro: string;
  use: string;
  saved: (rows: number) => string;
  cleared: string;
  columns: string;
}

export const countsFormWords: RowsFormWords = {
  title: "Opnames en verblijf per jaar",
  intro: "Vul per jaar in wat er geteld is: voor alle huizen samen, of huis voor huis. Laat leeg wat u niet weet.",
  use: "Deze jaren gebruiken",
  saved: (rows) => `Opgeslagen: ${rows === 1 ? "1 rij telt" : `${rows} rijen tellen`} mee.`,
  cleared: "Opgeslagen. Er zijn geen eigen jaren meer ingevuld.",
  columns: "huis, jaar, opnames, verblijfsduur, beddagen of bezetting, weigeringen en bedden",
};

export const originsFormWords: RowsFormWords = {
  title: "Waar gasten vandaan kwamen",
  intro: "Vul per huis in hoeveel gasten er uit een gemeente of postcode kwamen. Van een postcode zijn vier cijfers genoeg. Voor gasten van buiten de vier provincies vult u “elders” in.",
  use: "Deze herkomst gebruiken",
  saved: (rows) => `Opgeslagen: ${rows === 1 ? "1 rij telt" : `${rows} rijen tellen`} mee.`,
  cleared: "Opgeslagen. Er is geen eigen herkomst meer ingevuld.",
  columns: "huis, gemeente of postcode, gasten en jaar",
};

/** What each column asks, where the label says too little. */
export const columnHints = {
  nights: "Nachten dat een bed bezet was. Een percentage mag ook, zoals 85%: vul dan de bedden in.",
  outside: "Hoeveel van de gasten van buiten de regio kwamen. Weet u het niet, laat het leeg: dan tellen de opnames minder zwaar mee.",
  beds: "Gemiddeld aantal open bedden in dat jaar.",
  calibrates: "Met ja stelt het model zich bij op de opnames van dit jaar. Kies nee voor een jaar waarmee u het model wilt toetsen.",
} as const;

export const pasteWords = {
  title: "Plak een tabel of kies een bestand",
  intro: (columns: string) => `Kopieer de rijen uit uw spreadsheet, het liefst met de kopregel. De volgorde van de kolommen maakt niet uit. Wij zoeken naar: ${columns}.`,
  label: "Geplakte tabel",
  file: "Of een CSV-bestand",
  replace: "Lees in",
  replaceAll: "Lees in en vervang de rijen hieronder",
  add: "Lees in en voeg toe",
  rules: "Hoe getallen worden gelezen",
  ruleList: [
    "1.234 is duizend tweehonderdvierendertig: een punt voor precies drie cijfers scheidt duizendtallen.",
    "18,5 en 18.5 zijn allebei achttien en een half.",
    "1,234 is iets meer dan één: een komma is een decimale komma.",
    "Een percentage mag alleen bij de bezetting.",
  ],
  read: (rows: number) => `${rows === 1 ? "1 rij" : `${rows} rijen`} gelezen, zonder fouten. Kijk ze na. Ze tellen pas mee als u ze gebruikt.`,
  tooLarge: "Dit bestand is te groot. Kies een tabel met alleen de gevraagde kolommen.",
  notRead: "Dit bestand is niet te lezen als tekst. Bewaar uw spreadsheet als CSV, of plak de rijen hierboven.",
} as const;

export const rowsWords = {
  row: (number: number) => `Rij ${number}`,
  add: "Rij toevoegen",
  remove: (number: number) => `Rij ${number} weghalen`,
  choose: "Kies een huis",
  page: (from: number, to: number, of: number) => `Rijen ${from} tot en met ${to} van ${of}`,
  previous: "Vorige rijen",
  next: "Volgende rijen",
  problems: (count: number) => (count === 1 ? "Er is 1 vak dat niet klopt" : `Er zijn ${count} vakken die niet kloppen`),
  moreProblems: (count: number) => `En nog ${count}. Verbeter eerst deze.`,
  unsaved: "Er zijn wijzigingen die nog niet meetellen.",
} as const;

/** Years that stay kept and are left out of the calculation. */
export function sayYearsOutside({ years, first, last }: { years: readonly number[]; first: number; last: number }): string {
  return `Uw cijfers van ${joinYears(years)} tellen niet mee: het model rekent van ${first} tot en met ${last}. Ze blijven bewaard tot u ze weghaalt.`;
}

/** A cell that cannot be used, as in a list. */
export function sayCellProblem({ row, column, found, expected }: { row: number; column: string; found: string; expected: string }): string {
  return `Rij ${row}, ${column.toLowerCase()}: ${sayFound({ found, expected })}`;
}

/** The same beside the cell itself. */
export function sayFound({ found, expected }: { found: string; expected: string }): string {
  return `${found === "" ? "niets ingevuld" : `gevonden “${found.slice(0, 60)}”`}; verwacht: ${expected}${expected.endsWith("?") ? "" : "."}`;
}

export function sayReading({ row, column, found, value }: { row: number; column: string; found: string; value: string }): string {
  return `Rij ${row}, ${column.toLowerCase()}: “${found}” is gelezen als ${value}.`;
}

export interface CalibrationFacts {
  admissions: string;
  modelled: string;
  fromOutside: string;
  years: readonly number[];
  k: string;
  low: string;
  high: string;
  /** How far the figures count, as in "62%". */
  weight: string;
}

export function sayCalibration({ admissions, modelled, fromOutside, years, k, low, high, weight }: CalibrationFacts): string {
  return `Gekalibreerd op ${admissions} opnames in ${joinYears(years)}. Zonder uw cijfers verwacht het model er in deze huizen ${modelled}, waarvan ${fromOutside} van buiten de regio. De cijfers tellen voor ${weight} mee: het model weet niet precies wie waarheen gaat. Daarmee is k ${k}, en in 19 van de 20 trekkingen tussen ${low} en ${high}.`;
}

/** Before figures are used: what the model expects of the same houses and years beside what was typed in. */
export function sayExpectation({ admissions, modelled, fromOutside, years, weight }: Pick<CalibrationFacts, "admissions" | "modelled" | "fromOutside" | "years" | "weight">): string {
  return `U vult ${admissions} opnames in (${joinYears(years)}). Het model verwacht er in deze huizen ongeveer ${modelled}, waarvan ${fromOutside} van buiten de regio. Uw cijfers tellen voor ${weight} mee.`;
}

export const confirmWords = {
  title: "Klopt dit?",
  far: ({ admissions, modelled, place }: { admissions: string; modelled: string; place: string }) =>
    `U vult ${admissions} opnames in, en het model verwacht er in dezelfde huizen en jaren ongeveer ${modelled}. Dat scheelt meer dan een factor twee. Gaan uw cijfers echt over deze huizen in ${place}, en over hele jaren?`,
  effect: ({ year, before, after }: { year: number; before: string; after: string }) => `Als u ze gebruikt, gaat de uitkomst voor ${year} van ${before} naar ${after} gasten per jaar.`,
  yes: "Ja, dit klopt. Gebruik deze cijfers",
  no: "Nee, ik pas ze eerst aan",
} as const;

export const calibrationWords = {
  none: "niet gekalibreerd",
  how: "Vul de opnames van ten minste één heel jaar in. Het model stelt dan het aantal gasten van de regio daarop bij.",
  byHand: (k: string) => `In dit scenario is k met de hand op ${k} gezet. Dat gaat voor uw opnames.`,
} as const;

export function sayStay({ days, isUsed }: { days: string; isUsed: boolean }): string {
  return isUsed ? `De gemiddelde verblijfsduur komt van u: ${days} dagen.` : `Uw gemiddelde verblijfsduur is ${days} dagen. Het scenario heeft zelf een verblijfsduur; die gaat voor.`;
}

export function joinYears(years: readonly number[]): string {
  return years.length < 2 ? String(years[0] ?? "") : `${years.slice(0, -1).join(", ")} en ${years.at(-1)}`;
}

export const refusalWords = {
  title: "Weigeringen naast het model",
  caption: "Geweigerde aanvragen per jaar",
  head: ["Jaar", "Geteld", "Van de aanvragen", "Volgens het model"],
  explain: "Uw aandeel is weigeringen gedeeld door opnames en weigeringen samen. Het aandeel van het model geldt voor de huizen waarvan het aantal bedden bekend is, als niemand wacht. Beide zijn bovengrenzen: wie bij meer huizen aanvraagt, wordt vaker geweigerd dan één keer. Weigeringen veranderen de uitkomst niet.",
} as const;

export const fileWords = {
  title: "Bewaren, laden en verwijderen",
  save: "Bewaar als bestand",
  load: "Laad een bestand met eigen cijfers",
  unread: "Het bestand kon niet worden gelezen, omdat een deel van de website niet is geladen. Laad de pagina opnieuw.",
  found: (regions: string) => `In dit bestand staan cijfers van: ${regions}. Ze vervangen de eigen cijfers die er nu zijn.`,
  useFile: "Gebruik dit bestand",
  cancel: "Niet doen",
  remove: "Alle eigen cijfers verwijderen",
  sure: "Alle eigen cijfers van alle regio's verdwijnen van dit apparaat. Dat kunt u niet terugdraaien.",
  yes: "Ja, verwijder alles",
  removed: "Alle eigen cijfers zijn verwijderd.",
  loaded: "De cijfers uit het bestand tellen nu mee.",
} as const;

export const monitorWords = {
  loading: "De bandbreedte wordt berekend.",
  failed: "De bandbreedte kon niet worden berekend. De cijfers die u invulde, staan er wel. Laad de pagina opnieuw om het nog eens te proberen.",
  nothing: (place: string) => `Er is nog niets om het model aan te toetsen: van ${place} zijn geen jaren ingevuld.`,
  howTo: "Vul bij “Eigen cijfers” de opnames van een jaar in en kies bij “Telt mee” voor nee. Dat jaar telt dan niet mee bij het bijstellen, en is een eerlijke toets.",
  onlyCalibration: "Alle jaren met opnames zijn gebruikt om het model bij te stellen. Ze kloppen dus altijd ongeveer en bewijzen niets. Houd een jaar apart om te toetsen.",
  chooseRegion: "Kies een regio: het model wordt per regio getoetst.",
  chartTitle: (place: string) => `Gasten per jaar in de huizen van ${place}: verwacht en gebeurd`,
  expected: ["verwacht"],
  happened: ["gebeurd"],
  tableCaption: "Verwachte en getelde gasten per jaar",
  head: ["Jaar", "Verwacht", "2 van de 3", "19 van de 20", "Gebeurd", "Oordeel"],
  countedCaption: "Verder geteld",
  countedHead: ["Jaar", "Verblijf in dagen", "Bezetting", "Weigeringen", "Wie het opgaf"],
  usedForK: "gebruikt voor k",
  partly: (counted: number, houses: number, range: string) => `alleen ${counted} van de ${houses} huizen, verwacht ${range}`,
  insideBand: "binnen de band",
  outside67: "buiten 2 van de 3",
  outside95: "buiten de band",
  above: "hoger",
  below: "lager",
  basis: "Gasten zijn opnames zonder wie terugkwam. Ze tellen hier mee waar zij verblijven, zoals de huizen zelf tellen. Hoeveel mensen van buiten de regio komen, is een eigen schatting, tot de herkomst van gasten is ingevuld.",
} as const;

export interface ExpectedText {
  year: number;
  expected: string;
  low: string;
  high: string;
}

export function sayExpected({ year, expected, low, high }: ExpectedText): string {
  return `Het model verwacht in ${year} ongeveer ${expected} gasten (${low} tot ${high} in 19 van de 20 trekkingen).`;
}

export function sayCounted({ year, expected, low, high, guests }: ExpectedText & { guests: string }): string {
  return `In ${year} waren er ${guests} gasten. Het model verwachtte er ongeveer ${expected} (${low} tot ${high} in 19 van de 20 trekkingen).`;
}

/** The verdict on all years together that prove something. */
export function sayDrift({ rule, side, years }: { rule: "outside95" | "twiceOutside67"; side: "below" | "above"; years: readonly number[] }): string {
  const where = side === "above" ? "meer" : "minder";
  if (rule === "outside95") return `Het model wijkt af: in ${joinYears(years)} waren er ${where} gasten dan in 19 van de 20 trekkingen.`;
  return `Het model wijkt af: in ${joinYears(years)} waren er twee jaar na elkaar ${where} gasten dan in 2 van de 3 trekkingen.`;
}

export function sayNoDrift(years: readonly number[]): string {
  return `Het model wijkt niet af: in ${joinYears(years)} lag het aantal gasten binnen wat het model verwacht.`;
}
