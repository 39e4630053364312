import { useRef, useState } from "react";
import type { HospiceFile } from "../../domain/directory/reuse/hospice-file.ts";
import { readDutchClock } from "../../domain/directory/house/dutch-clock.ts";
import { writeShortlistHash, type Shortlist } from "../../domain/directory/house/shortlist.ts";
import { notLoadedWords } from "../../words/niet-geladen.ts";
import { choicePath, notKeptSentence } from "../../words/keuze.ts";
import { NotStarted } from "../NotStarted.tsx";
import { PartBoundary } from "../PartBoundary.tsx";
import { ChosenList } from "./ChosenList.tsx";
import { ComparisonTable } from "./ComparisonTable.tsx";
import { ReferralCard } from "./ReferralCard.tsx";
import type { ChoosableHospice, ShortlistWords } from "../../presentation/directory/shortlist-words.ts";
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
  const { chosen, isKept, keep } = useShortlist();
  const [said, setSaid] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const now = useNow();
  const ids = chosen?.ids ?? [];
  const known = ids.flatMap((id) => hospices.filter((hospice) => hospice.id === id));
  const files = useHospiceFiles(known.map(({ id }) => id));
  const loaded = readLoaded(files, known);
  const failed = known.filter(({ id }) => files[id] === "failed");
  const goneCount = ids.length - known.length;
  const change = (next: Shortlist, announcement: string) => {
    keep(next);
    setSaid(announcement);
    // The button that was pressed may be gone with its hospice.
    if (next.length < ids.length) heading.current?.focus();
  };
  const keepLinked = () => {
    keep(known.map(({ id }) => id));
    setSaid("De keuze staat nu op dit apparaat.");
    heading.current?.focus();
  };
  return (
    <div className="shortlist-page">
      <div className="on-screen">
        <h2 id="keuze" ref={heading} tabIndex={-1}>
          {chosen?.origin === "link" ? "De keuze uit de link" : "Uw keuze, in de volgorde om te bellen"}
        </h2>
        <p role="status" className="visually-hidden">
          {said}
        </p>
        {chosen === null && <NotStarted>{notShown}</NotStarted>}
        {chosen?.origin === "link" && (
          <p className="aside">
            Deze keuze komt uit een link of QR-code. Bewaart u haar, dan vervangt zij de keuze op dit apparaat.{" "}
            <button type="button" className="button quiet" onClick={keepLinked}>
              Bewaar deze keuze op dit apparaat
            </button>
          </p>
        )}
        {goneCount > 0 && (
          <p className="banner">
            {goneCount === 1 ? "Eén hospice uit deze keuze staat" : `${goneCount} hospices uit deze keuze staan`} niet
            meer op de sociale kaart.
          </p>
        )}
        {!isKept && <p className="banner">{notKeptSentence}</p>}
        {chosen !== null && known.length === 0 && (
          <p>
            U heeft nog geen hospice gekozen. Kies er een op de <a href="/sociale-kaart/">sociale kaart</a> of op de
            pagina van een hospice, met de knop “Zet in uw keuze”.
          </p>
        )}
        {known.length > 0 && <ChosenList hospices={known} ids={known.map(({ id }) => id)} onChange={change} />}
        {failed.length > 0 && (
          <p className="banner" role="alert">
            Van {failed.map(({ name }) => name).join(" en ")} konden de gegevens nu niet geladen worden. Kijk op de
            eigen pagina van het hospice.
          </p>
        )}
        {now && loaded.length > 0 && (
          <section aria-labelledby="naast-elkaar">
            <h2 id="naast-elkaar">Naast elkaar</h2>
            <PartBoundary message={notLoadedWords.comparison}>
              <ComparisonTable
                hospices={loaded.map(({ hospice }) => hospice)}
                words={words}
                day={readDutchClock(now).day}
              />
            </PartBoundary>
          </section>
        )}
        {loaded.length > 0 && (
          <p className="no-print">
            <button type="button" className="button" onClick={() => window.print()}>
              Print de verwijskaart (A4)
            </button>
          </p>
        )}
      </div>
      {now && loaded.length > 0 && (
        <PartBoundary message={notLoadedWords.card}>
          <ReferralCard
            hospices={loaded.map(({ hospice }) => hospice)}
            now={now}
            address={`${location.origin}${choicePath}${writeShortlistHash(known.map(({ id }) => id))}`}
            dataVersion={loaded[0]?.dataVersion ?? ""}
          />
        </PartBoundary>
      )}
    </div>
  );
}
