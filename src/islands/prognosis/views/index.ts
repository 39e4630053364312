/** What the visitor can open under the answer: questions in the order of reading, each loaded when it is first opened. */
import { viewTitles } from "../../../words/prognose-pagina.ts";
import type { PanelProps } from "../panel-props.ts";
import { lazy, type ComponentType, type LazyExoticComponent } from "react";

/** Under which heading it stands. */
export type ViewGroup = "why" | "certainty" | "places" | "keep";

export interface ViewEntry {
  /** In the address of the page's parts and in what the browser remembers. */
  id: string;
  /** A question, or what the visitor gets. */
  title: string;
  group: ViewGroup;
  Panel: LazyExoticComponent<ComponentType<PanelProps>>;
}

export const VIEWS: readonly ViewEntry[] = [
  { id: "groei", group: "why", title: viewTitles.growth, Panel: lazy(() => import("./GrowthView.tsx")) },
  { id: "verandering", group: "why", title: viewTitles.waterfall, Panel: lazy(() => import("./WaterfallView.tsx")) },
  { id: "leeftijden", group: "why", title: viewTitles.ages, Panel: lazy(() => import("./AgeGroupsView.tsx")) },
  { id: "zwaarst", group: "certainty", title: viewTitles.tornado, Panel: lazy(() => import("./TornadoView.tsx")) },
  { id: "band", group: "certainty", title: viewTitles.bands, Panel: lazy(() => import("./GuestsView.tsx")) },
  { id: "kans", group: "certainty", title: viewTitles.chance, Panel: lazy(() => import("./ChanceView.tsx")) },
  { id: "toetsen", group: "certainty", title: viewTitles.monitor, Panel: lazy(() => import("./MonitorView.tsx")) },
  { id: "bedden", group: "places", title: viewTitles.beds, Panel: lazy(() => import("./BedsView.tsx")) },
  { id: "geen-plek", group: "places", title: viewTitles.refusal, Panel: lazy(() => import("./RefusalView.tsx")) },
  { id: "gemeenten", group: "places", title: viewTitles.municipalities, Panel: lazy(() => import("./MapView.tsx")) },
  { id: "herkomst", group: "places", title: viewTitles.catchment, Panel: lazy(() => import("./CatchmentView.tsx")) },
  {
    id: "eigen-cijfers",
    group: "places",
    title: viewTitles.ownFigures,
    Panel: lazy(() => import("../own-figures/OwnFiguresPanel.tsx")),
  },
  {
    id: "scenarios",
    group: "keep",
    title: viewTitles.scenarios,
    Panel: lazy(() => import("../scenarios/ScenarioPanel.tsx")),
  },
  { id: "vergelijken", group: "keep", title: viewTitles.comparison, Panel: lazy(() => import("./ComparisonView.tsx")) },
  {
    id: "meenemen",
    group: "keep",
    title: viewTitles.takeAlong,
    Panel: lazy(() => import("../take-along/TakeAlongPanel.tsx")),
  },
];
