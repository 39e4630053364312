/** Dutch words of the manual, the account and the monitor of the model. Figures come in as text, in Dutch notation. */

/** Rows of the outcome of a worked example. */
export const exampleRows = {
  guests: "Gasten per jaar",
  pool: (norm: string, isSum: boolean) => `Bedden bij ${norm}, ${namePool(isSum)}`,
  houses: (norm: string) => `Bedden bij ${norm}, elk huis apart`,
} as const;

function namePool(isSum: boolean): string {
  return isSum ? "één pool per regio" : "één pool";
}

export interface ExampleFacts {
  place: string;
  /** The area is a sum of regions: nobody pools beds over them. */
  isSum: boolean;
  year: number;
  /** Beds of the pool by the rule the example looks at. */
  norm: string;
  guests: string;
  beds: string;
  /** null: the example changes nothing. */
  changed: { guests: string; beds: string } | null;
}

/** What a worked example finds, in one or two sentences. */
export function sayExample({ place, isSum, year, norm, guests, beds, changed }: ExampleFacts): string {
  const standard = `In ${year} verwacht het model in ${place} ongeveer ${guests} gasten. Met ${namePool(isSum)} vraagt ${norm} dan ${beds} bedden.`;
  if (changed === null) return standard;
  const sameGuests = changed.guests === guests;
  const sameBeds = changed.beds === beds;
  if (sameGuests && sameBeds) return `${standard} Met deze wijziging blijven beide gelijk.`;
  if (sameGuests)
    return `${standard} Met deze wijziging komen er evenveel gasten, maar worden het ${changed.beds} bedden.`;
  return `${standard} Met deze wijziging worden het ${changed.guests} gasten en ${changed.beds} bedden.`;
}

export interface DriftWords {
  place: string;
  rule: "outside95" | "twiceOutside67";
  side: "below" | "above";
  years: readonly number[];
}

/** Why a region drifts away from the projection. */
export function sayDrift({ place, rule, side, years }: DriftWords): string {
  const direction = side === "above" ? "meer gasten dan verwacht" : "minder gasten dan verwacht";
  if (rule === "outside95") return `${place} had in ${years.join(" en ")} ${direction}: buiten de band van 95%.`;
  return `${place} had in ${years.join(" en ")} ${direction}: twee jaar achter elkaar buiten de band van 67%, aan dezelfde kant.`;
}

/** The verdict on one region, when it does not drift. */
export function sayNoDrift(place: string, countedYears: number): string {
  if (countedYears === 0) return `Over ${place} is nog niets te zeggen.`;
  return `${place} loopt in de pas: ${countedYears === 1 ? "het ene jaar" : `de ${countedYears} jaren`} met cijfers ${countedYears === 1 ? "geeft" : "geven"} geen reden om aan het model te twijfelen.`;
}
