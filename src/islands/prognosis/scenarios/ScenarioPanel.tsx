import { takeChoices } from "../../../domain/prognosis/scenario/scenario.ts";
import type { ScenarioOrigin } from "../../../presentation/prognosis/scenarios/say-origin.ts";
import { panelWords } from "../../../words/prognose-scenarios.ts";
import { OwnFiguresNote } from "../places/OwnFiguresNote.tsx";
import type { PanelProps } from "../panel-props.ts";
import { OpenScenario } from "./OpenScenario.tsx";
import { readScenarioText } from "./read-scenario-text.ts";
import { ReadyMadeList } from "./ReadyMadeList.tsx";
import { SavedScenarios } from "./SavedScenarios.tsx";
import { ShareScenario } from "./ShareScenario.tsx";

/** Where the comparison stands on the page. */
const COMPARISON_ID = "vraag-vergelijken";

/** Everything around a scenario: ready-made ones, keeping, sharing, opening, and what it showed before. */
export default function ScenarioPanel({ model, draft, place, own, usesOwnFigures, change, openScenario }: PanelProps) {
  const open = async (kind: "link" | "file", text: string, origin: ScenarioOrigin = kind): Promise<string> => {
    const { read, refusal } = await readScenarioText(model, kind, text);
    if (read === undefined) return refusal;
    openScenario(takeChoices(read.scenario), origin, read);
    return "";
  };
  return (
    <div className="scenarios">
      {usesOwnFigures && <OwnFiguresNote />}
      <section>
        <h4>{panelWords.readyMade}</h4>
        <ReadyMadeList
          model={model}
          draft={draft}
          openScenario={(chosen) => openScenario(chosen, "readyMade")}
          comparisonId={COMPARISON_ID}
        />
      </section>
      <section>
        <h4 id="scenario-bewaren" tabIndex={-1}>
          {panelWords.keep}
        </h4>
        <SavedScenarios
          model={model}
          draft={draft}
          place={place}
          change={change}
          open={({ scenario }) => open("file", JSON.stringify(scenario), "kept")}
        />
      </section>
      <section>
        <h4 id="scenario-delen" tabIndex={-1}>
          {panelWords.share}
        </h4>
        <ShareScenario model={model} draft={draft} place={place} own={own} />
      </section>
      <section>
        <h4>{panelWords.openOther}</h4>
        <OpenScenario open={open} />
      </section>
    </div>
  );
}
