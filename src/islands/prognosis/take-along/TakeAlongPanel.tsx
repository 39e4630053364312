import { useEffect, useState } from "react";
import { ownFiguresMark, takeWords } from "../../../words/prognose-meenemen.ts";
import type { ViewProps } from "../../../presentation/prognosis/outcome/view-props.ts";
import { writeReportAddress } from "./report-address.ts";
import type { TakeAlongInput } from "../../../presentation/prognosis/sheets/take-along-facts.ts";

type FileKind = "xlsx" | "csv";

/** What can be taken along of this scenario, with what each file holds. */
export default function TakeAlongPanel({
  model,
  projection,
  query,
  draft,
  place,
  year,
  rule,
  usesOwnFigures,
  origin,
}: ViewProps) {
  const [status, setStatus] = useState("");
  const report = useReportAddress({ model, draft, usesOwnFigures });
  const input: TakeAlongInput = { model, projection, query, draft, place, year, rule, usesOwnFigures, origin };
  const save = (kind: FileKind) => {
    setStatus(takeWords.busy);
    saveTable(kind, input).then(
      (fileName) => setStatus(takeWords.saved({ fileName })),
      () => setStatus(takeWords.failed),
    );
  };
  return (
    <div className="take-along">
      {usesOwnFigures && (
        <p className="note">
          <span className="state state-own-figures">{ownFiguresMark}</span> {takeWords.ownTravels}
        </p>
      )}
      <dl>
        <dt>{report?.address === undefined ? takeWords.report : <a href={report.address}>{takeWords.report}</a>}</dt>
        <dd>{report?.refusal ?? takeWords.reportHolds}</dd>
        <dt>
          <button type="button" className="button quiet" onClick={() => save("xlsx")}>
            {takeWords.xlsx}
          </button>
        </dt>
        <dd>{takeWords.xlsxHolds}</dd>
        <dt>
          <button type="button" className="button quiet" onClick={() => save("csv")}>
            {takeWords.csv}
          </button>
        </dt>
        <dd>{takeWords.csvHolds}</dd>
      </dl>
      <p className="note" data-said>
        {status}
      </p>
      <p className="note">{takeWords.pictures}</p>
    </div>
  );
}

async function saveTable(kind: FileKind, input: TakeAlongInput): Promise<string> {
  const { saveCsv, saveWorkbook } = await import("./save-tables.ts");
  return kind === "xlsx" ? saveWorkbook(input) : saveCsv(input);
}

interface ReportAddress {
  address?: string;
  /** In Dutch: why there is none. */
  refusal?: string;
}

/** A slider that moves makes no link at every step. */
const WRITE_AFTER_MS = 400;

/** The address of the report of what the visitor sees; null while it is not written yet. */
function useReportAddress({
  model,
  draft,
  usesOwnFigures,
}: Pick<ViewProps, "model" | "draft" | "usesOwnFigures">): ReportAddress | null {
  const [written, setWritten] = useState<{ of: typeof draft; usesOwnFigures: boolean; found: ReportAddress } | null>(
    null,
  );
  useEffect(() => {
    let isCurrent = true;
    const show = (found: ReportAddress) => isCurrent && setWritten({ of: draft, usesOwnFigures, found });
    const timer = setTimeout(() => {
      writeReportAddress(model, draft, usesOwnFigures).then(
        (address) => show({ address }),
        (error: unknown) => show({ refusal: error instanceof Error ? error.message : String(error) }),
      );
    }, WRITE_AFTER_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [model, draft, usesOwnFigures]);
  return written?.of === draft && written.usesOwnFigures === usesOwnFigures ? written.found : null;
}
