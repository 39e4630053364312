import type { ReactNode } from "react";
import { reportWords } from "../../../words/prognose-rapport.ts";
import { CardCode } from "../../shortlist/CardCode.tsx";

/** A code for a longer address has squares too small to scan from paper. */
const LONGEST_CODE = 900;
/** A longer address nobody types. */
const LONGEST_SHOWN = 90;

/** The same on the site: an address, and a code to scan where it is short enough. */
export function ReportLink({ children }: { children?: ReactNode }) {
  const address = window.location.href.replace(/#.*$/, "");
  return (
    <div className="report-link">
      <div>
        {children}
        <p>
          <a href={address}>{address.length > LONGEST_SHOWN ? reportWords.link : address}</a>
          {address.length > LONGEST_SHOWN && (
            <span className="print-only">{address.length > LONGEST_CODE ? reportWords.longLink : address}</span>
          )}
        </p>
      </div>
      {address.length <= LONGEST_CODE && <CardCode address={address} />}
    </div>
  );
}
