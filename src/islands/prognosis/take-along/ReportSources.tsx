import { sayFigureSources, sayTables } from "../../../presentation/prognosis/sheets/say-report.ts";
import { PARAMETERS_THAT_TELL } from "../../../presentation/prognosis/sheets/telling-parameters.ts";
import { findParameter, type ModelSources } from "../../../presentation/prognosis/sheets/model-sources.ts";

/** Where the tables and the most telling figures come from; every figure has its source on the page of accountability. */
export function ReportSources({ sources }: { sources: ModelSources }) {
  const figures = PARAMETERS_THAT_TELL.map((key) => findParameter(sources, key));
  return (
    <>
      <p>{sayTables(sources.tableSources.map(({ title }) => title))}</p>
      <p>
        {sayFigureSources(
          figures.map(({ label, sources: found, year }) => ({
            label,
            publishers: found.map(({ publisher }) => publisher.split(";")[0]!),
            year,
          })),
        )}
      </p>
    </>
  );
}
