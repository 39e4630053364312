/** What to know of a number before dialing it, each null where there is nothing to say. */
export interface NumberNotes {
  /** Whose it is, where it is not the house's own. */
  whose: string | null;
  /** How old it is, where it is old. */
  age: string | null;
}

/** The notes as they stand behind a number, with a comma between; null for none. */
export function joinNotes({ whose, age }: NumberNotes): string | null {
  const said = [whose, age].filter((note) => note !== null);
  return said.length === 0 ? null : said.join(", ");
}
