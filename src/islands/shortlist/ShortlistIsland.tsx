import { useRef } from "react";
import type { HospiceFile } from "../../domain/directory/reuse/hospice-file.ts";
import { readDutchClock } from "../../domain/directory/house/dutch-clock.ts";
import { writeShortlistHash, type Shortlist } from "../../domain/directory/house/shortlist.ts";
import { notLoadedWords } from "../../words/niet-geladen.ts";
import { writeAskedQuery } from "../../presentation/directory/choice/asked-query.ts";
import { backToListText } from "../../words/gevraagd.ts";
import { choicePath, choiceWords, notKeptSentence } from "../../words/keuze.ts";
import { say } from "../announcer.ts";
import { NotStarted } from "../NotStarted.tsx";
import { PartBoundary } from "../PartBoundary.tsx";
import { ChosenList } from "./ChosenList.tsx";
import { ComparisonTable } from "./ComparisonTable.tsx";
import { ReferralCard } from "./ReferralCard.tsx";
import { sayAsked } from "../../presentation/directory/choice/asked-words.ts";
import type { ChoosableHospice, ShortlistWords } from "../../presentation/directory/choice/shortlist-words.ts";
import { useAskedPlace } from "./use-asked-place.ts";
import { useHospiceFiles, type HospiceFiles } from "./use-hospice-files.ts";
import { useNow } from "./use-now.ts";
import { useShortlist } from "./use-shortlist.ts";

interface Props {
  /** Every hospice that can be chosen. */
  hospices: readonly ChoosableHospice[];
  words: ShortlistWords;
}

function readLoaded(files: HospiceFiles, known: readonly ChoosableHospice[]): HospiceFile[] {
  return known.flatMap(({ id }) => {
    const file = files[id];
    return file === undefined || file === "failed" ? [] : [file];
  });
}

const notShown = (
  <>
    {notLoadedWords.shortlist} <a href="/sociale-kaart/">{notLoadedWords.shortlistWay}</a>.
  </>
);

/** The choice of hospices: put in order, set side by side, and on one card to print. All of it stays on the device. */
export default function ShortlistIsland(props: Props) {
  return (
    <PartBoundary message={notShown}>
      <ChosenHospices {...props} />
    </PartBoundary>
  );
}

function ChosenHospices({ hospices, words }: Props) {
  const { chosen, asked: askedFor, isKept, keep } = useShortlist();
  const heading = useRef<HTMLHeadingElement>(null);
  const now = useNow();
  const asked = { ...askedFor, ...useAskedPlace(askedFor.place) };
  const lookedFor = sayAsked(asked, words);
  const ids = chosen?.ids ?? [];
  const known = ids.flatMap((id) => hospices.filter((hospice) => hospice.id === id));
  const files = useHospiceFiles(known.map(({ id }) => id));
  const loaded = readLoaded(files, known);
  const failed = known.filter(({ id }) => files[id] === "failed");
  const goneCount = ids.length - known.length;
  const change = (next: Shortlist, announcement: string) => {
    keep(next);
    say(announcement);
    // The button that was pressed may be gone with its hospice.
    if (next.length < ids.length) heading.current?.focus();
  };
  const keepLinked = () => {
    keep(known.map(({ id }) => id));
    say(choiceWords.kept);
    heading.current?.focus();
  };
  return (
    <div className="shortlist-page">
      <div className="on-screen">
        <h2 id="keuze" ref={heading} tabIndex={-1}>
          {chosen?.origin === "link" ? choiceWords.headingLinked : choiceWords.heading}
        </h2>
        {chosen === null && <NotStarted>{notShown}</NotStarted>}
        {chosen?.origin === "link" && (
          <p className="aside">
            {choiceWords.linked}{" "}
            <button type="button" className="button quiet" onClick={keepLinked}>
              {choiceWords.keep}
            </button>
          </p>
        )}
        {goneCount > 0 && <p className="banner">{choiceWords.gone({ count: goneCount })}</p>}
        {!isKept && <p className="banner">{notKeptSentence}</p>}
        {chosen !== null && known.length === 0 && (
          <p>
            {choiceWords.emptyBefore} <a href="/sociale-kaart/">{choiceWords.emptyLink}</a> {choiceWords.emptyAfter}
          </p>
        )}
        {known.length > 0 && lookedFor !== null && (
          <p>
            {choiceWords.lookedFor({ parts: lookedFor })}{" "}
            <a className="no-print" href={`/sociale-kaart/${writeAskedQuery(askedFor)}`}>
              {backToListText}
            </a>
          </p>
        )}
        {known.length > 0 && (
          <ChosenList
            hospices={known}
            ids={known.map(({ id }) => id)}
            search={writeAskedQuery(askedFor)}
            onChange={change}
          />
        )}
        {loaded.length > 0 && (
          <p className="no-print">
            <button type="button" className="button" onClick={() => window.print()}>
              {choiceWords.print}
            </button>
          </p>
        )}
        {failed.length > 0 && (
          <p className="banner" data-said>
            {choiceWords.notLoaded({ names: failed.map(({ name }) => name).join(` ${choiceWords.and} `) })}
          </p>
        )}
        {now && loaded.length > 0 && (
          <section aria-labelledby="naast-elkaar">
            <h2 id="naast-elkaar">{choiceWords.besideEachOther}</h2>
            <PartBoundary message={notLoadedWords.comparison}>
              <ComparisonTable
                hospices={loaded.map(({ hospice }) => hospice)}
                words={words}
                day={readDutchClock(now).day}
                asked={asked}
              />
            </PartBoundary>
          </section>
        )}
      </div>
      {now && loaded.length > 0 && (
        <PartBoundary message={notLoadedWords.card}>
          <ReferralCard
            hospices={loaded.map(({ hospice }) => hospice)}
            words={words}
            asked={asked}
            now={now}
            address={`${location.origin}${choicePath}${writeShortlistHash(
              known.map(({ id }) => id),
              askedFor,
            )}`}
            dataVersion={loaded[0]?.dataVersion ?? ""}
          />
        </PartBoundary>
      )}
    </div>
  );
}
