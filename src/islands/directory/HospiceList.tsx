import { HospiceEntry } from "./HospiceEntry.tsx";
import type { ListGroup } from "../../presentation/directory/listed-hospice.ts";

interface Props {
  groups: readonly ListGroup[];
  /** Hospices shown at most, counted through the groups; absent shows all. */
  most?: number;
}

/** The list in its groups. Rendered at build for everyone; in the browser again once somebody asks something. */
export function HospiceList({ groups, most = Infinity }: Props) {
  const shown = groups
    .map((group) => ({ ...group, entries: group.entries.filter(({ number }) => number <= most) }))
    .filter(({ entries }) => entries.length > 0);
  return (
    <div className="hospice-list">
      {shown.map(({ id, heading, entries }) => (
        <section key={id} aria-labelledby={`groep-${id}`}>
          <h3 id={`groep-${id}`}>{heading}</h3>
          <ol start={entries[0]?.number}>
            {entries.map((entry) => (
              <HospiceEntry key={entry.hospice.id} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
