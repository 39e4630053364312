/** Dutch sentences of the prognosis. Counts come in as text, already in Dutch notation; shares are 0-1. */

export const NATION_PART = "heel Noordoost-Nederland";

export const variantLabels = {
  central: "Midden",
  high_longevity: "Mensen leven langer",
  low_longevity: "Mensen leven korter",
} as const;

export const profileLabels = {
  meanAndSpread: "Leeftijd en spreiding",
  mean: "Gemiddelde leeftijd",
  flat: "Vlak",
} as const;

/** At the end of a line in a chart, broken for a phone. */
export const profileLineLabels = {
  meanAndSpread: ["leeftijd en", "spreiding"],
  mean: ["gemiddelde", "leeftijd"],
  flat: ["vlak"],
} as const;

export const explanations = {
  variant:
    "Het midden volgt de levensverwachting van het CBS. De twee andere kiezen de grens van wat de Verenigde Naties met 80% kans verwachten. Leven mensen langer, dan overlijden er tot 2050 minder mensen per jaar.",
  profile:
    "Van de gasten in hospices is bekend dat zij gemiddeld 76,1 jaar zijn, met een spreiding van 12,4 jaar (HOPEVOL, 2017-2018). De standaard gebruikt beide getallen. U kunt ook alleen de gemiddelde leeftijd gebruiken. Of kies vlak: dan gaat iedereen die overlijdt even vaak naar een hospice, hoe oud ook. Deze keuze maakt meer uit dan elke andere. Of 76,1 een precieze leeftijd is of een leeftijd in hele jaren, zegt de bron niet.",
} as const;

export interface HeadlineFacts {
  year: number;
  place: string;
  guests: string;
  bedsByOccupancy: string;
  occupancy: string;
  bedsByRefusal: string;
  refusal: string;
  /** The area is a sum of pools: nobody pools beds over regions. */
  isSum: boolean;
}

export function sayNeed({ year, place, guests, bedsByOccupancy, occupancy }: HeadlineFacts): string {
  return `In ${year} verwacht het model ongeveer ${guests} gasten per jaar in ${place}; daarvoor zijn bij ${occupancy} bezetting ongeveer ${bedsByOccupancy} bedden nodig.`;
}

export function sayRefusal({ bedsByRefusal, refusal, isSum }: HeadlineFacts): string {
  const pool = isSum ? "bij één gezamenlijke pool per regio samen" : "bij één gezamenlijke pool";
  return `Wie hooguit ${refusal} van de aanvragen wil weigeren, heeft ${pool} ongeveer ${bedsByRefusal} bedden nodig.`;
}

export interface GrowthFacts {
  fromYear: number;
  toYear: number;
  place: string;
  deathsChange: number;
  guestsChange: number;
  /** Change of the deaths per year between the two years. */
  under80Change: number;
  from85Change: number;
  totalChange: number;
  profile: keyof typeof profileLabels;
}

/** Why guests grow otherwise than deaths; says only what the figures bear out. */
export function explainGrowth(facts: GrowthFacts): string {
  const { fromYear, toYear, place, deathsChange, guestsChange } = facts;
  const deaths = describeMove(deathsChange);
  const guests = describeMove(guestsChange);
  const verb = guests.verb === deaths.verb ? "" : `${guests.verb} `;
  const opening = `Van ${fromYear} tot ${toYear} ${deaths.verb} de sterfte in ${place} ${deaths.extent} en ${verb}het aantal hospicegasten ${guests.extent}`;
  return `${opening}${because(facts)}`;
}

function because(facts: GrowthFacts): string {
  if (facts.profile === "flat") {
    return ", want het vlakke profiel telt elke leeftijd even zwaar. Dat past niet bij de leeftijd die gasten nu hebben.";
  }
  const wholeRise = facts.totalChange > 0 && facts.under80Change < 0 && facts.from85Change >= facts.totalChange;
  if (wholeRise) {
    return ". De hele stijging komt van mensen van 85 jaar en ouder, terwijl de sterfte onder de 80 jaar daalt; en heel oude mensen gaan minder vaak naar een hospice.";
  }
  return ". Heel oude mensen gaan minder vaak naar een hospice, en juist bij hen verandert de sterfte het meest.";
}

function describeMove(change: number): { verb: string; extent: string } {
  const percent = Math.round(Math.abs(change) * 100);
  if (percent === 0) return { verb: "blijft", extent: "ongeveer gelijk" };
  return { verb: change > 0 ? "stijgt" : "daalt", extent: `met ${percent}%` };
}

export function sayGuestsTrend(facts: { fromYear: number; toYear: number; guestsFrom: string; guestsTo: string; place: string }): string {
  return `Het aantal gasten per jaar in ${facts.place} gaat van ongeveer ${facts.guestsFrom} in ${facts.fromYear} naar ongeveer ${facts.guestsTo} in ${facts.toYear}.`;
}

export function sayBedsCompared(facts: HeadlineFacts & { difference: number }): string {
  const { year, occupancy, refusal, bedsByOccupancy, bedsByRefusal, difference, isSum } = facts;
  const pool = isSum ? "met één pool per regio" : "met één pool";
  if (difference === 0) {
    return `In ${year} komen de norm van ${occupancy} en de grens van ${refusal} weigering ${pool} op hetzelfde aantal uit: ${bedsByOccupancy} bedden.`;
  }
  return `De norm van ${occupancy} vraagt in ${year} om ${bedsByOccupancy} bedden. Wie hooguit ${refusal} wil weigeren, heeft ${pool} aan ${bedsByRefusal} genoeg. Losse, kleine huizen hebben samen meer nodig.`;
}

export function sayProfileSpread(facts: { year: number; lowest: string; highest: string }): string {
  return `De drie leeftijdsprofielen geven voor ${facts.year} een uitkomst van ${facts.lowest} tot ${facts.highest}.`;
}

export function sayKnownBeds(facts: { beds: string; known: string; hospices: string }): string {
  return `ten minste ${facts.beds} bekende bedden in ${facts.known} van de ${facts.hospices} hospices`;
}

export function sayHouseSize(facts: { occupancy: string; smallBeds: string; smallRefused: string; poolBeds: string; poolRefused: string }): string {
  return `Een huis met ${facts.smallBeds} bedden dat precies volgens de norm van ${facts.occupancy} is gepland, moet ongeveer ${facts.smallRefused} van de aanvragen weigeren. Zijn er ${facts.poolBeds} bedden in één pool, dan is dat ${facts.poolRefused}.`;
}
