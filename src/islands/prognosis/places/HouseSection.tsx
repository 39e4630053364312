import { changeHouse, idOf, restoreHouse } from "../../../domain/prognosis/catchment/catchment-steps.ts";
import { guestsBySite } from "../../../domain/prognosis/catchment/guest-flows.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import { catchmentWords } from "../../../words/prognose-plaatsen.ts";
import { without } from "../../../presentation/prognosis/outcome/without.ts";
import { inflowOf } from "../../../presentation/prognosis/places/catchment-facts.ts";
import { HouseEditor } from "./HouseEditor.tsx";
import { HouseOrigins } from "./HouseOrigins.tsx";
import { HouseTable } from "./HouseTable.tsx";
import { NewHouseForm } from "./NewHouseForm.tsx";
import type { CatchmentWork } from "./use-catchment.ts";

interface Props {
  model: ModelData;
  work: CatchmentWork;
  wantedHouse: string;
  onChooseHouse: (id: string) => void;
  chosenCode: string;
  onChooseCode: (code: string) => void;
}

/** The houses: who comes from where, and what if one closes, changes size or opens. */
export function HouseSection({ model, work, wantedHouse, onChooseHouse, chosenCode, onChooseCode }: Props) {
  const { stages, region, places, houses, guests, period, flows, choices, setChoices } = work;
  const changes = choices.siteChanges ?? [];
  const house = houses.find((site) => site.id === wantedHouse) ?? houses[0];
  return (
    <>
      <HouseTable
        caption={catchmentWords.housesCaption(period)}
        sites={houses}
        now={stages.set.sites}
        closedIds={new Set(changes.flatMap((one) => (one.kind === "close" ? [one.siteId] : [])))}
        before={guestsBySite(stages.known, guests)}
        after={guestsBySite(stages.scenario, guests)}
        chosenId={house?.id ?? ""}
        onChoose={onChooseHouse}
      />
      {house && (
        <>
          <h5>{house.name}</h5>
          <HouseEditor
            key={house.id}
            site={stages.set.sites.find((site) => site.id === house.id) ?? house}
            changes={changes}
            inflow={inflowOf(stages.set, house.id)}
            onChange={(next) => setChoices({ ...choices, siteChanges: changeHouse(changes, next) })}
            onRestore={(siteId) => setChoices({ ...choices, siteChanges: restoreHouse(changes, siteId) })}
            onInflow={(siteId, share) => {
              const others = without(choices.inflowShares ?? {}, siteId);
              setChoices({
                ...choices,
                inflowShares: share === inflowOf(stages.known, siteId) ? others : { ...others, [siteId]: share },
              });
            }}
          />
          <HouseOrigins
            stages={stages}
            house={house}
            houses={houses}
            region={region}
            places={places}
            guests={guests}
            flows={flows}
            period={period}
            chosenCode={chosenCode}
            onChooseCode={onChooseCode}
            onChooseHouse={onChooseHouse}
          />
        </>
      )}
      <details className="no-print">
        <summary>{catchmentWords.openNew}</summary>
        <NewHouseForm
          model={model}
          places={places}
          changes={changes}
          onOpen={(next) => {
            setChoices({ ...choices, siteChanges: changeHouse(changes, next) });
            onChooseHouse(idOf(next));
          }}
        />
      </details>
    </>
  );
}
