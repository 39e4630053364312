import { measureLabels, placesWords } from "../words/prognose-plaatsen.ts";
/** Dutch words of the views by place and age: the map, the catchment areas and the age groups. Figures come in as text. */

export const mapWords = {
  loading: "De kaart wordt opgehaald.",
  failed: "De kaart kon niet worden opgehaald. De tabel geeft dezelfde cijfers.",
  measure: "Wat laat de kaart zien?",
  change: "Verschil",
  /** Where a percentage would be one of nothing. */
  fromNothing: "was 0",
  figure: "Wat",
  caption: (measure: string, place: string, isMean: boolean) =>
    `${measure} per gemeente${isMean ? ", gemiddelde over vijf jaar" : ""}, ${place}`,
  legend: "Legenda",
  oneClass: "overal gelijk",
  below: (to: string) => `minder dan ${to}`,
  between: (from: string, to: string) => `${from} tot ${to}`,
  from: (from: string) => `${from} of meer`,
} as const;

type Measure = keyof typeof measureLabels;

/** In the middle of a sentence. */
const measureNouns: Record<Measure, string> = {
  guests: "hospicegasten per jaar",
  guestsPer1000: "hospicegasten per 1.000 mensen van 65 jaar en ouder",
  deaths: "overlijdens per jaar",
  from65: "mensen van 65 jaar en ouder",
  from80: "mensen van 80 jaar en ouder",
  from85: "mensen van 85 jaar en ouder",
};

export function sayMapFinding(facts: {
  measure: Measure;
  area: string;
  fromYear: number;
  year: number;
  /** null: not a mean. */
  period: Period | null;
  most: string;
  mostValue: string;
  fastest: string;
  /** null: it rises nowhere. */
  fastestChange: string | null;
  together: string;
}): string {
  const { measure, area, fromYear, year, period, most, mostValue, fastest, fastestChange, together } = facts;
  const opening = `Het model telt ${sayWhen(year, period)} in ${area} ongeveer ${together} ${measureNouns[measure]}. De gemeente met de meeste is ${most}: ongeveer ${mostValue}.`;
  if (year === fromYear) return opening;
  return fastestChange === null
    ? `${opening} Het aantal stijgt sinds ${fromYear} in geen enkele gemeente.`
    : `${opening} Sinds ${fromYear} stijgt het aantal het sterkst in ${fastest} (${fastestChange}).`;
}

interface Period {
  from: number;
  to: number;
}

/** What the figures are, and are not. */
export function sayPlaceBasis({
  isMean,
  base,
  now,
  hasParts,
}: {
  isMean: boolean;
  base: Period;
  now: Period;
  hasParts: boolean;
}): string {
  const counted = isMean
    ? `Overlijdens en gasten zijn gemiddelden over vijf jaar (${base.from}-${base.to} en ${now.from}-${now.to}): in één gemeente en één jaar speelt toeval een te grote rol. Gasten tellen bij de gemeente waar zij wonen.`
    : "Mensen: op 1 januari van dat jaar.";
  const parts = hasParts
    ? " Bij “deels” hoort een deel van de gemeente bij een andere regio: de regel toont de hele gemeente, de onderste regel telt alleen het deel in dit gebied."
    : "";
  return `${counted}${parts} De cijfers zijn een eigen prognose, niet die van het CBS.`;
}

/** One figure of one gemeente. */
export function sayPlace({
  name,
  year,
  period,
  measure,
  value,
}: {
  name: string;
  year: number;
  period: Period | null;
  measure: Measure;
  value: string;
}): string {
  return `${name} ${sayWhen(year, period)}: ongeveer ${value} ${measureNouns[measure]}.`;
}

function sayWhen(year: number, period: Period | null): string {
  return period === null ? `in ${year}` : `rond ${year} (gemiddeld over ${period.from}-${period.to})`;
}

export const catchmentWords = {
  region: "Welke regio bekijkt u?",
  showAll: "Toon alle huizen, ook die verder weg",
  matrixHeading: "Wie gaat naar welk huis?",
  matrixCaption: (region: string) => `Verdeling van de gasten over de huizen, per gemeente in ${region}`,
  matrixNote:
    "Elke rij is samen 100%: alle gasten uit die gemeente. Het huis met de meeste gasten staat vet. Kies een gemeente of een huis om er iets aan te veranderen.",
  placeHeading: (name: string) => `Verdeling van ${name} zelf invullen`,
  placeHelp:
    "Vul bij een huis een ander percentage in. De andere huizen schuiven dan naar verhouding mee, zodat het samen 100% blijft.",
  outsideLong: "Een hospice buiten de vier provincies",
  expectedPercent: "Vul een getal in van 0 tot en met 100.",
  nobodyLeft:
    "Dit kan niet: alle andere huizen staan op 0%, dus niemand kan de rest overnemen. Geef eerst een ander huis een deel.",
  afterChanges: (percent: string) => `na de wijzigingen van huizen: ${percent}`,
  houseHeading: "Een huis sluiten, vergroten of openen",
  housesCaption: ({ from, to }: Period) => `Gasten per jaar per huis, gemiddeld over ${from}-${to}`,
  bedsHead: "Bedden nu",
  before: "Zonder uw wijzigingen",
  after: "Met uw wijzigingen",
  beds: "Aantal bedden",
  expectedBeds: "Vul een heel getal in van 1 tot en met 60.",
  inflow: "Deel van de gasten dat van buiten de vier provincies komt",
  expectedInflow: "Vul een getal in van 0 tot 100.",
  bedsUnknown: "aantal bedden onbekend",
  bedsFilledIn: (beds: string) =>
    `Het model doet alsof het er ${beds} zijn, het midden van de getelde huizen van dezelfde soort. Dat telt alleen voor hoe sterk het huis trekt, niet als aantal bedden.`,
  bedsLastKnown: (said: string) =>
    `${said}. Zo sterk trekt het huis in het model; als aantal bedden van nu telt het niet mee.`,
  bedsPlannedHead: "Bedden in dit plan",
  notYet: "nieuw",
  asNow: "als nu",
  unknownNumber: "onbekend",
  countedAs: (beds: string) => `(trekt als ${beds})`,
  closed: "gesloten",
  closedHere: "gesloten in dit scenario",
  close: "Sluit dit huis",
  reopen: "Open dit huis weer",
  restoreBeds: "Zet het aantal bedden terug",
  isNew: "Nieuw in dit scenario.",
  removeNew: "Haal dit nieuwe huis weg",
  openNew: "Een nieuw huis openen",
  newName: "Naam van het nieuwe huis",
  newPlace: "Gemeente",
  newPostcode: "Postcode, vier cijfers (mag leeg blijven)",
  newBeds: "Aantal bedden",
  open: "Open dit nieuwe huis",
  expectedName: "Geef het nieuwe huis een naam.",
  expectedPostcode: (place: string) =>
    `Deze postcode ligt niet in ${place}. Vul vier cijfers in, of laat het veld leeg: dan staat het huis in het midden van de gemeente.`,
  shareOfPlace: "Deel van de gasten uit de gemeente",
  guestsPerYear: "Gasten per jaar",
  originsCaption: (house: string, isClosed: boolean, { from, to }: Period) =>
    isClosed
      ? `Wie naar ${house} ging vóór de sluiting, gemiddeld over ${from}-${to}`
      : `Wie naar ${house} gaat, gemiddeld over ${from}-${to}`,
  linesMeaning:
    "De lijnen op de kaart lopen van en naar huizen waar gasten van plaats wisselen: hoe dikker, hoe meer gasten.",
  movesHeading: "Wie gaat nu ergens anders heen?",
  route: "Van en naar",
  fromTo: (from: string, to: string) => `Van ${from} naar ${to}`,
  otherRoutes: "Alle andere verschuivingen samen",
  movesCaption: ({ from, to }: Period) => `Gasten per jaar die naar een ander huis gaan, gemiddeld over ${from}-${to}`,
  movesPerPlace: "Per gemeente",
  movesPerPlaceCaption: ({ from, to }: Period) =>
    `Gasten per jaar die naar een ander huis gaan, per gemeente, gemiddeld over ${from}-${to}`,
  mostlyTo: "Vooral naar",
  changesHeading: "Uw wijzigingen",
  noChanges: "U hebt nog niets veranderd aan de adherentiegebieden.",
  why: "Waarom wijzigt u dit?",
  reason: (reason: string) => `Reden: ${reason}`,
  undo: "Maak ongedaan",
  undoAll: "Maak alle wijzigingen aan de adherentiegebieden ongedaan",
} as const;

/** One change each. */
export const changeWords = {
  closed: (house: string) => `${house} is gesloten`,
  opened: (house: string, place: string, beds: string) => `${house} is nieuw in ${place}, met ${countBeds(beds)}`,
  resized: (house: string, from: string, to: string) => `${house} gaat van ${from} naar ${countBeds(to)}`,
  share: (place: string, house: string, percent: string) => `${place}: ${percent} naar ${house}`,
  outside: (place: string, percent: string) => `${place}: ${percent}`,
  inflow: (house: string, percent: string) => `${house}: ${percent}`,
  knownBeds: (house: string, beds: string) => `${house}: ${beds}`,
  origins: (rows: string) => `${rows} ${rows === "1" ? "regel" : "regels"} met tellingen`,
} as const;

function countBeds(beds: string): string {
  return beds === "1" ? "1 bed" : `${beds} bedden`;
}

/** How the shares came about. */
export function sayCatchmentBasis({ hasOrigins }: { hasOrigins: boolean }): string {
  const rule =
    "Het model schat wie naar welk huis gaat: dichtbij trekt meer dan ver weg, en een groot huis meer dan een klein.";
  const known = hasOrigins
    ? "Waar is geteld waar gasten vandaan komen, telt dat mee."
    : "Tellingen van waar gasten vandaan komen zitten er nog niet in.";
  return `${rule} ${known} Hoeveel mensen naar een hospice buiten de vier provincies gaan of daarvandaan komen, is niet bekend; zolang u niets invult, rekent het model met 0%.`;
}

/** `beds` null: not known. */
export function sayBedsBasis({ beds, now }: { beds: string | null; now: string | null }): string {
  const known =
    beds === null ? "Het aantal bedden nu is onbekend." : `Nu ${beds === "1" ? "is" : "zijn"} er ${countBeds(beds)}.`;
  return now === null ? known : `${known} In dit scenario: ${countBeds(now)}.`;
}

export function sayOrigins({
  house,
  isClosed,
  most,
}: {
  house: string;
  isClosed: boolean;
  most: { name: string; guests: string } | null;
}): string {
  if (most === null) return `Naar ${house} gaan geen gasten uit deze gemeenten.`;
  return `De meeste gasten van ${house} ${isClosed ? "kwamen" : "komen"} uit ${most.name}: ${most.guests === placesWords.lessThanOne ? "" : "ongeveer "}${most.guests} per jaar.`;
}

export function sayMoves({
  total,
  isAny,
  most,
}: {
  total: string;
  isAny: boolean;
  most: { route: string; guests: string } | null;
}): string {
  if (!isAny)
    return "Niemand: alle gasten gaan naar het huis waar het model hen zonder uw wijzigingen naartoe laat gaan.";
  const opening = `Door uw wijzigingen gaan ongeveer ${total} gasten per jaar naar een ander huis.`;
  return most === null
    ? opening
    : `${opening} De grootste groep gaat ${lowerFirst(most.route)}: ongeveer ${most.guests} per jaar.`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Counts as text; `change` is a number, for the direction only. */
interface Span {
  before: string;
  after: string;
  change: number;
}

export interface AgeChange {
  deaths: Span;
  deathsUnder80: Span;
  deathsFrom85: Span;
  guestsUnder80: Span;
  guestsFrom85: Span;
}

interface AgeFacts extends AgeChange {
  place: string;
  fromYear: number;
  year: number;
  profile: string;
}

/** Why the age profile matters, as far as the figures bear it out. */
export function sayWhyAges({ deaths, deathsUnder80, deathsFrom85, place, fromYear, year }: AgeFacts): string {
  if (year === fromYear) return "Kies een later jaar om te zien bij welke leeftijden de sterfte verandert.";
  const isWholeRise = deaths.change > 0 && deathsUnder80.change < 0 && deathsFrom85.change >= deaths.change;
  if (isWholeRise) {
    return `De hele stijging van de sterfte in ${place} tussen ${fromYear} en ${year} komt van mensen van 85 jaar en ouder. Daarom maakt het zoveel uit hoe vaak zij naar een hospice gaan, en dat is wat het leeftijdsprofiel zegt.`;
  }
  return `Tussen ${fromYear} en ${year} verandert de sterfte in ${place} het meest bij oude mensen. Hoe vaak zij naar een hospice gaan, is wat het leeftijdsprofiel zegt.`;
}

export function sayAgeDeaths({ deathsUnder80, deathsFrom85, fromYear, year }: AgeFacts): string {
  return `${saySpan("85 jaar en ouder", deathsFrom85, fromYear, year)} ${saySpan("Jonger dan 80", deathsUnder80, fromYear, year)}`;
}

export function sayAgeGuests({ guestsUnder80, guestsFrom85, fromYear, year, profile }: AgeFacts): string {
  return `Bij het profiel “${profile}”. ${saySpan("85 jaar en ouder", guestsFrom85, fromYear, year)} ${saySpan("Jonger dan 80", guestsUnder80, fromYear, year)}`;
}

function saySpan(label: string, { before, after }: Span, fromYear: number, year: number): string {
  if (year === fromYear) return `${label}: ${after} in ${year}.`;
  return `${label}: van ${before} in ${fromYear} naar ${after} in ${year}.`;
}

/** Where the profiles differ most for the years to come. */
export function sayOldestUptake(profiles: readonly { label: string; uptake: string }[]): string {
  const list = profiles.map(({ label, uptake }) => `ongeveer ${uptake} bij “${label}”`);
  return `Van elke 100 mensen die op hun 90e of later overlijden, zijn er hospicegast: ${list.join(", ")}.`;
}

/** The outcome of each profile. */
export function sayProfileOutcomes({
  place,
  fromYear,
  year,
  outcomes,
}: {
  place: string;
  fromYear: number;
  year: number;
  outcomes: readonly { label: string; guests: string; change: number | null }[];
}): string {
  const list = outcomes.map(
    ({ label, guests, change }) =>
      `“${label}” ${guests}${year === fromYear || change === null ? "" : ` (${sayChange(change)} sinds ${fromYear})`}`,
  );
  return `Gasten per jaar in ${place} in ${year}: ${list.join(", ")}.`;
}

function sayChange(change: number): string {
  const percent = Math.round(Math.abs(change) * 100);
  if (percent === 0) return "ongeveer gelijk";
  return `${percent}% ${change > 0 ? "meer" : "minder"}`;
}

/** Guests whose age is not known. */
export function sayOtherGuests({ guests, isMore, year }: { guests: string; isMore: boolean; year: number }): string {
  return `Door wijzigingen voor doelgroepen of andere plekken van zorg zijn er in ${year} ongeveer ${guests} gasten ${isMore ? "meer" : "minder"}. Hun leeftijd is niet bekend: zij staan niet in de grafiek van gasten.`;
}
