import { sayFigureSources, sayTables } from "../../../presentation/prognosis/sheets/say-report.ts";
import { PARAMETERS_THAT_TELL } from "../../../presentation/prognosis/sheets/telling-parameters.ts";
import { findParameter, type ModelSources } from "../../../presentation/prognosis/sheets/model-sources.ts";

interface Props {
  sources: ModelSources;
  /** Of the figures that the report rests on. */
  keys?: readonly string[];
  /** Instead of the name of every table. */
  tables?: string;
}

/** Where the tables and the most telling figures come from; every figure has its source on the page of accountability. */
export function ReportSources({ sources, keys = PARAMETERS_THAT_TELL, tables }: Props) {
  const figures = keys.map((key) => findParameter(sources, key));
  return (
    <>
      <p>{tables ?? sayTables(sources.tableSources.map(({ title }) => title))}</p>
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
