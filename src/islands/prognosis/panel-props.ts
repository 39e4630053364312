import type { ReadScenario } from "../../domain/prognosis/scenario/read-scenario.ts";
import type { OwnFigures } from "../../domain/prognosis/own-figures/own-figures.ts";
import type { ScenarioOrigin } from "../../presentation/prognosis/scenarios/say-origin.ts";
import type { PrognosisView } from "../../presentation/prognosis/outcome/prognosis-view.ts";
import type { ScenarioDraft, ViewProps } from "../../presentation/prognosis/outcome/view-props.ts";

/** What a view may use; a view takes ViewProps, a panel more. */
export interface PanelProps extends ViewProps {
  /** The figures on the screen. */
  view: PrognosisView;
  /** `opened` is what was read, with what it showed when it was made. */
  openScenario: (draft: ScenarioDraft, origin: ScenarioOrigin, opened?: ReadScenario) => void;
  own: OwnFigures | null;
  setOwn: (own: OwnFigures | null) => void;
}
