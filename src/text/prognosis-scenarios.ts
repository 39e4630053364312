/** Dutch words for scenarios: keeping, sharing and comparing them. Figures come in as text. */

export const comparisonWords = {
  standard: "Standaard",
  current: "Wat nu op de pagina staat",
  nothing: "Geen",
  notHere: "Niet beschikbaar voor dit gebied",
  choose: (letter: string) => `Scenario ${letter}`,
  groupReadyMade: "Kant-en-klaar",
  groupClosure: "Een hospice sluit",
  closure: (house: string) => `Sluit: ${house}`,
  groupSaved: "Bewaard op dit apparaat",
  choices: "Welke scenario’s wilt u vergelijken?",
  counting: "Hoe tellen de bedden?",
  pooled: "Eén pool",
  pooledPerRegion: "Eén pool per regio",
  perHouse: "Per huis",
  /** After the name of a scenario. */
  countedAs: { pooled: "als één pool", pooledPerRegion: "als één pool per regio", perHouse: "per huis" },
  countingFixed: "Een coördinatiepunt telt alle bedden als één pool. Daarom tellen de andere scenario’s hier per huis.",
  sameDraws: "Een verschil komt dus van de keuzes en niet van toeval.",
  housesFixed: "Per huis is de verdeling over de huizen in elke trekking dezelfde.",
  busy: "De vergelijking wordt berekend.",
  failed: "Deze vergelijking is niet te berekenen. Kies andere scenario’s.",
  tooFew: "Kies ten minste twee verschillende scenario’s.",
  refused: (name: string) => `“${name}” kan niet mee:`,
  scenario: "Scenario",
  area: "Gebied",
  guests: (year: number) => `Gasten in ${year}`,
  beds: (year: number) => `Bedden in ${year}`,
  guestsWide: "Gasten, 19 van de 20 trekkingen",
  bedsWide: "Bedden, 19 van de 20 trekkingen",
  counted: "Hoe geteld",
  bedsNow: "Bedden die er nu zijn",
  bedsPlanned: "Bedden in dit plan",
  asNow: "als nu",
  askedOfPlan: (asked: string, beds: string) => `${asked}; gepland: ${beds === "1" ? "1 bed" : `${beds} bedden`}`,
  caption: (rule: string) => `Scenario’s naast elkaar, ${rule.toLowerCase()}`,
  range: "Tussen haakjes staat waar 2 van de 3 trekkingen op uitkomen.",
  guestsChart: "Hospicegasten per jaar",
  verdict: "Wie vraagt meer bedden?",
  noVerdict: (first: string, second: string) =>
    `${first} en ${second} zijn per huis niet te vergelijken: in een van beide is geen verdeling over huizen.`,
  differences: "Waarin verschillen ze?",
  noDifferences: "Deze scenario’s gebruiken dezelfde waarden.",
  assumption: "Aanname",
  asStandard: (value: string) => `${value} (standaard)`,
  ownFigure: "eigen cijfers",
  reason: (reason: string) => `Reden: ${reason}`,
  noReason: "Geen reden gegeven",
  houses: "Wat wordt er van de huizen gevraagd?",
  housesIntro: "Zoveel bedden zijn er gemiddeld tegelijk nodig in elk huis, als niemand wordt geweigerd.",
  closureMeaning:
    "Sluit een huis, dan vangen de andere huizen zijn gasten op. Hoe groter een huis, hoe minder lege bedden het nodig heeft. Samen kunnen zij daarom met minder bedden toe. Maar die bedden moeten er in die huizen wel zijn.",
  housesCaption: (year: number) => `Gevraagde bedden per huis in ${year}, gemiddeld`,
  house: "Huis",
  knownBeds: "Bedden nu",
  gone: "er niet",
  unknown: "onbekend",
} as const;

/** What a chart of the comparison shows; each part is a name and a figure. */
export function sayCompared(year: number, what: string, parts: readonly { name: string; amount: string }[]): string {
  const listed = parts.map(({ name, amount }) => `${name} ${amount}`);
  return `${what} in ${year}: ${listed.join(", ")}.`;
}
