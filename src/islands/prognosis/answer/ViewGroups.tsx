import type { ReactNode } from "react";
import { sayCertainty } from "../../../presentation/prognosis/explaining/outcome-now.ts";
import { describeAges } from "../../../presentation/prognosis/explaining/describe-outcome.ts";
import { gatherHeadline } from "../../../presentation/prognosis/outcome/view-charts.ts";
import { sayPerHouse } from "../../../presentation/prognosis/outcome/say-answer.ts";
import type { PrognosisView } from "../../../presentation/prognosis/outcome/prognosis-view.ts";
import { groups as words } from "../../../words/prognose-uitkomst.ts";
import { View } from "./View.tsx";
import { VIEWS, type ViewGroup } from "../views/index.ts";
import type { PanelProps } from "../panel-props.ts";
import { YearTables } from "./YearTables.tsx";

interface Props {
  view: PrognosisView;
  year: number;
  open: ReadonlySet<string>;
  toggle: (id: string) => void;
  enabled: boolean;
  /** null: the model is not there yet. */
  panel: PanelProps | null;
  /** What to say when the model does not come; null while it may. */
  trouble: ReactNode;
  /** What the page itself shows per region and per house. */
  places: ReactNode;
}

/** Questions a visitor may go on with, in groups that each begin with what they find; a closed one costs nothing. */
export function ViewGroups({ view, year, open, toggle, enabled, panel, trouble, places }: Props) {
  const views = (group: ViewGroup) => (
    <div className="views">
      {VIEWS.filter((one) => one.group === group).map((one) => (
        <View
          key={one.id}
          view={one}
          isOpen={open.has(one.id)}
          enabled={enabled}
          toggle={toggle}
          panel={open.has(one.id) ? panel : null}
          trouble={open.has(one.id) ? trouble : null}
        />
      ))}
    </div>
  );
  return (
    <>
      <Group id="waarom" heading={words.why.heading} finding={describeAges(view, year)}>
        {views("why")}
      </Group>
      <Group id="zekerheid" heading={words.certainty.heading} finding={sayCertainty(view, year)}>
        {views("certainty")}
        <YearTables view={view} year={year} />
      </Group>
      <Group id="plaatsen" heading={words.places.heading} finding={sayPerHouse(gatherHeadline(view, year))}>
        {views("places")}
        {places}
      </Group>
      <Group id="bewaren" heading={words.keep.heading} finding={words.keep.finding} isForScreen>
        {views("keep")}
      </Group>
    </>
  );
}

interface GroupProps {
  id: string;
  heading: string;
  finding: string;
  isForScreen?: boolean;
  children: ReactNode;
}

function Group({ id, heading, finding, isForScreen = false, children }: GroupProps) {
  return (
    <section className={isForScreen ? "view-group no-print" : "view-group"} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p className="finding">{finding}</p>
      {children}
    </section>
  );
}
