import { useMemo, useState } from "react";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import { listLevers } from "../../../domain/prognosis/house/levers.ts";
import { projectPlaces } from "../../../domain/prognosis/run/project-places.ts";
import {
  listHouseChoices,
  nameHouse,
  pickHouseParameters,
} from "../../../presentation/prognosis/house/house-choices.ts";
import {
  askQuestion,
  listUnreadFields,
  readHouseAddress,
  type HouseForm,
} from "../../../presentation/prognosis/house/house-form.ts";
import type { HouseCase } from "../../../presentation/prognosis/house/house-facts.ts";
import { groundsTable } from "../../../presentation/prognosis/house/house-grounds.ts";
import { isWithin, limitHouse } from "../../../presentation/prognosis/house/house-limits.ts";
import { draftRegion } from "../../../presentation/prognosis/house/region-of-house.ts";
import { bedOverview } from "../../../presentation/prognosis/outcome/bed-overview.ts";
import { addBands, computeView } from "../../../presentation/prognosis/outcome/prognosis-view.ts";
import { toDraftQuery } from "../../../presentation/prognosis/scenarios/draft.ts";
import { askedIntervals } from "../../../presentation/prognosis/sheets/take-along-facts.ts";
import type { ModelSources } from "../../../presentation/prognosis/sheets/model-sources.ts";
import { houseReport } from "../../../words/mijn-huis-rapport.ts";
import { problems } from "../../../words/mijn-huis.ts";
import { saySource } from "../../../words/prognose-meenemen.ts";
import { reportWords } from "../../../words/prognose-rapport.ts";
import { LeftOut } from "../house/LeftOut.tsx";
import { TaskNotice } from "../TaskNotice.tsx";
import { useWorkerTask } from "../use-worker-task.ts";
import { HouseSheet } from "./HouseSheet.tsx";
import type { HouseReportFacts } from "./house-report-facts.ts";
import { formatDay } from "./save-file.ts";

interface Props {
  model: ModelData;
  sources: ModelSources;
  /** Of the address, with its question mark. */
  search: string;
  /** The year at first. */
  year: number;
}

/** "Mijn huis" on two sheets: the house, and its region as the page of the region has it. Computes everything first. */
export function HouseReport({ model, sources, search, year }: Props) {
  const [date] = useState(() => formatDay(new Date()));
  const { form, question, name, unread } = useMemo(() => {
    const choices = listHouseChoices(model, year);
    const limits = limitHouse(pickHouseParameters(model));
    const isAllowed = (field: keyof HouseForm, value: number) => isWithin(limits, field, value);
    const read = readHouseAddress(search, choices, isAllowed);
    const unread = listUnreadFields(search, choices, isAllowed);
    return { form: read, question: askQuestion(read), name: nameHouse(read, choices), unread };
  }, [model, search, year]);
  const draft = useMemo(() => question && draftRegion(model, question, year), [model, question, year]);
  const query = useMemo(() => draft && toDraftQuery(model, draft), [model, draft]);
  const house = useWorkerTask("house", question);
  const drawn = useWorkerTask(
    "bands",
    useMemo(() => query && askedIntervals(query), [query]),
  );
  const back = `/prognose/mijn-huis/${search}`;
  const facts = useMemo<HouseReportFacts | null>(() => {
    const answer = house.result;
    if (question === null || draft === null || query === null || answer === null || "problem" in answer) return null;
    if (drawn.result === null || drawn.isBusy || house.isBusy) return null;
    const found: HouseCase = { name, question, answer };
    const view = addBands(computeView(model, query), drawn.result);
    const places = projectPlaces(model, { ...query, fromYear: draft.year, toYear: draft.year });
    const levers = listLevers(model, question);
    const isTold = levers !== null && levers.levers.length > 0;
    return {
      house: found,
      view,
      year: draft.year,
      region: bedOverview({ view, areas: places[0]!.areas, year: draft.year, standardView: null }),
      grounds: groundsTable(found, form.beds !== null, model, sources),
      levers: isTold ? levers : null,
      places,
      source: saySource({ modelVersion: model.modelVersion, dataVersion: model.dataVersion, date }),
    };
  }, [
    model,
    sources,
    question,
    draft,
    query,
    name,
    form,
    house.result,
    house.isBusy,
    drawn.result,
    drawn.isBusy,
    date,
  ]);
  if (question === null) return <Way note={houseReport.noHouse} back={back} />;
  if (house.result !== null && !house.isBusy && "problem" in house.result)
    return <Way note={problems[house.result.problem]} back={back} />;
  const failed = [house, drawn].find(({ failure }) => failure !== null);
  if (failed !== undefined) return <TaskNotice task={failed} words={reportWords.failures} />;
  if (facts === null) {
    return (
      <>
        <p data-said>{reportWords.busy}</p>
        <TaskNotice task={house.isBusy ? house : drawn} />
      </>
    );
  }
  return (
    <>
      <LeftOut unread={unread} />
      <HouseSheet model={model} facts={facts} sources={sources} date={date} back={back} />
    </>
  );
}

function Way({ note, back }: { note: string; back: string }) {
  return (
    <div data-said>
      <p className="banner">{note}</p>
      <p>
        <a href={back}>{houseReport.backToHouse}</a>
      </p>
    </div>
  );
}
