export interface TableContent {
  caption: string;
  head: readonly string[];
  /** Headings over neighbouring columns, together as wide as `head`; an empty label stands over columns of their own. */
  groups?: readonly { label: string; columns: number }[];
  /** First cell is the row's header. Every cell is text, ready to read. */
  rows: readonly { cells: readonly string[]; marked?: boolean }[];
}
