export const searchText = {
  searching: "Bezig met zoeken.",
  failed: "Zoeken lukt nu niet. Laad de pagina opnieuw, of kies hieronder een onderdeel.",
  tooShort: "Typ ten minste twee letters.",
  narrow: "Resultaten beperken",
  everything: "Alles",
  more: "Toon meer resultaten",
  suggestion: "Bedoelde u",
  nothingHere: "Met deze keuzes is er niets.",
  dropChoices: "Toon alle resultaten",
  directory: "Zoek met deze woorden op de sociale kaart",
  directoryFor: (parts: readonly string[]) => `Zoek op de sociale kaart: ${parts.join(", ")}`,
  nothingAdvice: "Controleer de spelling, typ een korter woord of gebruik een ander woord.",
} as const;

/** Says how much was found: `12 resultaten voor “dementie”`. */
export function wordResultCount(count: number, query: string): string {
  if (count === 0) return `Geen resultaten voor “${query}”.`;
  return `${count} ${count === 1 ? "resultaat" : "resultaten"} voor “${query}”.`;
}
