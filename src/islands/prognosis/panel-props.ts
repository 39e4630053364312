import type { ReadScenario } from "../../domain/prognosis/scenario/read-scenario.ts";
import type { OwnFigures } from "../../domain/prognosis/own-figures/own-figures.ts";
import type { ScenarioOrigin } from "../../presentation/prognosis/scenarios/say-origin.ts";
import type { ScenarioDraft, ViewProps } from "../../presentation/prognosis/outcome/view-props.ts";

/** What a view may use; a view takes ViewProps, a panel more. */
export interface PanelProps extends ViewProps {
  openScenario: (draft: ScenarioDraft, origin: ScenarioOrigin) => void;
  /** What a link brought, as it was. */
  opened: ReadScenario | null;
  own: OwnFigures | null;
  setOwn: (own: OwnFigures | null) => void;
}
