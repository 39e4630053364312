/**
 * Figures as people and StatLine write them. Points and commas mean different things in different files, so the mark
 * is settled for a whole file first; a cell that could be read in two ways is refused, never guessed.
 */
export type DecimalMark = "comma" | "point" | "unknown";

export type Figure = { value: number; decimals: number; reason?: never } | { value?: never; reason: string };

/** Signs StatLine puts where a figure is missing. */
const SYMBOLS: Readonly<Record<string, string>> = {
  "": "een leeg veld: dit cijfer ontbreekt",
  ".": "een punt: StatLine kent dit cijfer niet of houdt het geheim",
  x: "een x: StatLine houdt dit cijfer geheim",
  "-": "een streepje in plaats van een cijfer",
};
const AMBIGUOUS = /^-?[1-9]\d{0,2}(\.\d{3})+$/;

/** The decimal mark the cells of one file agree on. With commas between the cells it can only be a point. */
export function settleDecimalMark(cells: readonly string[], delimiter: ";" | ","): DecimalMark {
  if (delimiter === ",") return "point";
  if (cells.some((cell) => /^-?\d{1,3}(\.?\d{3})*,\d+$/.test(cell))) return "comma";
  if (cells.some((cell) => /^-?\d+\.\d+$/.test(cell) && !AMBIGUOUS.test(cell))) return "point";
  return "unknown";
}

/** The number in a cell, with how many decimals it was written; or why it is none, in Dutch. */
export function readFigure(cell: string, mark: DecimalMark): Figure {
  const symbol = SYMBOLS[cell.toLowerCase()];
  if (symbol !== undefined) return { reason: symbol };
  if (/^-?\d+$/.test(cell)) return toFigure(cell, cell, 0);
  if (mark !== "point" && AMBIGUOUS.test(cell)) {
    return {
      reason: `"${cell}": een punt die een duizendtal of een decimaal kan zijn; schrijf duizendtallen zonder punt`,
    };
  }
  const [pattern, thousands] =
    mark === "comma"
      ? ([/^-?\d{1,3}(?:\.?\d{3})*(?:,(\d+))?$/, "."] as const)
      : ([/^-?\d+(?:\.(\d+))?(?:e-?\d+)?$/i, ""] as const);
  const match = pattern.exec(cell);
  if (match === null) return { reason: describeMismatch(cell, mark) };
  const text = thousands === "" ? cell : cell.replaceAll(thousands, "").replace(",", ".");
  return toFigure(cell, text, match[1]?.length ?? 0);
}

/** "1e309" and a thousand digits are written as numbers, and are none that can be counted with. */
function toFigure(cell: string, text: string, decimals: number): Figure {
  const value = Number(text);
  return Number.isFinite(value) ? { value, decimals } : { reason: `"${cell.slice(0, 40)}": een getal zonder grens` };
}

function describeMismatch(cell: string, mark: DecimalMark): string {
  if (mark !== "comma" && /^-?\d+,\d+$/.test(cell))
    return `"${cell}": een decimale komma in een bestand met decimale punten`;
  if (mark === "comma" && /^-?\d+\.\d+$/.test(cell))
    return `"${cell}": een decimale punt in een bestand met decimale komma's`;
  return `"${cell}": geen getal`;
}
