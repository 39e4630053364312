import { useState } from "react";
import { listWords, nearMissTexts } from "../../words/sociale-kaart.ts";
import { HospiceEntry } from "./HospiceEntry.tsx";
import type { DirectoryAnswer } from "../../presentation/directory/search-directory.ts";

const FEW = 5;

/** Below the hits: who lacks one wish, or, when nobody fits, who comes nearest. */
export function NearMisses({ nearMisses, nearMissKind }: Pick<DirectoryAnswer, "nearMisses" | "nearMissKind">) {
  const [most, setMost] = useState(FEW);
  if (nearMisses.length === 0) return null;
  const { heading, note } = nearMissTexts[nearMissKind];
  return (
    <section className="hospice-list near-misses" aria-labelledby="op-een-punt-na">
      <h3 id="op-een-punt-na">{heading}</h3>
      <p className="note">{note}</p>
      <ol start={nearMisses[0]?.number}>
        {nearMisses.slice(0, most).map((entry) => (
          <HospiceEntry key={entry.hospice.id} entry={entry} />
        ))}
      </ol>
      {nearMisses.length > most && (
        <button type="button" className="button quiet no-print" onClick={() => setMost(most + 10 * FEW)}>
          {listWords.showMore({ count: nearMisses.length - most })}
        </button>
      )}
    </section>
  );
}
