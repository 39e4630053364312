/** The town again only where the name of the house does not say it. */
export function nameWithTown({ name, city }: { name: string; city: string }): string {
  return name.includes(city) ? name : `${name}, ${city}`;
}
