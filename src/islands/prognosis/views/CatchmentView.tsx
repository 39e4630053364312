import { Choice } from "../controls/Choice.tsx";
import { useCallback, useId, useRef, useState } from "react";
import { ALL_REGIONS } from "../../../domain/prognosis/data/regions.ts";
import { catchmentWords, placesWords } from "../../../words/prognose-plaatsen.ts";
import { sayCatchmentBasis } from "../../../presentation/prognosis/places/say-catchment.ts";
import { changeReason } from "../../../presentation/prognosis/scenarios/draft.ts";
import { rowBeforeEdits } from "../../../presentation/prognosis/places/catchment-facts.ts";
import { CatchmentChanges } from "../places/CatchmentChanges.tsx";
import { HouseSection } from "../places/HouseSection.tsx";
import {
  listCatchmentChanges,
  nameHouse,
  namePlace,
} from "../../../presentation/prognosis/places/list-catchment-changes.ts";
import { MovesTables } from "../places/MovesTables.tsx";
import { OwnFiguresNote } from "../places/OwnFiguresNote.tsx";
import { ShareEditor } from "../places/ShareEditor.tsx";
import { ShareMatrix } from "../places/ShareMatrix.tsx";
import { useCatchment } from "../places/use-catchment.ts";
import type { ViewProps } from "../../../presentation/prognosis/outcome/view-props.ts";

/** Editor of the catchment areas: who goes to which house, what if that or a house changes, and who then moves where. */
export default function CatchmentView(props: ViewProps) {
  const { model, query, draft, usesOwnFigures, change } = props;
  const id = useId();
  const [lookedAt, setLookedAt] = useState(model.regions[0]!.id);
  const region = query.region === ALL_REGIONS ? lookedAt : query.region;
  const [isAll, setAll] = useState(false);
  const [wantedCode, setWantedCode] = useState("");
  const [wantedHouse, setWantedHouse] = useState("");
  const placeHeading = useRef<HTMLHeadingElement>(null);
  const houseHeading = useRef<HTMLHeadingElement>(null);
  const work = useCatchment(props, region, isAll);
  const { stages, places, choices } = work;
  const place = places.find(({ code }) => code === wantedCode) ?? places[0]!;
  // The same functions every time, so that the matrix is drawn again only when it changes.
  const goToPlace = useCallback((code: string) => {
    setWantedCode(code);
    placeHeading.current?.focus();
  }, []);
  const goToHouse = useCallback((siteId: string) => {
    setWantedHouse(siteId);
    houseHeading.current?.focus();
  }, []);
  return (
    <div className="places">
      {usesOwnFigures && <OwnFiguresNote />}
      <p>
        <span className="state state-own-estimate">{placesWords.ownEstimate}</span>{" "}
        {sayCatchmentBasis({ hasOrigins: (query.catchment?.origins ?? []).length > 0 })}
      </p>
      <div className="places-choice no-print">
        {query.region === ALL_REGIONS && (
          <Choice
            id={`${id}-region`}
            label={catchmentWords.region}
            className=""
            options={model.regions.map((one) => [one.id, one.label] as const)}
            chosen={region}
            onChoose={setLookedAt}
          />
        )}
        <p className="check">
          <input id={`${id}-all`} type="checkbox" checked={isAll} onChange={(event) => setAll(event.target.checked)} />{" "}
          <label htmlFor={`${id}-all`}>{catchmentWords.showAll}</label>
        </p>
      </div>
      <h4>{catchmentWords.matrixHeading}</h4>
      <ShareMatrix
        catchment={stages.scenario}
        places={places}
        sites={work.columns}
        caption={catchmentWords.matrixCaption({ region: model.regions.find((one) => one.id === region)!.label })}
        onChoosePlace={goToPlace}
        onChooseSite={goToHouse}
      />

      {/* On paper the matrix holds the same figures. */}
      <div className="no-print">
        <h4 ref={placeHeading} tabIndex={-1}>
          {catchmentWords.placeHeading({ name: place.name })}
        </h4>
        <p>{catchmentWords.placeHelp}</p>
        <Choice
          id={`${id}-place`}
          label={placesWords.municipality}
          className="places-choice"
          options={places.map(({ code, name }) => [code, name] as const)}
          chosen={place.code}
          onChoose={setWantedCode}
        />
        <ShareEditor
          stages={stages}
          place={place}
          sites={work.houses.filter((site) => stages.set.sites.some((one) => one.id === site.id))}
          onShare={(siteId, share) => work.setShare(place, siteId, share)}
        />
      </div>

      <h4 ref={houseHeading} tabIndex={-1}>
        {catchmentWords.houseHeading}
      </h4>
      <HouseSection
        model={model}
        work={work}
        wantedHouse={wantedHouse}
        onChooseHouse={setWantedHouse}
        chosenCode={place.code}
        onChooseCode={setWantedCode}
      />
      <h4>{catchmentWords.movesHeading}</h4>
      <MovesTables
        flows={work.flows}
        period={work.period}
        nameHouse={(siteId) => nameHouse(model, choices, siteId)}
        namePlace={(code) => namePlace(model, code)}
      />
      <h4>{catchmentWords.changesHeading}</h4>
      <CatchmentChanges
        groups={listCatchmentChanges(model, choices, (municipality) => rowBeforeEdits(model, query, municipality))}
        reasons={draft.reasons ?? {}}
        onChoices={work.setChoices}
        onReason={(name, reason) => change(changeReason(draft, name, reason))}
      />
    </div>
  );
}
