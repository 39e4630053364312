import { listWords, sayHospiceCount } from "../../words/sociale-kaart.ts";
import { houseWords, mapWords } from "../../words/sociale-kaart-kaart.ts";
import type { ReactNode } from "react";

interface Props {
  /** Number of published hospices. */
  total: number;
  /** The year most telephone numbers are from; null where none has a date. */
  phoneYear: string | null;
  /** The list as rendered at build. */
  children: ReactNode;
  /** The map as drawn at build. */
  map: ReactNode;
}

/** The list and the map as the build made them, for when the directory itself cannot run: telephone numbers always stay. */
export function BuiltDirectory({ total, phoneYear, children, map }: Props) {
  return (
    <div className="directory">
      <section className="directory-list" aria-labelledby="hospices">
        <div className="list-head">
          <h2 id="hospices">{listWords.heading}</h2>
          <p className="result-sentence">{sayHospiceCount({ count: total })}</p>
          {phoneYear !== null && <p className="phone-year note">{houseWords.phoneYear({ year: phoneYear })}</p>}
        </div>
        {children}
      </section>
      <section className="directory-map" aria-labelledby="kaart">
        <h2 id="kaart">{mapWords.heading}</h2>
        {map}
      </section>
    </div>
  );
}
