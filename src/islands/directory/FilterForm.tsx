import { useId, type SubmitEvent } from "react";
import type { Need } from "../../domain/directory/finding/need.ts";
import type { WishVocabulary } from "../../domain/directory/finding/read-wishes.ts";
import { DISTANCES_KM } from "../../domain/directory/finding/search.ts";
import { askerNames, urgencyNames } from "../../words/sociale-kaart.ts";
import { ASKERS, URGENCIES, type DirectoryQuery } from "../../presentation/directory/directory-query.ts";
import type { FilterOption, FilterOptions } from "../../presentation/directory/filter-options.ts";
import { NeedPicker } from "./NeedPicker.tsx";
import { PlaceField } from "./PlaceField.tsx";
import { TextOffers } from "./TextOffers.tsx";
import type { usePlaces } from "./use-places.ts";

interface SelectProps {
  label: string;
  all: string;
  value: string;
  /** Without a count when there is nothing to count, or nothing known. */
  options: readonly FilterOption[];
  isDisabled?: boolean;
  onChoose: (value: string) => void;
}

function Select({ label, all, value, options, isDisabled = false, onChoose }: SelectProps) {
  const id = useId();
  return (
    <p className="filter-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} disabled={isDisabled} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.count === undefined ? option.name : `${option.name} (${option.count})`}
          </option>
        ))}
      </select>
    </p>
  );
}

interface Props {
  query: DirectoryQuery;
  options: FilterOptions;
  needs: readonly Need[];
  regions: WishVocabulary["regions"];
  places: ReturnType<typeof usePlaces>;
  /** False until the data is there; the form then stands still instead of moving the page. */
  isReady: boolean;
  /** `isTyping` while the visitor is in the middle of a word. */
  onChange: (changes: Partial<DirectoryQuery>, isTyping?: boolean) => void;
  onSubmit: () => void;
}

const named = (names: Readonly<Record<string, string>>, ids: readonly string[]) =>
  ids.map((id) => ({ id, name: names[id]! }));

/** A few questions, all optional, and under a fold what else one can filter on. Every answer counts at once. */
export function FilterForm({ query, options, needs, regions, places, isReady, onChange, onSubmit }: Props) {
  const id = useId();
  const { needIds, typeId, regionId, withinKm, urgency, asker, text, place } = query;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSubmit();
  };
  const pick = (need: Need) =>
    onChange(need.kind === "type" ? { typeId: need.id } : { needIds: [...needIds, need.id] });
  const setPlace = (value: string, isTyping: boolean) => {
    places.forget();
    onChange(value.trim() === "" ? { place: value, withinKm: "" } : { place: value }, isTyping);
  };
  return (
    <form className="directory-form no-print" role="search" aria-label="Hospices zoeken" onSubmit={submit}>
      <fieldset disabled={!isReady}>
        <legend className="visually-hidden">Wat zoekt u? Elke vraag mag u overslaan.</legend>
        <NeedPicker
          needs={needs}
          chosenIds={[...needIds, typeId]}
          counts={options.needCounts}
          refusals={options.needRefusals}
          onPick={pick}
        />
        <PlaceField
          place={place}
          answer={places.answer}
          hasFailed={places.hasFailed}
          position={places.position}
          onFocus={places.load}
          onPlace={setPlace}
          onLocate={() => {
            places.locate();
            onChange({ place: "" });
          }}
        />
        <Select
          label="Hoe ver (hemelsbreed)?"
          all="Maakt niet uit"
          value={String(withinKm)}
          options={places.from ? options.distances : []}
          isDisabled={places.from === null}
          onChoose={(value) => onChange({ withinKm: DISTANCES_KM.find((km) => String(km) === value) ?? "" })}
        />
        <Select
          label="Hoe snel?"
          all="Niet ingevuld"
          value={urgency}
          options={named(urgencyNames, URGENCIES)}
          onChoose={(value) => onChange({ urgency: URGENCIES.find((urgency) => urgency === value) ?? "" })}
        />
        <Select
          label="Wie vraagt het?"
          all="Niet ingevuld"
          value={asker}
          options={named(askerNames, ASKERS)}
          onChoose={(value) => onChange({ asker: ASKERS.find((asker) => asker === value) ?? "" })}
        />
      </fieldset>
      <details className="more-filters" open={text !== "" || regionId !== "" || typeId !== "" || undefined}>
        <summary>Zoek op naam, regio of soort</summary>
        <fieldset disabled={!isReady}>
          <legend className="visually-hidden">Naam, regio en soort</legend>
          <div className="filter-field">
            <label htmlFor={id}>Naam, plaats of woord</label>
            <input
              id={id}
              type="search"
              autoComplete="off"
              maxLength={100}
              value={text}
              onChange={(event) => onChange({ text: event.target.value }, true)}
            />
            <TextOffers query={query} vocabulary={{ needs, regions, places: places.list }} onChange={onChange} />
          </div>
          <Select
            label="Regio"
            all="Alle regio’s"
            value={regionId}
            options={options.regions}
            onChoose={(value) => onChange({ regionId: value })}
          />
          <Select
            label="Soort hospice"
            all="Alle soorten"
            value={typeId}
            options={options.types}
            onChoose={(value) => onChange({ typeId: value })}
          />
        </fieldset>
      </details>
      <button type="submit" className="button quiet" disabled={!isReady}>
        Naar de lijst
      </button>
    </form>
  );
}
