/** What the visitor can open under the answer: questions in the order of reading, each loaded when it is first opened. */
import { viewTitles } from "../../../words/prognose-pagina.ts";
import type { PanelProps } from "../panel-props.ts";
import { lazy, type ComponentType, type LazyExoticComponent } from "react";

export interface ViewEntry {
  /** In the address of the page's parts and in what the browser remembers. */
  id: string;
  /** A question, or what the visitor gets. */
  title: string;
  Panel: LazyExoticComponent<ComponentType<PanelProps>>;
}

export const VIEWS: readonly ViewEntry[] = [
  { id: "zwaarst", title: viewTitles.tornado, Panel: lazy(() => import("./TornadoView.tsx")) },
  { id: "verandering", title: viewTitles.waterfall, Panel: lazy(() => import("./WaterfallView.tsx")) },
  { id: "geen-plek", title: viewTitles.refusal, Panel: lazy(() => import("./RefusalView.tsx")) },
  { id: "leeftijden", title: viewTitles.ages, Panel: lazy(() => import("./AgeGroupsView.tsx")) },
  { id: "gemeenten", title: viewTitles.municipalities, Panel: lazy(() => import("./MapView.tsx")) },
  {
    id: "herkomst",
    title: viewTitles.catchment,
    Panel: lazy(() => import("./CatchmentView.tsx")),
  },
  {
    id: "eigen-cijfers",
    title: viewTitles.ownFigures,
    Panel: lazy(() => import("../own-figures/OwnFiguresPanel.tsx")),
  },
  { id: "toetsen", title: viewTitles.monitor, Panel: lazy(() => import("./MonitorView.tsx")) },
  {
    id: "scenarios",
    title: viewTitles.scenarios,
    Panel: lazy(() => import("../scenarios/ScenarioPanel.tsx")),
  },
  { id: "vergelijken", title: viewTitles.comparison, Panel: lazy(() => import("./ComparisonView.tsx")) },
  {
    id: "meenemen",
    title: viewTitles.takeAlong,
    Panel: lazy(() => import("../take-along/TakeAlongPanel.tsx")),
  },
];
