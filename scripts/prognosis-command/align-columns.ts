/** Rows of cells as lines, every column as wide as its widest cell. */
export function alignColumns(rows: readonly string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padStart(widths[column]!))
      .join("  ")
      .trimEnd(),
  );
}
