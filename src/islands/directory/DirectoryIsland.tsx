import {
  startTransition,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type SyntheticEvent,
} from "react";
import { listWords, sayHospiceCount, sortNames } from "../../words/sociale-kaart.ts";
import { partWords } from "../../words/sociale-kaart-delen.ts";
import { houseWords, mapWords } from "../../words/sociale-kaart-kaart.ts";
import { notLoadedWords } from "../../words/niet-geladen.ts";
import { chooseOrder, type SortOrder } from "../../domain/directory/finding/search.ts";
import { NotStarted } from "../NotStarted.tsx";
import { lazyPart } from "../lazy-part.ts";
import { PartBoundary } from "../PartBoundary.tsx";
import { applyQuery, listUnknownWishes } from "../../presentation/directory/applied-query.ts";
import { ActiveFilters } from "./ActiveFilters.tsx";
import { Advice } from "./Advice.tsx";
import { BuiltDirectory } from "./BuiltDirectory.tsx";
import type { DirectoryData } from "../../presentation/directory/directory-data.ts";
import {
  emptyQuery,
  isEmptyQuery,
  listWishes,
  SORTS,
  writeQuery,
  type DirectoryQuery,
} from "../../presentation/directory/directory-query.ts";
import { KindNote } from "./KindNote.tsx";
import { listOptions } from "../../presentation/directory/filter-options.ts";
import { FilterForm } from "./FilterForm.tsx";
import { HospiceList } from "./HospiceList.tsx";
import { MapPanel } from "./map/MapPanel.tsx";
import { AskedSearch } from "./house-address.ts";
import { NearestKnown } from "./NearestKnown.tsx";
import { NearMisses } from "./NearMisses.tsx";
import { NotApplied, NothingFound, OutsideNote } from "./ResultNotes.tsx";
import { findNearestKnown } from "../../presentation/directory/nearest-known.ts";
import { countKnown, resultSentence } from "../../presentation/directory/result-sentence.ts";
import { searchDirectory, type DirectoryAnswer } from "../../presentation/directory/search-directory.ts";
import { useAddressQuery } from "./use-address-query.ts";
import { useListParts } from "./use-list-parts.ts";
import { usePlaces } from "./places/use-places.ts";
import { useReports } from "./use-reports.ts";
import { rememberLeft, useReturn } from "./returning/use-return.ts";
import { useOnce } from "../use-once.ts";

interface Props {
  /** Number of published hospices, for the first sentence. */
  total: number;
  /** The list at build is one of regions and networks, and the map one of counts: more houses than one page holds. */
  isInParts?: boolean;
  /** The year most telephone numbers are from; null where none has a date. */
  phoneYear: string | null;
  /** The whole list as rendered at build; shown whenever nothing is asked. */
  children: ReactNode;
  /** The map as drawn at build; a named slot, which the type of an island cannot see is filled. */
  map?: ReactNode;
}

/** Lines shown at first: more than a visitor reads, fewer than a browser needs a moment for. */
const LINES = 50;
/** Here the list stands under the form: who asks for it wants it at the top, numbers and all. */
const ONE_COLUMN = "(max-width: 59.99rem)";
const NO_OPTIONS = listOptions({ needs: [], regions: [] }, null);

/** Of use only to who asks for a wish; without it the list with its numbers is there. */
const NextStep = lazyPart(
  () => import("./NextStep.tsx").then((module) => module.NextStep),
  () => null,
);

/** Id of the hospice a pointer or focus event in the list belongs to. */
function entryIdOf(event: SyntheticEvent): string | null {
  const entry = event.target instanceof Element ? event.target.closest(".hospice-entry") : null;
  return entry ? entry.id.replace(/^hospice-/u, "") : null;
}

/** The list may still be the one from the build, which React does not own: mark the line itself. */
function useMarkedLine(id: string | null) {
  useEffect(() => {
    if (id === null) return;
    const entry = document.getElementById(`hospice-${id}`);
    entry?.setAttribute("data-highlighted", "");
    return () => entry?.removeAttribute("data-highlighted");
  }, [id]);
}

/** The index of words comes with the first word; true when words can be found, or none is asked. */
function useWords(data: DirectoryData | null, text: string): { isReady: boolean; hasFailed: boolean } {
  const [prepared, setPrepared] = useState<DirectoryData["hospices"] | "failed" | null>(null);
  const isAsked = text.trim() !== "";
  const hospices = data?.hospices;
  useEffect(() => {
    if (hospices === undefined || !isAsked) return;
    import("../../domain/directory/finding/hospice-words.ts")
      .then(({ prepareHospiceWords }) => prepareHospiceWords(hospices))
      .then(
        () => startTransition(() => setPrepared(hospices)),
        () => setPrepared("failed"),
      );
  }, [hospices, isAsked]);
  const hasFailed = isAsked && prepared === "failed";
  return { isReady: !isAsked || (prepared !== null && prepared === hospices), hasFailed };
}

function toMapHospices({ groups, nearMisses }: DirectoryAnswer) {
  const found = groups.flatMap(({ entries }) => entries);
  return [
    ...found.map((entry) => ({ ...entry, isNearMiss: false })),
    ...nearMisses.map((entry) => ({ ...entry, isNearMiss: true })),
  ];
}

/** The directory; whatever breaks in it, the list with its telephone numbers stays. */
export default function DirectoryIsland(props: Props) {
  return (
    <PartBoundary
      message={notLoadedWords.directory}
      instead={
        <BuiltDirectory total={props.total} phoneYear={props.phoneYear} map={props.map}>
          {props.children}
        </BuiltDirectory>
      }
    >
      <LiveDirectory {...props} />
    </PartBoundary>
  );
}

/** List, questions and map of the directory. The list is in the page before this runs; here it learns to answer. */
function LiveDirectory({ total, isInParts = false, phoneYear, children, map }: Props) {
  const [query, setQuery] = useAddressQuery();
  const places = usePlaces(query.place, query.text);
  const list = useListParts(query, places.from);
  const words = useWords(list.data, query.text);
  const hasFailed = list.hasFailed || words.hasFailed;
  // What the address asks is answered once and whole: a line that moves under a finger is a call not made.
  const isOpen = useOnce(list.data !== null && places.isSettled && (words.isReady || words.hasFailed));
  const data = isOpen ? list.data : null;
  const { isWhole } = list;
  const isAnswered = data !== null || hasFailed;
  const [highlightedId, setHighlightedId] = useState<string | null>(null);
  const [most, setMost] = useState(LINES);
  const results = useRef<HTMLHeadingElement>(null);
  const nextStep = useRef<HTMLHeadingElement>(null);
  useMarkedLine(highlightedId);
  useReports();
  const isBack = useReturn(isOpen);

  const { from } = places;
  const applied = useMemo(() => (data ? applyQuery(query, data, from) : query), [data, query, from]);
  // While the index of words is on its way the rest of the question is answered already: the form keeps its choices.
  const answer = useMemo(
    () => (data && isWhole ? searchDirectory(data, words.isReady ? applied : { ...applied, text: "" }, from) : null),
    [data, isWhole, words.isReady, applied, from],
  );
  const liveMap = useMemo(() => {
    if (!data || !answer) return null;
    const chosenCodes = data.regions.find(({ id }) => query.region.includes(id))?.municipalityCodes ?? [];
    return { hospices: toMapHospices(answer), chosenCodes, towns: data.towns };
  }, [data, answer, query.region]);

  const change = (next: DirectoryQuery, isTyping = false) => {
    setMost(LINES);
    setQuery(next, isTyping);
  };
  const choose = (changes: Partial<DirectoryQuery>, isTyping = false) => change({ ...query, ...changes }, isTyping);
  const showResults = () => results.current?.focus();
  const clear = () => {
    places.forget();
    change(emptyQuery);
    showResults();
  };
  // Where a next step is told, who is known to answer a wish stands there.
  const known = useMemo(() => (answer?.unanswered.length === 0 ? findNearestKnown(answer) : null), [answer]);
  // Who goes to the map below must end there: the lines before it are laid out first, so that none turns out lower.
  const [isLaidOut, setLaidOut] = useState(false);
  const isAsking = !isEmptyQuery(applied) || from !== null;
  return (
    <AskedSearch value={writeQuery(applied)}>
      <div className={isAnswered ? "directory" : "directory awaits-answer"} onClick={rememberLeft}>
        <div className="directory-filters">
          <FilterForm
            query={query}
            options={answer?.options ?? (data ? listOptions(data, null) : NO_OPTIONS)}
            count={answer && { inList: answer.count, known: countKnown(answer) }}
            needs={data?.needs ?? []}
            regions={data?.regions ?? []}
            places={places}
            isReady={data !== null}
            onChange={choose}
            onSubmit={(placeAnswer) => {
              const first = nextStep.current ?? results.current;
              first?.focus();
              // For what a place was taken stays in sight, right above what follows from it.
              if (matchMedia(ONE_COLUMN).matches) (placeAnswer ?? first)?.scrollIntoView({ block: "start" });
            }}
          />
          {hasFailed ? (
            <p className="banner" data-said>
              {notLoadedWords.directory}
            </p>
          ) : (
            data === null && <NotStarted>{notLoadedWords.directory}</NotStarted>
          )}
        </div>
        <section
          className="directory-list"
          data-laid-out={isLaidOut || isBack || undefined}
          aria-labelledby="hospices"
          onPointerOver={(event) => setHighlightedId(entryIdOf(event))}
          onPointerLeave={() => setHighlightedId(null)}
          onFocus={(event) => setHighlightedId(entryIdOf(event))}
          onBlur={() => setHighlightedId(null)}
        >
          {/* What to do comes before the list: on a telephone it begins in the first screen. */}
          <Suspense>
            {data && answer && listWishes(applied).some(({ facet }) => facet === "need") && (
              <NextStep
                data={data}
                answer={answer}
                query={applied}
                from={from}
                phoneYear={phoneYear}
                isReferrer={query.asker === "verwijzer"}
                heading={nextStep}
              />
            )}
          </Suspense>
          {isAnswered && <Advice urgency={query.urgency} asker={query.asker} />}
          <div className="list-head">
            <h2 id="hospices" ref={results} tabIndex={-1}>
              {listWords.heading}
            </h2>
            <p className="result-sentence" data-said>
              {answer
                ? resultSentence(
                    answer,
                    data?.parts ? total : (data?.hospices.length ?? total),
                    words.isReady ? query.text : "",
                  )
                : data && isAsking
                  ? partWords.loading
                  : sayHospiceCount({ count: total })}
            </p>
            {phoneYear !== null && <p className="phone-year note">{houseWords.phoneYear({ year: phoneYear })}</p>}
            <p className="to-map note">
              <a href="#kaart" onPointerDown={() => setLaidOut(true)} onFocus={() => setLaidOut(true)}>
                {listWords.toMap}
              </a>
            </p>
          </div>
          {data && (
            <NotApplied
              place={query.place}
              answer={places.answer}
              unknown={listUnknownWishes(query, data)}
              onDrop={() => {
                change(applied);
                showResults();
              }}
            />
          )}
          {data && (
            <ActiveFilters
              query={query}
              applied={applied}
              data={data}
              from={from}
              onChange={(next) => {
                change(next);
                showResults();
              }}
              onClear={clear}
            />
          )}
          {known && <NearestKnown entry={known} />}
          {data && (
            <KindNote
              kind={applied.type[0]}
              data={data}
              onChoose={(kind) => {
                choose({ type: [kind] });
                showResults();
              }}
            />
          )}
          {isAsking && answer && answer.count > 1 && (
            <p className="sort no-print">
              <label htmlFor="volgorde">{listWords.sort}</label>{" "}
              <select
                id="volgorde"
                value={chooseOrder(applied.sort, from !== null)}
                onChange={(event) => choose({ sort: event.target.value as SortOrder })}
              >
                {SORTS.filter((sort) => sort === chooseOrder(sort, from !== null)).map((sort) => (
                  <option key={sort} value={sort}>
                    {sortNames[sort]}
                  </option>
                ))}
              </select>
            </p>
          )}
          {answer && <OutsideNote nearerOutside={answer.nearerOutside} />}
          {answer?.count === 0 && <NothingFound onClear={clear} />}
          {answer && isAsking ? <HospiceList groups={answer.groups} most={most} /> : children}
          {answer && isAsking && answer.count > most && (
            <p className="no-print">
              <button type="button" className="button quiet" onClick={() => setMost(most + LINES)}>
                {listWords.showMore({ count: answer.count - most })}
              </button>
            </p>
          )}
          {answer && isAsking && (
            <NearMisses key={JSON.stringify(query)} nearMisses={answer.nearMisses} nearMissKind={answer.nearMissKind} />
          )}
        </section>
        <section className="directory-map" aria-labelledby="kaart">
          <a className="skip-map" href="#na-de-kaart">
            {mapWords.skip}
          </a>
          <h2 id="kaart" tabIndex={-1}>
            {mapWords.heading}
          </h2>
          <MapPanel
            map={
              liveMap && {
                ...liveMap,
                from,
                highlightedId,
                onHighlight: setHighlightedId,
              }
            }
          >
            {map}
          </MapPanel>
          <p className="note">{isInParts && !answer ? partWords.mapAbout : mapWords.about}</p>
        </section>
      </div>
    </AskedSearch>
  );
}
