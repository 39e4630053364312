/** What the visitor can open under the answer: questions in the order of reading, each loaded when it is first opened. */
import { viewTitles } from "../../../words/prognose-vragen.ts";
import type { PanelProps } from "../panel-props.ts";
import { openedPart } from "../opened-part.ts";
import type { ComponentType } from "react";

/** Under which heading it stands. */
export type ViewGroup = "why" | "certainty" | "places" | "keep";

export interface ViewEntry {
  /** In the address of the page's parts and in what the browser remembers. */
  id: string;
  /** A question, or what the visitor gets. */
  title: string;
  group: ViewGroup;
  Panel: ComponentType<PanelProps>;
}

export const VIEWS: readonly ViewEntry[] = [
  { id: "groei", group: "why", title: viewTitles.growth, Panel: openedPart(() => import("./GrowthView.tsx")) },
  {
    id: "verandering",
    group: "why",
    title: viewTitles.waterfall,
    Panel: openedPart(() => import("./WaterfallView.tsx")),
  },
  { id: "leeftijden", group: "why", title: viewTitles.ages, Panel: openedPart(() => import("./AgeGroupsView.tsx")) },
  {
    id: "zwaarst",
    group: "certainty",
    title: viewTitles.tornado,
    Panel: openedPart(() => import("./TornadoView.tsx")),
  },
  { id: "band", group: "certainty", title: viewTitles.bands, Panel: openedPart(() => import("./GuestsView.tsx")) },
  { id: "kans", group: "certainty", title: viewTitles.chance, Panel: openedPart(() => import("./ChanceView.tsx")) },
  {
    id: "toetsen",
    group: "certainty",
    title: viewTitles.monitor,
    Panel: openedPart(() => import("./MonitorView.tsx")),
  },
  { id: "bedden", group: "places", title: viewTitles.beds, Panel: openedPart(() => import("./BedsView.tsx")) },
  { id: "geen-plek", group: "places", title: viewTitles.refusal, Panel: openedPart(() => import("./RefusalView.tsx")) },
  {
    id: "gemeenten",
    group: "places",
    title: viewTitles.municipalities,
    Panel: openedPart(() => import("./MapView.tsx")),
  },
  {
    id: "herkomst",
    group: "places",
    title: viewTitles.catchment,
    Panel: openedPart(() => import("./CatchmentView.tsx")),
  },
  {
    id: "eigen-cijfers",
    group: "places",
    title: viewTitles.ownFigures,
    Panel: openedPart(() => import("../own-figures/OwnFiguresPanel.tsx")),
  },
  {
    id: "scenarios",
    group: "keep",
    title: viewTitles.scenarios,
    Panel: openedPart(() => import("../scenarios/ScenarioPanel.tsx")),
  },
  {
    id: "vergelijken",
    group: "keep",
    title: viewTitles.comparison,
    Panel: openedPart(() => import("./ComparisonView.tsx")),
  },
  {
    id: "meenemen",
    group: "keep",
    title: viewTitles.takeAlong,
    Panel: openedPart(() => import("../take-along/TakeAlongPanel.tsx")),
  },
];
