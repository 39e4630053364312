import { HospiceEntry } from "./HospiceEntry.tsx";
import type { ListGroup } from "./listed-hospice.ts";

/** The list in its groups. Rendered at build for everyone; in the browser again once somebody filters. */
export function HospiceList({ groups }: { groups: readonly ListGroup[] }) {
  return (
    <div className="hospice-list">
      {groups.map(({ id, heading, start, hospices }) => (
        <section key={id} aria-labelledby={`groep-${id}`}>
          <h3 id={`groep-${id}`}>{heading}</h3>
          <ol start={start}>
            {hospices.map((hospice, index) => (
              <HospiceEntry key={hospice.id} hospice={hospice} number={start + index} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
