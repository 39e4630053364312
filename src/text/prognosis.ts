import { sayBedsPlanned, joinRange } from "../words/prognose.ts";
/** Dutch sentences of the prognosis. Counts come in as text, already in Dutch notation; shares are 0-1. */

/** Two of three draws lie between these. */
export interface RangeText {
  low: string;
  high: string;
}

/** Whole beds by one rule. */
export interface BedFacts {
  /** The norm or limit itself. */
  target: string;
  pooled: string;
  /** null: not drawn yet. */
  pooledRange: RangeText | null;
  /** null: no house the model sends people to. */
  perHouse: string | null;
}

export type RuleName = "occupancy" | "refusal" | "wait" | "waitAndLeave";

export interface HeadlineFacts {
  year: number;
  place: string;
  guests: string;
  guestsRange: RangeText | null;
  /** The rule beside the flat norm. */
  rule: RuleName;
  beds: Record<RuleName, BedFacts>;
  houses: number;
  /** The area is a sum of pools: nobody pools beds over regions. */
  isSum: boolean;
}

export function sayNeed({ year, place, guests, guestsRange, beds: { occupancy } }: HeadlineFacts): string {
  return `In ${year} verwacht het model ongeveer ${guests} gasten${between(guestsRange)} per jaar in ${place}; daarvoor zijn bij ${occupancy.target} bezetting ongeveer ${occupancy.pooled} bedden${between(occupancy.pooledRange)} nodig.`;
}

/** The rule and its target, to stand after "bij". */
export function sayRule(rule: RuleName, target: string): string {
  const wordings: Record<RuleName, string> = {
    occupancy: `${target} bezetting`,
    refusal: `hooguit ${target} weigering`,
    wait: `gemiddeld hooguit ${target} wachten`,
    waitAndLeave: `hooguit ${target} afhakers`,
  };
  return wordings[rule];
}

/** Beside the flat norm stands the chosen rule; beside the norm itself the rule that knows sizes. */
function besideNorm({ rule, beds }: HeadlineFacts): { rule: Exclude<RuleName, "occupancy">; facts: BedFacts } {
  const other = rule === "occupancy" ? "refusal" : rule;
  return { rule: other, facts: beds[other] };
}

export function sayChosenRule(headline: HeadlineFacts): string {
  const { rule, facts } = besideNorm(headline);
  const { target, pooled, pooledRange } = facts;
  const wishes = {
    refusal: `Wie hooguit ${target} van de aanvragen wil weigeren`,
    wait: `Wie mensen gemiddeld hooguit ${target} wil laten wachten`,
    waitAndLeave: `Wie wil dat hooguit ${target} van de mensen tijdens het wachten overlijdt of ergens anders heen gaat`,
  };
  return `${wishes[rule]}, heeft ongeveer ${pooled} bedden${between(pooledRange)} nodig. Beide aantallen gelden ${sayPool(headline.isSum)}.`;
}

/** The same two rules when every house stands by itself. */
export function sayPerHouse(headline: HeadlineFacts): string {
  const { beds, houses } = headline;
  const { rule, facts } = besideNorm(headline);
  if (houses === 0)
    return "Per huis valt er niets te zeggen: in dit gebied staat geen hospice voor volwassenen dat gasten opneemt.";
  if (beds.occupancy.perHouse === null || facts.perHouse === null) {
    return "Per huis valt er niets te zeggen: het model laat uit dit gebied niemand naar een huis in dit gebied gaan.";
  }
  if (houses === 1) return "Hier staat één hospice. Eén pool en per huis zijn daarom hetzelfde.";
  return `Neemt elk van de ${houses} huizen zijn eigen gasten op, los van de andere, dan zijn het er samen ongeveer ${beds.occupancy.perHouse} bij de norm en ${facts.perHouse} bij ${sayRule(rule, facts.target)}.`;
}

/** The beds there are, beside the beds that are needed; what the scenario makes of them is a number of its own. */
export function sayBedsNow(place: string, known: string, planned: string | null = null): string {
  const now = `Nu bekend in ${place}: ${known}.`;
  return planned === null ? now : `${now} ${sayBedsPlanned({ planned })}`;
}

export function sayRange(): string {
  return "Tussen haakjes staat waar 2 van de 3 trekkingen op uitkomen. Een trekking is één berekening met gelote waarden voor wat onzeker is. De band geldt voor het gekozen leeftijdsprofiel en de gekozen levensduur.";
}

/** Dots while the draws are on their way: the words keep their place. */
function between(range: RangeText | null): string {
  return ` (${joinRange(range ?? { low: "…", high: "…" })})`;
}

function namePool(isSum: boolean): string {
  return isSum ? "één pool per regio" : "één pool";
}

function sayPool(isSum: boolean): string {
  return isSum ? "als elke regio één pool is" : "als alle huizen samen één pool zijn";
}

/** What moved the number of guests, as a bar of the waterfall shows it. */
export interface GrowthBarFacts {
  label: string;
  sign: number;
  /** Guests, without the sign. */
  size: string;
}

export interface GrowthFacts {
  fromYear: number;
  toYear: number;
  place: string;
  deathsChange: number;
  /** null: nobody goes to a hospice in the first year, so there is nothing to take a percentage of. */
  guestsChange: number | null;
  guestsFrom: string;
  guestsTo: string;
  /** The two largest bars at most, the larger first. */
  bars: readonly GrowthBarFacts[];
}

/** How deaths and guests change, and the largest bars behind the guests; every reason comes from the figures. */
export function explainGrowth({
  fromYear,
  toYear,
  place,
  deathsChange,
  guestsChange,
  guestsFrom,
  guestsTo,
  bars,
}: GrowthFacts): string {
  const deaths = describeMove(deathsChange);
  const opening = `Van ${fromYear} tot ${toYear} ${deaths.verb} de sterfte in ${place} ${deaths.extent}`;
  if (guestsChange === null) {
    return guestsFrom === "0" && guestsTo === "0"
      ? `${opening}. In dit scenario gaat niemand naar een hospice.`
      : `${opening}. Het aantal hospicegasten per jaar gaat van ${guestsFrom} naar ${guestsTo}.`;
  }
  const guests = describeMove(guestsChange);
  const verb = guests.verb === deaths.verb ? "" : `${guests.verb} `;
  return `${opening} en ${verb}het aantal hospicegasten ${guests.extent}. ${sayBars(bars)}`;
}

function sayBars([first, second]: readonly GrowthBarFacts[]): string {
  if (first === undefined) return "Geen enkele oorzaak scheelt een tiende gast per jaar of meer.";
  const say = ({ label, sign, size }: GrowthBarFacts, unit: string) =>
    `“${label}” (${size}${unit} ${sign > 0 ? "erbij" : "eraf"})`;
  if (second === undefined) return `Het meest telt ${say(first, " gasten per jaar")}.`;
  return `Het meest tellen ${say(first, " gasten per jaar")} en ${say(second, "")}.`;
}

function describeMove(change: number): { verb: string; extent: string } {
  const percent = Math.round(Math.abs(change) * 100);
  if (percent === 0) return { verb: "blijft", extent: "ongeveer gelijk" };
  return { verb: change > 0 ? "stijgt" : "daalt", extent: `met ${percent}%` };
}

export function sayGuestsTrend(facts: {
  fromYear: number;
  toYear: number;
  guestsFrom: string;
  guestsTo: string;
  place: string;
}): string {
  return `Het aantal gasten per jaar in ${facts.place} gaat van ongeveer ${facts.guestsFrom} in ${facts.fromYear} naar ongeveer ${facts.guestsTo} in ${facts.toYear}.`;
}

/** What one chart of beds shows. */
export function sayBeds({ year, houses, isSum }: HeadlineFacts, { pooled, pooledRange, perHouse }: BedFacts): string {
  const opening = `In ${year} ongeveer ${pooled}${between(pooledRange)} met ${namePool(isSum)}`;
  return perHouse === null || houses === 1 ? `${opening}.` : `${opening}, en ${perHouse} als elk huis apart telt.`;
}

/** The flat norm beside the chosen rule. */
export function sayRulesCompared(headline: HeadlineFacts): string {
  const { beds, houses, isSum } = headline;
  const { occupancy } = beds;
  const { rule, facts } = besideNorm(headline);
  const pool = `Met ${namePool(isSum)} vraagt de norm van ${occupancy.target} om ${occupancy.pooled} bedden, en ${sayRule(rule, facts.target)} om ${facts.pooled}.`;
  if (occupancy.perHouse === null || facts.perHouse === null || houses === 1) return pool;
  return `${pool} Per huis is dat ${occupancy.perHouse} en ${facts.perHouse}. De norm kijkt niet naar de grootte van een huis, de andere regel wel: een klein huis heeft naar verhouding meer vrije bedden nodig.`;
}

/** Why the figures per house are weaker than those of the pool; `unknown` is the number of houses of which the beds are not known. */
export function explainPerHouse({
  houses,
  unknown,
  hasOrigins,
}: {
  houses: number;
  unknown: number;
  hasOrigins: boolean;
}): string {
  const counts = hasOrigins
    ? "Waar ingevuld, telt mee waar gasten vandaan kwamen."
    : "Tellingen van waar gasten vandaan komen, hebben wij nog niet.";
  const filledIn =
    unknown === 0
      ? ""
      : ` Van ${unknown === houses ? (houses === 1 ? "dit huis" : `alle ${houses} huizen`) : `${unknown} van de ${houses} huizen`} is het aantal bedden niet bekend; voor deze verdeling ${unknown === 1 ? "telt zo’n huis" : "tellen zij"} met het laatst bekende aantal, en anders als een doorsnee huis van ${unknown === 1 ? "zijn" : "hun"} soort.`;
  return `Wie naar welk huis gaat, is een eigen schatting: dichtbij trekt meer dan ver weg, en een groot huis meer dan een klein. ${counts}${filledIn} ${houses === 1 ? "Het aantal" : "Elk huis"} is naar boven afgerond. De band is alleen voor de pool berekend.`;
}

/** What the answer rests on, in a few words each. */
export const basisWords = {
  own: "eigen prognose, niet van het CBS",
  baseYear: (year: number) => `bevolking van 1 januari ${year}`,
  calibration: ({ regions, calibrated }: { regions: number; calibrated: number }) => {
    if (calibrated === 0) return "niet gekalibreerd";
    return calibrated === regions
      ? "gekalibreerd op ingevulde opnames"
      : `${calibrated} van de ${regions} regio’s gekalibreerd op ingevulde opnames`;
  },
  changes: (count: number, isOwn: boolean) => {
    if (count === 0) return "zonder wijzigingen van u";
    if (!isOwn) return count === 1 ? "1 aanname anders dan de standaard" : `${count} aannames anders dan de standaard`;
    return count === 1 ? "met één wijziging van u" : `met ${count} wijzigingen van u`;
  },
  ownFigures: "met eigen cijfers",
} as const;

export function sayProfileSpread(facts: { year: number; lowest: string; highest: string }): string {
  return `De drie leeftijdsprofielen geven voor ${facts.year} een uitkomst van ${facts.lowest} tot ${facts.highest}.`;
}

/** What is known of the beds there are; `known` and `hospices` are whole numbers, `beds` is text. */
export function sayKnownBeds({ beds, known, hospices }: { beds: string; known: number; hospices: number }): string {
  if (hospices === 0) return "geen hospice bekend";
  if (known === 0)
    return hospices === 1 ? "aantal bedden onbekend" : `aantal bedden onbekend bij alle ${hospices} hospices`;
  if (known < hospices) return `ten minste ${beds} bekende bedden bij ${known} van de ${hospices} hospices`;
  return hospices === 1 ? `${beds} bedden in één hospice` : `${beds} bedden in alle ${hospices} hospices samen`;
}

/** Known beds less needed beds; `size` is without its sign. */
export function sayGap({ sign, size }: { sign: number; size: string }): string {
  if (sign === 0) return "evenveel";
  return `${size} ${sign < 0 ? "minder" : "meer"} dan nodig`;
}

export function sayHouseSize(facts: {
  occupancy: string;
  smallBeds: string;
  smallRefused: string;
  poolBeds: string;
  poolRefused: string;
}): string {
  return `Een huis met ${facts.smallBeds} bedden dat precies volgens de norm van ${facts.occupancy} is gepland, moet ongeveer ${facts.smallRefused} van de aanvragen weigeren. Zijn er ${facts.poolBeds} bedden in één pool, dan is dat ${facts.poolRefused}.`;
}
