/** What the visitor can open under the answer: questions in the order of reading, each loaded when it is first opened. */
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
  { id: "zwaarst", title: "Wat telt het zwaarst?", Panel: lazy(() => import("./TornadoView.tsx")) },
  { id: "verandering", title: "Wat verandert er, en waardoor?", Panel: lazy(() => import("./WaterfallView.tsx")) },
  { id: "geen-plek", title: "Hoe vaak is er geen plek?", Panel: lazy(() => import("./RefusalView.tsx")) },
  { id: "leeftijden", title: "Welke leeftijden?", Panel: lazy(() => import("./AgeGroupsView.tsx")) },
  { id: "gemeenten", title: "Hoe verschilt het per gemeente?", Panel: lazy(() => import("./MapView.tsx")) },
  {
    id: "herkomst",
    title: "Waar komen gasten vandaan, en waar gaan zij heen?",
    Panel: lazy(() => import("./CatchmentView.tsx")),
  },
  {
    id: "eigen-cijfers",
    title: "Eigen cijfers van een regio invullen",
    Panel: lazy(() => import("../own-figures/OwnFiguresPanel.tsx")),
  },
  { id: "toetsen", title: "Klopt het model met wat er gebeurde?", Panel: lazy(() => import("./MonitorView.tsx")) },
  {
    id: "scenarios",
    title: "Een scenario openen, bewaren of delen",
    Panel: lazy(() => import("../scenarios/ScenarioPanel.tsx")),
  },
  { id: "vergelijken", title: "Scenario’s naast elkaar", Panel: lazy(() => import("./ComparisonView.tsx")) },
  {
    id: "meenemen",
    title: "Meenemen: rapport, rekenblad en tabel",
    Panel: lazy(() => import("../take-along/TakeAlongPanel.tsx")),
  },
];
