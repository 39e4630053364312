import { memo, Suspense, useCallback, useId, useMemo, useState, type SubmitEvent } from "react";
import type { Need } from "../../domain/directory/finding/need.ts";
import type { WishVocabulary } from "../../domain/directory/finding/read-wishes.ts";
import { FACET_IDS, FACETS, type Facet, type FacetId } from "../../domain/directory/finding/facets.ts";
import { fewerQuestions, moreQuestions } from "../../words/sociale-kaart-kaart.ts";
import { readUrgency, URGENCIES } from "../../domain/directory/house/urgency.ts";
import { askerNames, formWords, urgencyNames } from "../../words/sociale-kaart.ts";
import { ASKERS, type DirectoryQuery } from "../../presentation/directory/directory-query.ts";
import { wordsOfFacets } from "../../presentation/directory/facet-choices.ts";
import type { FilterOption, FilterOptions } from "../../presentation/directory/filter-options.ts";
import { lazyPart } from "../lazy-part.ts";
import { NeedPicker } from "./NeedPicker.tsx";
import { PlaceField } from "./places/PlaceField.tsx";
import type { Places } from "./places/use-places.ts";
import type { ChangeQuery } from "./use-address-query.ts";

/** Of use to who types words; without them the list answers all the same. */
const TextOffers = lazyPart(
  () => import("./TextOffers.tsx").then((module) => module.TextOffers),
  () => null,
);

interface SelectProps {
  label: string;
  all: string;
  value: string;
  /** Without a count when there is nothing to count, or nothing known. */
  options: readonly Omit<FilterOption, "refusals">[];
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
            {option.count === undefined
              ? option.name
              : formWords.sayCounted({ name: option.name, count: option.count })}
          </option>
        ))}
      </select>
    </p>
  );
}

interface Props {
  query: DirectoryQuery;
  /** The query that is answered: while one types, that of a letter before. */
  answered: DirectoryQuery;
  options: FilterOptions;
  /** Hospices in the list; null before there is one. */
  count: { inList: number; known: number } | null;
  needs: readonly Need[];
  regions: WishVocabulary["regions"];
  places: Places;
  /** False until the data is there; the form then stands still instead of moving the page. */
  isReady: boolean;
  onChange: ChangeQuery;
  /** With what the place was taken for, where one was typed. */
  onSubmit: (placeAnswer: Element | null) => void;
}

const named = (names: Readonly<Record<string, string>>, ids: readonly string[]) =>
  ids.map((id) => ({ id, name: names[id]! }));
const facetsIn = (form: Facet["form"]) => FACET_IDS.filter((id) => FACETS[id].form === form);
const LISTED = facetsIn("list");
const FOLDED = facetsIn("fold");
const DISTANCES = FACET_IDS.filter((id) => FACETS[id].isDistance);

/** A facet as a list of choices, each with what it would leave; a letter typed elsewhere does not draw it again. */
const FacetSelect = memo(function FacetSelect({
  facet,
  value,
  options,
  hasPlace,
  onChange,
}: { facet: FacetId; value: string; options: readonly FilterOption[]; hasPlace: boolean } & Pick<Props, "onChange">) {
  const isDisabled = FACETS[facet].isDistance === true && !hasPlace;
  return (
    <Select
      label={wordsOfFacets[facet].label}
      all={isDisabled ? formWords.placeFirst : wordsOfFacets[facet].nothing}
      value={value}
      options={isDisabled ? [] : options}
      isDisabled={isDisabled}
      onChoose={(choice) => onChange((now) => ({ ...now, [facet]: choice === "" ? [] : [choice] }))}
    />
  );
});

const URGENCY_OPTIONS = named(urgencyNames, URGENCIES);
const ASKER_OPTIONS = named(askerNames, ASKERS);
const WITHOUT_DISTANCE = Object.fromEntries(DISTANCES.map((facet) => [facet, []]));

/** A few questions, all optional, and under a fold what else one can filter on. Every answer counts at once. */
export const FilterForm = memo(function FilterForm({
  query,
  answered,
  options,
  count,
  needs,
  regions,
  places,
  isReady,
  onChange,
  onSubmit,
}: Props) {
  const id = useId();
  const { urgency, asker, text, place } = query;
  const [isUnfolded, setUnfolded] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSubmit(event.currentTarget.querySelector(".place-answer:not(:empty)"));
  };
  const { from, list, forget, locate } = places;
  const setPlace = useCallback(
    (place: string, isTyping: boolean) => {
      forget();
      onChange((now) => ({ ...now, place, ...(place.trim() === "" && WITHOUT_DISTANCE) }), isTyping);
    },
    [forget, onChange],
  );
  const showRegion = useCallback(
    (id: string) => {
      setPlace("", false);
      onChange((now) => ({ ...now, region: [id] }));
      onSubmit(null);
    },
    [setPlace, onChange, onSubmit],
  );
  const locateSelf = useCallback(() => {
    locate();
    onChange((now) => ({ ...now, place: "" }));
  }, [locate, onChange]);
  const offers = useMemo(
    () =>
      answered.text.trim() !== "" && (
        <Suspense>
          <TextOffers query={answered} vocabulary={{ needs, regions, places: list }} onChange={onChange} />
        </Suspense>
      ),
    [answered, needs, regions, list, onChange],
  );
  const select = (facet: FacetId) => (
    <FacetSelect
      key={facet}
      facet={facet}
      value={query[facet][0] ?? ""}
      options={options[facet]}
      hasPlace={from !== null}
      onChange={onChange}
    />
  );
  return (
    <form className="directory-form no-print" role="search" aria-label={formWords.name} onSubmit={submit}>
      <fieldset disabled={!isReady}>
        <legend className="visually-hidden">{formWords.questions}</legend>
        <NeedPicker
          needs={needs}
          terms={answered.need}
          types={answered.type}
          options={options}
          count={count}
          onChange={onChange}
        />
        <PlaceField
          place={place}
          places={places}
          regions={regions}
          onPlace={setPlace}
          onRegion={showRegion}
          onLocate={locateSelf}
        />
        {/* Before what it unfolds: who comes by keyboard goes on to the new fields. */}
        <button
          type="button"
          className="more-questions"
          aria-expanded={isUnfolded}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {isUnfolded ? fewerQuestions : moreQuestions}
        </button>
        <div className="folded-questions" hidden={!isUnfolded}>
          {LISTED.map(select)}
          <Select
            label={formWords.urgency}
            all={formWords.notFilled}
            value={urgency}
            options={URGENCY_OPTIONS}
            onChoose={(value) => onChange((now) => ({ ...now, urgency: readUrgency(value) }))}
          />
          <Select
            label={formWords.asker}
            all={formWords.notFilled}
            value={asker}
            options={ASKER_OPTIONS}
            onChoose={(value) => onChange((now) => ({ ...now, asker: ASKERS.find((one) => one === value) ?? "" }))}
          />
        </div>
      </fieldset>
      <details
        className="more-filters"
        open={text !== "" || FOLDED.some((facet) => query[facet].length > 0) || undefined}
      >
        <summary>{formWords.more}</summary>
        <fieldset disabled={!isReady}>
          <legend className="visually-hidden">{formWords.moreLegend}</legend>
          <div className="filter-field">
            <label htmlFor={id}>{formWords.text}</label>
            <input
              id={id}
              type="search"
              autoComplete="off"
              maxLength={100}
              value={text}
              onChange={({ target }) => onChange((now) => ({ ...now, text: target.value }), true)}
            />
            <span className="note" data-said>
              {offers}
            </span>
          </div>
          {FOLDED.map(select)}
        </fieldset>
      </details>
      <button type="submit" className="button quiet" disabled={!isReady}>
        {formWords.submit}
      </button>
    </form>
  );
});
