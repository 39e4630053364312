import { Choice } from "../controls/Choice.tsx";
import { useId, useState, type FormEvent } from "react";
import type { SiteChange } from "../../../domain/prognosis/catchment/catchment-changes.ts";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import { catchmentWords } from "../../../words/prognose-plaatsen.ts";
import { MOST_BEDS } from "../../../domain/prognosis/data/most-beds.ts";
import { placeNewHouse } from "./place-new-house.ts";
import { readFigure } from "./read-figure.ts";
import type { Place } from "../../../presentation/prognosis/places/municipality-figures.ts";

interface Props {
  model: ModelData;
  /** Gemeenten it may stand in. */
  places: readonly Place[];
  changes: readonly SiteChange[];
  onOpen: (change: SiteChange & { kind: "open" }) => void;
}

const LONGEST_NAME = 120;

/** A house that is not there yet: name, place and beds. */
export function NewHouseForm({ model, places, changes, onOpen }: Props) {
  const [name, setName] = useState("");
  const [code, setCode] = useState("");
  const [postcode, setPostcode] = useState("");
  const [beds, setBeds] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const open = (event: FormEvent) => {
    event.preventDefault();
    const place = places.find((one) => one.code === code) ?? places[0]!;
    const count = readFigure(beds);
    if (name.trim() === "") return setProblem(catchmentWords.expectedName);
    if (count === null || !Number.isInteger(count) || count < 1 || count > MOST_BEDS)
      return setProblem(catchmentWords.expectedBeds);
    const point = placeNewHouse(model, place.municipality, postcode.trim());
    if (point === null) return setProblem(catchmentWords.expectedPostcode({ place: place.name }));
    setProblem(null);
    onOpen({
      kind: "open",
      site: { id: nameNewHouse(changes), name: name.trim(), ...point, municipalityCode: place.code, beds: count },
    });
    setName("");
    setPostcode("");
    setBeds("");
  };
  return (
    <form className="new-house" onSubmit={open} noValidate>
      <div>
        <label htmlFor={`${id}-name`}>{catchmentWords.newName}</label>
        <input
          id={`${id}-name`}
          value={name}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <Choice
        id={`${id}-place`}
        label={catchmentWords.newPlace}
        className=""
        options={places.map((place) => [place.code, place.name] as const)}
        chosen={places.some((one) => one.code === code) ? code : (places[0]?.code ?? "")}
        onChoose={setCode}
      />
      <div>
        <label htmlFor={`${id}-postcode`}>{catchmentWords.newPostcode}</label>
        <input
          id={`${id}-postcode`}
          value={postcode}
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          onChange={(event) => setPostcode(event.target.value)}
        />
      </div>
      <div>
        <label htmlFor={`${id}-beds`}>{catchmentWords.newBeds}</label>
        <input
          id={`${id}-beds`}
          value={beds}
          inputMode="numeric"
          autoComplete="off"
          maxLength={2}
          onChange={(event) => setBeds(event.target.value)}
        />
      </div>
      <p className="field-problem" data-said>
        {problem}
      </p>
      <p>
        <button type="submit" className="button">
          {catchmentWords.open}
        </button>
      </p>
    </form>
  );
}

/** A new house has no id in the directory; these are its own, one after the other. */
function nameNewHouse(changes: readonly SiteChange[]): string {
  const taken = new Set(changes.flatMap((change) => (change.kind === "open" ? [change.site.id] : [])));
  let number = 1;
  while (taken.has(`nieuw-${number}`)) number += 1;
  return `nieuw-${number}`;
}
