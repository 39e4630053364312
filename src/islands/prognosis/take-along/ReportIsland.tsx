import { useEffect, useState } from "react";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import { ScenarioError } from "../../../domain/prognosis/scenario/write-scenario.ts";
import { notLoadedWords } from "../../../words/niet-geladen.ts";
import { isAboutHouse } from "../../../presentation/prognosis/house/house-form.ts";
import { reportWords } from "../../../words/prognose-rapport.ts";
import { NotStarted } from "../../NotStarted.tsx";
import { PartBoundary } from "../../PartBoundary.tsx";
import { loadModel } from "../load-model.ts";
import { useOwnFigures } from "../own-figures/own-figures-store.ts";
import { useIsHydrated } from "../use-hydrated.ts";
import { loadSources } from "./load-sources.ts";
import type { ModelSources } from "../../../presentation/prognosis/sheets/model-sources.ts";
import type { OpenedLink } from "./read-report.ts";
import { HouseReport } from "./HouseReport.tsx";
import { ReportOfSubject } from "./ReportOfSubject.tsx";

interface Props {
  regions: readonly { id: string; label: string }[];
  year: number;
}

type Opened =
  | { kind: "ready"; model: ModelData; sources: ModelSources; link: OpenedLink }
  | { kind: "house"; model: ModelData; sources: ModelSources }
  /** The reason is Dutch. */
  | { kind: "refused"; reason: string };

const notMade = (
  <>
    {notLoadedWords.report} <a href="/prognose/">{notLoadedWords.reportWay}</a>.
  </>
);

/** A report of the scenario in the address, to print or to save as PDF. */
export default function ReportIsland(props: Props) {
  return (
    <PartBoundary message={notMade}>
      <OpenedReport {...props} />
    </PartBoundary>
  );
}

function OpenedReport({ regions, year }: Props) {
  const isHydrated = useIsHydrated();
  const [own] = useOwnFigures();
  const [found, setFound] = useState<Opened | null>(null);
  useEffect(() => {
    let isCurrent = true;
    openReport(window.location.search).then(
      (report) => isCurrent && setFound(report),
      () => isCurrent && setFound({ kind: "refused", reason: reportWords.unread }),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  if (!isHydrated) return <NotStarted>{notMade}</NotStarted>;
  if (found === null) return <p data-said>{reportWords.busy}</p>;
  if (found.kind === "refused") return <Refusal reason={found.reason} regions={regions} year={year} />;
  if (found.kind === "house") return <HouseReport {...found} search={window.location.search} year={year} />;
  return <ReportOfSubject {...found} search={window.location.search} own={own} />;
}

async function openReport(search: string): Promise<Opened> {
  const [model, sources, links] = await Promise.all([
    loadModel(),
    loadSources(),
    import("../../../domain/prognosis/scenario/read-scenario.ts"),
  ]);
  if (isAboutHouse(search)) return { kind: "house", model, sources };
  try {
    const opened = links.readScenarioLink(model, search);
    return { kind: "ready", model, sources, link: { opened, today: links.compareWithToday(model, opened.scenario) } };
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return { kind: "refused", reason: search === "" ? reportWords.nothingAsked : error.message };
  }
}

function Refusal({ reason, regions, year }: Props & { reason: string }) {
  return (
    <div data-said>
      <p className="banner">{reason}</p>
      <p>{reportWords.chooseRegion}</p>
      <ul>
        {regions.map(({ id, label }) => (
          <li key={id}>
            <a href={`?regio=${id}&jaar=${year}`}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
