import { reportWords } from "../../../words/prognose-rapport.ts";
import type { DescribedChange } from "../../../presentation/prognosis/scenarios/describe-changes.ts";

/** What differs from the default, with the default beside it and the reason that was given. */
export function ReportChanges({ changes }: { changes: readonly DescribedChange[] }) {
  const [assumption, used, standard, why] = reportWords.changeHeads;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={reportWords.changesCaption}>
      <table className="stacks">
        <caption>{reportWords.changesCaption}</caption>
        <thead>
          <tr>
            {reportWords.changeHeads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.name}>
              <th scope="row" data-label={assumption}>
                {change.label}
              </th>
              <td data-label={used}>{change.used}</td>
              <td data-label={standard}>{change.standard}</td>
              <td data-label={why}>
                {change.isOwnFigure ? reportWords.ownFigure : (change.reason ?? reportWords.noReason)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
