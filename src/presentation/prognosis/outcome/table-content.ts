export interface TableRow {
  cells: readonly string[];
  /** Under the cells that are compared down their column: their numbers, 0-1 of the largest in the table with their unit. */
  bars?: readonly (number | undefined)[];
  marked?: boolean;
}

export interface TableContent {
  caption: string;
  head: readonly string[];
  /** Headings over neighbouring columns, together as wide as `head`; an empty label stands over columns of their own. */
  groups?: readonly { label: string; columns: number }[];
  /** First cell is the row's header. Every cell is text, ready to read. */
  rows: readonly TableRow[];
}
