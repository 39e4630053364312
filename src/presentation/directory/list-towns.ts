const collator = new Intl.Collator("nl");

/** The towns of houses, each once and by name: they tell who does not know the regions which one is theirs. */
export function listTowns(houses: readonly { address: { city: string } }[]): string {
  return [...new Set(houses.map(({ address }) => address.city))].sort(collator.compare).join(", ");
}
