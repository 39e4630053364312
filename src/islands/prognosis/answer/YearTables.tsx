import { memo, useState } from "react";
import { needTable, peopleTable } from "../../../presentation/prognosis/outcome/view-tables.ts";
import type { PrognosisView } from "../../../presentation/prognosis/outcome/prognosis-view.ts";
import { outcomeWords } from "../../../words/prognose-pagina.ts";
import { DataTable } from "../DataTable.tsx";

interface Props {
  view: PrognosisView;
  year: number;
}

/** The figures themselves: every fifth year in the page as it comes, all years once they are asked for. */
export const YearTables = memo(function YearTables({ view, year }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="years no-print">
      <summary id="jaren">{outcomeWords.years}</summary>
      <DataTable {...needTable(view, year, "fifths")} />
      <DataTable {...peopleTable(view, year, "fifths")} />
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>{outcomeWords.allYears({ from: view.years[0]!.year, to: view.years.at(-1)!.year })}</summary>
        {isOpen && (
          <>
            <DataTable {...needTable(view, year, "all")} />
            <DataTable {...peopleTable(view, year, "all")} />
          </>
        )}
      </details>
      <p className="note">{outcomeWords.tableNote({ isSum: String(view.isSum) })}</p>
    </details>
  );
});
