import { reportWords } from "../../../words/prognose-rapport.ts";
import type { DescribedChange } from "../../../presentation/prognosis/scenarios/describe-changes.ts";
import { StackedTable } from "../scenarios/StackedTable.tsx";

/** What differs from the default, with the default beside it and the reason that was given. */
export function ReportChanges({ changes }: { changes: readonly DescribedChange[] }) {
  const rows = changes.map(({ label, used, standard, isOwnFigure, reason }) => ({
    cells: [label, used, standard, isOwnFigure ? reportWords.ownFigure : (reason ?? reportWords.noReason)],
  }));
  return <StackedTable caption={reportWords.changesCaption} head={reportWords.changeHeads} rows={rows} />;
}
