import { memo, Suspense, useState, type ReactNode, type RefObject } from "react";
import { chooseOrder, type SortOrder } from "../../domain/directory/finding/search.ts";
import { listUnknownWishes } from "../../presentation/directory/applied-query.ts";
import type { DirectoryData } from "../../presentation/directory/directory-data.ts";
import { isEmptyQuery, type DirectoryQuery } from "../../presentation/directory/directory-query.ts";
import { countKnown, resultSentence } from "../../presentation/directory/result-sentence.ts";
import type { DirectoryAnswer } from "../../presentation/directory/search-directory.ts";
import { partWords } from "../../words/sociale-kaart-delen.ts";
import { houseWords } from "../../words/sociale-kaart-kaart.ts";
import { listWords, sayHospiceCount } from "../../words/sociale-kaart.ts";
import { lazyPart } from "../lazy-part.ts";
import { ActiveFilters } from "./ActiveFilters.tsx";
import { HospiceList } from "./HospiceList.tsx";
import { KindNote } from "./KindNote.tsx";
import { NearMisses } from "./NearMisses.tsx";
import type { Places } from "./places/use-places.ts";
import { NotApplied, NothingFound } from "./ResultNotes.tsx";
import type { ChangeQuery } from "./use-address-query.ts";

/** Of use only to who asks what a house may not have answered; without it the list with its numbers is there. */
const NextStep = lazyPart(
  () => import("./NextStep.tsx").then((module) => module.NextStep),
  () => null,
);

/** Of use only to who says how soon, or who asks. */
const Advice = lazyPart(
  () => import("./Advice.tsx").then((module) => module.Advice),
  () => null,
);

/** Of use only to who asks from near the border. */
const OutsideHouses = lazyPart(
  () => import("./places/OutsideHouses.tsx").then((module) => module.OutsideHouses),
  () => null,
);

/** Lines shown at first: more than a visitor reads, fewer than a browser needs a moment for. */
const LINES = 50;

interface Props {
  /** Number of published hospices. */
  total: number;
  /** The year most telephone numbers are from; null where none has a date. */
  phoneYear: string | null;
  /** What the address asks has its answer, or cannot have one. */
  isAnswered: boolean;
  /** Null until it is there. */
  data: DirectoryData | null;
  query: DirectoryQuery;
  /** As chosen, also before it is answered: the choice itself does not wait. */
  sort: SortOrder;
  /** The part of the query that filters, sorts or advises. */
  applied: DirectoryQuery;
  /** False while the index of words is on its way: the answer is without them. */
  hasWords: boolean;
  answer: DirectoryAnswer | null;
  places: Places;
  heading: RefObject<HTMLHeadingElement | null>;
  nextStep: RefObject<HTMLHeadingElement | null>;
  onChange: ChangeQuery;
  onClear: () => void;
  /** Told when something in the list itself changed the question. */
  onChosen: () => void;
  /** Told when somebody is about to go to the map below the list. */
  onToMap: (isAsked: true) => void;
  /** The whole list as rendered at build; shown whenever nothing is asked. */
  children: ReactNode;
}

/** What is answered, from the next step to the near misses. Drawn again for another answer only: not for a letter or a pointer. */
export const AnswerList = memo(function AnswerList(props: Props) {
  const { total, phoneYear, isAnswered, data, query, applied, hasWords, answer, places, heading, nextStep } = props;
  const { sort, onChange, onClear, onChosen, onToMap, children } = props;
  const { from } = places;
  // More of an answer is asked of that answer.
  const [{ of, most }, setMost] = useState({ of: query, most: LINES });
  const shown = of === query ? most : LINES;
  const choose = (changes: Partial<DirectoryQuery>) => onChange((now) => ({ ...now, ...changes }));
  const toMap = () => onToMap(true);
  const isAsking = !isEmptyQuery(applied) || from !== null;
  const isKnown = answer !== null && countKnown(answer) > 0;
  const step = data && answer && (answer.told !== null || answer.unanswered.length > 0) && (
    <NextStep
      data={data}
      answer={answer}
      query={applied}
      from={from}
      phoneYear={phoneYear}
      isReferrer={query.asker === "verwijzer"}
      heading={isKnown ? null : nextStep}
    />
  );
  return (
    <>
      {/* What to do comes before the list: on a telephone it begins in the first screen. The answer waits for its words. */}
      <Suspense>
        {!isKnown && step}
        {isAnswered && (query.urgency !== "" || query.asker !== "") && (
          <Advice urgency={query.urgency} asker={query.asker} />
        )}
      </Suspense>
      <div className="list-head">
        <h2 id="hospices" ref={heading} tabIndex={-1}>
          {listWords.heading}
        </h2>
        <p className="result-sentence" data-said>
          {answer
            ? resultSentence(answer, data?.parts ? total : (data?.hospices.length ?? total), hasWords ? query.text : "")
            : data && isAsking
              ? partWords.loading
              : sayHospiceCount({ count: total })}
        </p>
        {phoneYear !== null && <p className="phone-year note">{houseWords.phoneYear({ year: phoneYear })}</p>}
        <p className="to-map note">
          <a href="#kaart" onPointerDown={toMap} onFocus={toMap}>
            {listWords.toMap}
          </a>
        </p>
      </div>
      {data && (
        <>
          <NotApplied
            place={query.place}
            answer={places.answer}
            unknown={listUnknownWishes(query, data)}
            onDrop={() => {
              onChange(applied);
              onChosen();
            }}
          />
          <ActiveFilters
            query={query}
            applied={applied}
            data={data}
            from={from}
            onChange={(next) => {
              onChange(next);
              onChosen();
            }}
            onClear={onClear}
          />
          {/* Who is known to fit is in the list: it is found there, and where to begin stands under its head. */}
          <Suspense>{isKnown && step}</Suspense>
          <KindNote
            kind={applied.type[0]}
            data={data}
            onChoose={(kind) => {
              choose({ type: [kind] });
              onChosen();
            }}
          />
        </>
      )}
      {isAsking && answer && answer.count > 1 && answer.orders.length > 1 && (
        <p className="sort no-print">
          <label htmlFor="volgorde">{listWords.sort}</label>{" "}
          <select
            id="volgorde"
            value={chooseOrder(sort, from !== null)}
            onChange={(event) => choose({ sort: event.target.value as SortOrder })}
          >
            {answer.orders.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
      <Suspense>
        {answer && answer.nearerOutside.length > 0 && (
          <div className="aside">
            <OutsideHouses towns={answer.nearerOutside} />
          </div>
        )}
      </Suspense>
      {answer?.count === 0 && <NothingFound onClear={onClear} />}
      {answer && isAsking ? <HospiceList groups={answer.groups} most={shown} /> : children}
      {answer && isAsking && answer.count > shown && (
        <p className="no-print">
          <button type="button" className="button quiet" onClick={() => setMost({ of: query, most: shown + LINES })}>
            {listWords.showMore({ count: answer.count - shown })}
          </button>
        </p>
      )}
      {answer && isAsking && (
        <NearMisses key={JSON.stringify(query)} nearMisses={answer.nearMisses} nearMissKind={answer.nearMissKind} />
      )}
    </>
  );
});
