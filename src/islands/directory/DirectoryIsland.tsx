import {
  startTransition,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type SyntheticEvent,
} from "react";
import { partWords } from "../../words/sociale-kaart-delen.ts";
import { mapWords } from "../../words/sociale-kaart-kaart.ts";
import { notLoadedWords } from "../../words/niet-geladen.ts";
import { NotStarted } from "../NotStarted.tsx";
import { PartBoundary } from "../PartBoundary.tsx";
import { applyQuery } from "../../presentation/directory/applied-query.ts";
import { AnswerList } from "./AnswerList.tsx";
import { BuiltDirectory } from "./BuiltDirectory.tsx";
import type { DirectoryData } from "../../presentation/directory/directory-data.ts";
import { emptyQuery, writeQuery } from "../../presentation/directory/directory-query.ts";
import { listOptions } from "../../presentation/directory/filter-options.ts";
import { FilterForm } from "./FilterForm.tsx";
import { MapPanel } from "./map/MapPanel.tsx";
import { AskedSearch } from "./house-address.ts";
import { countKnown } from "../../presentation/directory/result-sentence.ts";
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

/** Here the list stands under the form: who asks for it wants it at the top, numbers and all. */
const ONE_COLUMN = "(max-width: 59.99rem)";
const NO_OPTIONS = listOptions({ needs: [], regions: [] }, null);
const NONE: readonly never[] = [];

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
  const [query, change] = useAddressQuery();
  // The form shows a letter at once; the answer follows piece by piece, and a next letter passes it by.
  const answered = useDeferredValue(query);
  const places = usePlaces(answered.place, answered.text);
  const { from, forget } = places;
  const list = useListParts(answered, from);
  const words = useWords(list.data, answered.text);
  const hasFailed = list.hasFailed || words.hasFailed;
  // What the address asks is answered once and whole: a line that moves under a finger is a call not made.
  const isOpen = useOnce(
    answered === query && list.data !== null && places.isSettled && (words.isReady || words.hasFailed),
  );
  const data = isOpen ? list.data : null;
  const { isWhole } = list;
  const isAnswered = data !== null || hasFailed;
  const [highlightedId, setHighlightedId] = useState<string | null>(null);
  const results = useRef<HTMLHeadingElement>(null);
  const nextStep = useRef<HTMLHeadingElement>(null);
  useMarkedLine(highlightedId);
  useReports();
  const isBack = useReturn(isOpen);

  const applied = useMemo(() => (data ? applyQuery(answered, data, from) : answered), [data, answered, from]);
  // While the index of words is on its way the rest of the question is answered already: the form keeps its choices.
  const answer = useMemo(
    () => (data && isWhole ? searchDirectory(data, words.isReady ? applied : { ...applied, text: "" }, from) : null),
    [data, isWhole, words.isReady, applied, from],
  );
  const liveMap = useMemo(() => {
    if (!data || !answer) return null;
    const chosenCodes = data.regions.find(({ id }) => answered.region.includes(id))?.municipalityCodes ?? [];
    return { hospices: toMapHospices(answer), chosenCodes, towns: data.towns };
  }, [data, answer, answered.region]);
  const mapShown = useMemo(
    () => liveMap && { ...liveMap, from, highlightedId, onHighlight: setHighlightedId },
    [liveMap, from, highlightedId],
  );

  const showResults = useCallback(() => results.current?.focus(), []);
  const clear = useCallback(() => {
    forget();
    change(emptyQuery);
    showResults();
  }, [forget, change, showResults]);
  const submit = useCallback((placeAnswer: Element | null) => {
    const first = nextStep.current ?? results.current;
    first?.focus();
    // For what a place was taken stays in sight, right above what follows from it.
    if (matchMedia(ONE_COLUMN).matches) (placeAnswer ?? first)?.scrollIntoView({ block: "start" });
  }, []);
  const options = useMemo(() => answer?.options ?? (data ? listOptions(data, null) : NO_OPTIONS), [answer, data]);
  const count = useMemo(() => answer && { inList: answer.count, known: countKnown(answer) }, [answer]);
  // Who goes to the map below must end there: the lines before it are laid out first, so that none turns out lower.
  const [isLaidOut, setLaidOut] = useState(false);
  return (
    <AskedSearch value={writeQuery(applied)}>
      <div className={isAnswered ? "directory" : "directory awaits-answer"} onClick={rememberLeft}>
        <div className="directory-filters">
          <FilterForm
            query={query}
            answered={answered}
            options={options}
            count={count}
            needs={data?.needs ?? NONE}
            regions={data?.regions ?? NONE}
            places={places}
            isReady={data !== null}
            onChange={change}
            onSubmit={submit}
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
          <AnswerList
            total={total}
            phoneYear={phoneYear}
            isAnswered={isAnswered}
            data={data}
            query={answered}
            sort={query.sort}
            applied={applied}
            hasWords={words.isReady}
            answer={answer}
            places={places}
            heading={results}
            nextStep={nextStep}
            onChange={change}
            onClear={clear}
            onChosen={showResults}
            onToMap={setLaidOut}
          >
            {children}
          </AnswerList>
        </section>
        <section className="directory-map" aria-labelledby="kaart">
          <a className="skip-map" href="#na-de-kaart">
            {mapWords.skip}
          </a>
          <h2 id="kaart" tabIndex={-1}>
            {mapWords.heading}
          </h2>
          <MapPanel map={mapShown}>{map}</MapPanel>
          <p className="note">{isInParts && !answer ? partWords.mapAbout : mapWords.about}</p>
        </section>
      </div>
    </AskedSearch>
  );
}
