export interface TableContent {
  caption: string;
  head: readonly string[];
  /** First cell is the row's header. Every cell is text, ready to read. */
  rows: readonly { cells: readonly string[]; marked?: boolean }[];
}

export function DataTable({ caption, head, rows }: TableContent) {
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((label, index) => <th key={label} scope="col" className={index > 0 ? "number" : undefined}>{label}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, marked }) => (
            <tr key={cells[0]} className={marked ? "marked" : undefined}>
              {cells.map((cell, index) =>
                index === 0 ? <th key={head[0]} scope="row">{cell}</th> : <td key={head[index]} className="number">{cell}</td>,
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
