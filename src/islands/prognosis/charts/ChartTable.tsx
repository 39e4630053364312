import { useState } from "react";
import { DataTable } from "../DataTable.tsx";
import type { TableContent } from "../../../presentation/prognosis/outcome/table-content.ts";
import { chartTableTitle } from "../../../words/prognose-pagina.ts";
import { useIsHydrated } from "../use-hydrated.ts";

/** The figures of a chart. In the HTML of the build always; once the script runs only while it is open. */
export function ChartTable({ table }: { table: TableContent }) {
  const isHydrated = useIsHydrated();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{chartTableTitle}</summary>
      {(isOpen || !isHydrated) && <DataTable {...table} />}
    </details>
  );
}
