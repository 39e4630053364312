/** The German states along the border, as `FoundPlace` names what a place outside the area lies in. */
const GERMAN_STATES: readonly string[] = ["Nedersaksen", "Noordrijn-Westfalen"];

/** Whether a province, as named with a place, lies in Germany. */
export function isInGermany(province: string): boolean {
  return GERMAN_STATES.includes(province);
}
