import { comparisonWords as words } from "../../../words/prognose-scenarios.ts";
import type { Difference } from "../../../presentation/prognosis/scenarios/list-differences.ts";

/** What each scenario assumes where they differ; on a phone one assumption below the other. */
export function DifferenceTable({
  heads,
  differences,
}: {
  heads: readonly string[];
  differences: readonly Difference[];
}) {
  if (differences.length === 0) return <p>{words.noDifferences}</p>;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={words.differences}>
      <table className="stacks differences">
        <thead>
          <tr>
            <th scope="col">{words.assumption}</th>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map(({ name, label, cells }) => (
            <tr key={name}>
              <th scope="row">{label}</th>
              {cells.map(({ value, reason }, index) => (
                <td key={heads[index]} data-label={heads[index]}>
                  {value}
                  {reason !== undefined && (
                    <span className="note">{reason === null ? words.noReason : words.reason({ reason })}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
