import { Suspense, useId, useState, type SubmitEvent } from "react";
import type { Need } from "../../domain/directory/finding/need.ts";
import type { WishVocabulary } from "../../domain/directory/finding/read-wishes.ts";
import { FACET_IDS, FACETS, type Facet, type FacetId } from "../../domain/directory/finding/facets.ts";
import { fewerQuestions, moreQuestions } from "../../words/sociale-kaart-kaart.ts";
import { readUrgency, URGENCIES } from "../../domain/directory/house/urgency.ts";
import { askerNames, formWords, urgencyNames } from "../../words/sociale-kaart.ts";
import { addChoice, ASKERS, facetOf, type DirectoryQuery } from "../../presentation/directory/directory-query.ts";
import { wordsOfFacets } from "../../presentation/directory/facet-choices.ts";
import type { FilterOption, FilterOptions } from "../../presentation/directory/filter-options.ts";
import { lazyPart } from "../lazy-part.ts";
import { NeedPicker } from "./NeedPicker.tsx";
import { PlaceField } from "./PlaceField.tsx";
import type { usePlaces } from "./places/use-places.ts";

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
  options: FilterOptions;
  /** Hospices in the list; null before there is one. */
  count: { inList: number; known: number } | null;
  needs: readonly Need[];
  regions: WishVocabulary["regions"];
  places: ReturnType<typeof usePlaces>;
  /** False until the data is there; the form then stands still instead of moving the page. */
  isReady: boolean;
  /** `isTyping` while the visitor is in the middle of a word. */
  onChange: (changes: Partial<DirectoryQuery>, isTyping?: boolean) => void;
  /** With what the place was taken for, where one was typed. */
  onSubmit: (placeAnswer: Element | null) => void;
}

const named = (names: Readonly<Record<string, string>>, ids: readonly string[]) =>
  ids.map((id) => ({ id, name: names[id]! }));
const facetsIn = (form: Facet["form"]) => FACET_IDS.filter((id) => FACETS[id].form === form);
const LISTED = facetsIn("list");
const FOLDED = facetsIn("fold");
const DISTANCES = FACET_IDS.filter((id) => FACETS[id].isDistance);

/** The facets that are a list of choices, each with what a choice would leave. */
function FacetSelects({
  facets,
  query,
  options,
  places: { from },
  onChange,
}: { facets: readonly FacetId[] } & Pick<Props, "query" | "options" | "places" | "onChange">) {
  return facets.map((facet) => {
    const isDisabled = FACETS[facet].isDistance === true && from === null;
    return (
      <Select
        key={facet}
        label={wordsOfFacets[facet].label}
        all={isDisabled ? formWords.placeFirst : wordsOfFacets[facet].nothing}
        value={query[facet][0] ?? ""}
        options={isDisabled ? [] : options[facet]}
        isDisabled={isDisabled}
        onChoose={(choice) => onChange({ [facet]: choice === "" ? [] : [choice] })}
      />
    );
  });
}

/** A few questions, all optional, and under a fold what else one can filter on. Every answer counts at once. */
export function FilterForm({ query, options, count, needs, regions, places, isReady, onChange, onSubmit }: Props) {
  const id = useId();
  const { urgency, asker, text, place } = query;
  const [isUnfolded, setUnfolded] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSubmit(event.currentTarget.querySelector(".place-answer:not(:empty)"));
  };
  const setPlace = (value: string, isTyping: boolean) => {
    places.forget();
    const without = Object.fromEntries(DISTANCES.map((facet) => [facet, []]));
    onChange(value.trim() === "" ? { place: value, ...without } : { place: value }, isTyping);
  };
  const selects = { query, options, places, onChange };
  return (
    <form className="directory-form no-print" role="search" aria-label={formWords.name} onSubmit={submit}>
      <fieldset disabled={!isReady}>
        <legend className="visually-hidden">{formWords.questions}</legend>
        <NeedPicker
          needs={needs}
          chosenIds={needs.filter((need) => query[facetOf(need)].includes(need.id)).map((need) => need.id)}
          options={[...new Set(needs.map(facetOf))].flatMap((facet) => options[facet])}
          count={count}
          onPick={(picked) => onChange(picked.reduce((asked, need) => addChoice(asked, facetOf(need), need.id), query))}
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
          <FacetSelects facets={LISTED} {...selects} />
          <Select
            label={formWords.urgency}
            all={formWords.notFilled}
            value={urgency}
            options={named(urgencyNames, URGENCIES)}
            onChoose={(value) => onChange({ urgency: readUrgency(value) })}
          />
          <Select
            label={formWords.asker}
            all={formWords.notFilled}
            value={asker}
            options={named(askerNames, ASKERS)}
            onChoose={(value) => onChange({ asker: ASKERS.find((asker) => asker === value) ?? "" })}
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
              onChange={(event) => onChange({ text: event.target.value }, true)}
            />
            <span className="note" data-said>
              {text.trim() !== "" && (
                <Suspense>
                  <TextOffers query={query} vocabulary={{ needs, regions, places: places.list }} onChange={onChange} />
                </Suspense>
              )}
            </span>
          </div>
          <FacetSelects facets={FOLDED} {...selects} />
        </fieldset>
      </details>
      <button type="submit" className="button quiet" disabled={!isReady}>
        {formWords.submit}
      </button>
    </form>
  );
}
