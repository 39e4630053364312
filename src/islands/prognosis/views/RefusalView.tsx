import { Choice } from "../controls/Choice.tsx";
import { memo, useState } from "react";
import { NARROW_FRAME } from "../../../charts/chart-frame.ts";
import { formatWhole } from "../../../charts/format-number.ts";
import type { BedRule } from "../../../domain/prognosis/beds/beds.ts";
import { hasCurve, type CurveRule } from "../../../domain/prognosis/beds/rules/registry.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import type { AreaPlaces, PlacesYear } from "../../../domain/prognosis/run/project-places.ts";
import type { PrognosisQuery } from "../../../domain/prognosis/run/query.ts";
import { chooseSettings, type Settings } from "../../../domain/prognosis/data/settings.ts";
import { noHousesWords, refusalWords } from "../../../words/prognose-uitleg.ts";
import { curveWords, queueNotes } from "../../../words/prognose-regels.ts";
import { ChartFigure } from "../charts/ChartFigure.tsx";
import { DataTable } from "../DataTable.tsx";
import {
  drawCurve,
  readHouse,
  readPool,
  type BedGroup,
} from "../../../presentation/prognosis/explaining/capacity-curves.ts";
import { ExplainFrame } from "../explain/ExplainFrame.tsx";
import { ReadingHelp } from "../explain/ReadingHelp.tsx";
import {
  curveSeries,
  curveTable,
  formatOutcome,
  houseTable,
  sayCurve,
} from "../../../presentation/prognosis/explaining/refusal-facts.ts";
import { useWorkerTask } from "../use-worker-task.ts";
import type { ViewProps } from "../../../presentation/prognosis/outcome/view-props.ts";

/** How often a house has to say no, by its number of beds. */
export default function RefusalView({ model, query, year, rule, usesOwnFigures }: ViewProps) {
  const task = useWorkerTask("places", { query, year });
  const { result, answered } = task;
  return (
    <ExplainFrame task={task} usesOwnFigures={usesOwnFigures}>
      {result && answered && <Refusal model={model} places={result} query={answered.query} rule={rule} />}
    </ExplainFrame>
  );
}

interface Props {
  model: ModelData;
  places: PlacesYear;
  query: PrognosisQuery;
  rule: BedRule;
}

/** Drawn again only for another answer, not for every step of a slider. */
export const Refusal = memo(function Refusal({ model, places: { year, areas }, query, rule }: Props) {
  const [areaId, setAreaId] = useState("");
  const [houseId, setHouseId] = useState("");
  const area = areas.find(({ id }) => id === areaId) ?? areas[0]!;
  const houses = area.sites.map(readHouse);
  const house = houses.find(({ id }) => id === houseId) ?? houses.find(({ beds }) => beds !== null) ?? houses[0];
  const pool = readPool(area, refusalWords.pool);
  const settings = chooseSettings(model, query.settings);
  const kinds: readonly CurveRule[] = hasCurve(rule) && rule !== "refusal" ? ["refusal", rule] : ["refusal"];
  return (
    <>
      <div className="house-choice no-print">
        {areas.length > 1 && (
          <Choice
            id="refusal-area"
            label={refusalWords.area}
            className=""
            options={areas.map(({ id, label }) => [id, label] as const)}
            chosen={area.id}
            onChoose={setAreaId}
          />
        )}
        {house && (
          <Choice
            id="refusal-house"
            label={refusalWords.house}
            className=""
            options={houses.map(({ id, name }) => [id, name] as const)}
            chosen={house.id}
            onChoose={setHouseId}
          />
        )}
      </div>
      {kinds.map((kind) => (
        <div key={kind} className="chart-pair">
          {house && (
            <Curve kind={kind} group={house} title={house.name} name={house.name} year={year} settings={settings} />
          )}
          <Curve
            kind={kind}
            group={pool}
            title={`${area.label}, ${refusalWords.poolInSentence}`}
            name={refusalWords.poolInSentence}
            year={year}
            settings={settings}
          />
        </div>
      ))}
      {!house && <p>{noHousesWords}</p>}
      <Notes rule={rule} hasHouse={house !== undefined} />
      <HouseTable area={area} groups={[...houses, pool]} year={year} settings={settings} />
    </>
  );
});

interface CurveProps {
  kind: CurveRule;
  group: BedGroup;
  title: string;
  /** In a sentence. */
  name: string;
  year: number;
  settings: Settings;
}

function Curve({ kind, group, title, name, year, settings }: CurveProps) {
  const curve = drawCurve(kind, group, settings);
  const heading = `${title}: ${curveWords[kind].title}`;
  return (
    <ChartFigure
      id={`chart-${kind}-${group.id}`}
      title={heading}
      finding={sayCurve(kind, group, name, year, settings)}
      series={curveSeries(kind, curve)}
      formatX={formatWhole}
      formatY={(value) => formatOutcome(kind, value)}
      fromZero
      markedX={curve.markedBeds}
      frames={[NARROW_FRAME]}
      table={curveTable(kind, group, curve, settings, `${heading}, ${year}`)}
    />
  );
}

function Notes({ rule, hasHouse }: { rule: BedRule; hasHouse: boolean }) {
  return (
    <>
      <p className="note">
        {refusalWords.boundNote}
        {rule in queueNotes && ` ${queueNotes[rule as keyof typeof queueNotes]}`}
      </p>
      <ReadingHelp text={hasHouse ? `${refusalWords.namesNote} ${refusalWords.stayNote}` : refusalWords.namesNote} />
    </>
  );
}

function HouseTable({
  area,
  groups,
  year,
  settings,
}: {
  area: AreaPlaces;
  groups: readonly BedGroup[];
  year: number;
  settings: Settings;
}) {
  return <DataTable {...houseTable(groups, settings, `Huizen in ${area.label} in ${year}`)} />;
}
