import { useId, useMemo, useRef, useState } from "react";
import type { CatchmentChoices } from "../../../domain/prognosis/build-catchment.ts";
import { idOf, changeHouse, restoreHouse, addEdit, trimChoices } from "../../../domain/prognosis/catchment-steps.ts";
import { meanGuests, meanPeriod } from "../../../domain/prognosis/five-year-means.ts";
import { guestsBySite, listFlows } from "../../../domain/prognosis/guest-flows.ts";
import { prepareRun } from "../../../domain/prognosis/prepare-run.ts";
import { ALL_REGIONS } from "../../../domain/prognosis/regions.ts";
import { catchmentWords, placesWords, sayCatchmentBasis } from "../../../text/prognosis-places.ts";
import { buildStages, inflowOf, keyOfCatchments, listHouses, listNearSites, rowBeforeEdits } from "../places/catchment-facts.ts";
import { CatchmentChanges } from "../places/CatchmentChanges.tsx";
import { HouseEditor } from "../places/HouseEditor.tsx";
import { HouseOrigins } from "../places/HouseOrigins.tsx";
import { HouseTable } from "../places/HouseTable.tsx";
import { listCatchmentChanges, nameHouse } from "../places/list-catchment-changes.ts";
import { MovesTables } from "../places/MovesTables.tsx";
import { listPlaces } from "../places/municipality-figures.ts";
import { NewHouseForm } from "../places/NewHouseForm.tsx";
import { OwnFiguresNote } from "../places/OwnFiguresNote.tsx";
import { ShareEditor } from "../places/ShareEditor.tsx";
import { ShareMatrix } from "../places/ShareMatrix.tsx";
import { changeReason } from "../draft.ts";
import type { ViewProps } from "../view-props.ts";

/** Editor of the catchment areas: who goes to which house, what if that or a house changes, and who then moves where. */
export default function CatchmentView({ model, projection, query, draft, year, usesOwnFigures, change }: ViewProps) {
  const id = useId();
  const [lookedAt, setLookedAt] = useState(model.regions[0]!.id);
  const region = query.region === ALL_REGIONS ? lookedAt : query.region;
  const [isAll, setAll] = useState(false);
  const [wantedCode, setWantedCode] = useState("");
  const [wantedHouse, setWantedHouse] = useState("");
  const placeHeading = useRef<HTMLHeadingElement>(null);
  const houseHeading = useRef<HTMLHeadingElement>(null);

  const areaKey = keyOfCatchments(model, query);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the key says all that matters, so that a slider leaves the matrix alone
  const stages = useMemo(() => buildStages(model, query), [model, areaKey]);
  const run = useMemo(() => prepareRun(model, query, projection), [model, query, projection]);
  const guests = useMemo(() => meanGuests(model, run, meanPeriod(model, year)), [model, run, year]);
  const flows = useMemo(() => listFlows(model, stages.known, stages.scenario, guests), [model, stages, guests]);
  const places = useMemo(() => listPlaces(model, region), [model, region]);
  const columns = useMemo(() => listNearSites(stages.scenario, region, places, isAll), [stages, region, places, isAll]);
  const houses = useMemo(() => listHouses(stages, region, places, isAll), [stages, region, places, isAll]);

  const choices = draft.catchment ?? {};
  const changes = choices.siteChanges ?? [];
  const place = places.find(({ code }) => code === wantedCode) ?? places[0]!;
  const house = houses.find((site) => site.id === wantedHouse) ?? houses[0];
  const period = meanPeriod(model, year);
  const nameOf = (siteId: string) => nameHouse(model, choices, siteId);
  const setChoices = (next: CatchmentChoices) => change({ catchment: trimChoices(next) });
  const setShare = (siteId: string, share: number): string | null => {
    const row = rowBeforeEdits(model, query, place.municipality);
    const edits = addEdit(row, choices.edits ?? [], { municipalityCode: place.code, siteId, share });
    if (edits === null) return catchmentWords.nobodyLeft;
    setChoices({ ...choices, edits });
    return null;
  };
  const goToPlace = (code: string) => {
    setWantedCode(code);
    placeHeading.current?.focus();
  };
  const goToHouse = (siteId: string) => {
    setWantedHouse(siteId);
    houseHeading.current?.focus();
  };
  const regionLabel = model.regions.find((one) => one.id === region)!.label;
  return (
    <div className="places">
      {usesOwnFigures && <OwnFiguresNote />}
      <p><span className="state state-own-estimate">{placesWords.ownEstimate}</span>{" "}{sayCatchmentBasis({ hasOrigins: (query.catchment?.origins ?? []).length > 0 })}</p>
      <div className="places-choice no-print">
        {query.region === ALL_REGIONS && (
          <p>
            <label htmlFor={`${id}-region`}>{catchmentWords.region}</label>
            <select id={`${id}-region`} value={region} onChange={(event) => setLookedAt(event.target.value)}>
              {model.regions.map((one) => <option key={one.id} value={one.id}>{one.label}</option>)}
            </select>
          </p>
        )}
        <p className="check"><input id={`${id}-all`} type="checkbox" checked={isAll} onChange={(event) => setAll(event.target.checked)} />{" "}<label htmlFor={`${id}-all`}>{catchmentWords.showAll}</label></p>
      </div>
      <h3>{catchmentWords.matrixHeading}</h3>
      <ShareMatrix catchment={stages.scenario} places={places} sites={columns} caption={catchmentWords.matrixCaption(regionLabel)} onChoosePlace={goToPlace} onChooseSite={goToHouse} />

      {/* On paper the matrix holds the same figures. */}
      <div className="no-print">
        <h3 ref={placeHeading} tabIndex={-1}>{catchmentWords.placeHeading(place.name)}</h3>
        <p>{catchmentWords.placeHelp}</p>
        <p className="places-choice">
          <label htmlFor={`${id}-place`}>{placesWords.municipality}</label>
          <select id={`${id}-place`} value={place.code} onChange={(event) => setWantedCode(event.target.value)}>
            {places.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
          </select>
        </p>
        <ShareEditor stages={stages} place={place} sites={houses.filter((site) => stages.set.sites.some((one) => one.id === site.id))} onShare={setShare} />
      </div>

      <h3 ref={houseHeading} tabIndex={-1}>{catchmentWords.houseHeading}</h3>
      <HouseTable
        caption={catchmentWords.housesCaption(period)}
        sites={houses}
        closedIds={new Set(changes.flatMap((one) => (one.kind === "close" ? [one.siteId] : [])))}
        before={guestsBySite(stages.known, guests)}
        after={guestsBySite(stages.scenario, guests)}
        chosenId={house?.id ?? ""}
        onChoose={setWantedHouse}
      />
      {house && (
        <>
          <h4>{house.name}</h4>
          <HouseEditor
            key={house.id}
            site={stages.set.sites.find((site) => site.id === house.id) ?? house}
            changes={changes}
            inflow={inflowOf(stages, house.id)}
            onChange={(next) => setChoices({ ...choices, siteChanges: changeHouse(changes, next) })}
            onRestore={(siteId) => setChoices({ ...choices, siteChanges: restoreHouse(changes, siteId) })}
            onInflow={(siteId, share) => setChoices({ ...choices, inflowShares: { ...choices.inflowShares, [siteId]: share } })}
          />
          <HouseOrigins stages={stages} house={house} houses={houses} places={places} guests={guests} flows={flows} period={period} chosenCode={place.code} onChooseCode={setWantedCode} onChooseHouse={setWantedHouse} />
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
            setWantedHouse(idOf(next));
          }}
        />
      </details>

      <h3>{catchmentWords.movesHeading}</h3>
      <MovesTables flows={flows} period={period} nameHouse={nameOf} namePlace={(code) => model.municipalities.find((one) => one.code === code)?.name ?? code} />
      <h3>{catchmentWords.changesHeading}</h3>
      <CatchmentChanges
        groups={listCatchmentChanges(model, choices, (municipality) => rowBeforeEdits(model, query, municipality))}
        reasons={draft.reasons ?? {}}
        onChoices={setChoices}
        onReason={(name, reason) => change(changeReason(draft, name, reason))}
      />
    </div>
  );
}
