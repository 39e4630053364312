/** The names of the columns of a table from a text, as they stand in its HTML without marks. */
export function readColumnNames(rows: string): string[] {
  return [...rows.matchAll(/<th[^>]*>(.*?)<\/th>/gsu)].map(([, cell = ""]) => cell.replace(/<[^>]*>/gu, "").trim());
}

/** The rows with the name of its column on each cell behind the first, for a screen that shows the table as a list. */
export function labelCells(rows: string, columns: readonly string[]): string {
  return rows.replace(/<tr[^>]*>.*?<\/tr>/gsu, (row) => {
    let column = -1;
    return row.replace(/<td(?=[\s>])/gu, (cell) => {
      column += 1;
      const name = columns[column] ?? "";
      return column === 0 || name === "" ? cell : `${cell} data-label="${name.replaceAll('"', "&quot;")}"`;
    });
  });
}
