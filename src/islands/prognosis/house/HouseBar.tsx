import { sayHouseBar, type HouseBarFacts } from "../../../presentation/prognosis/house/say-house-bar.ts";
import { houseBar as words } from "../../../words/mijn-huis.ts";

/** The answer at the foot of a narrow screen, where the fields stand above it; on a wide one it stands beside them. */
export function HouseBar({ answerId, ...facts }: HouseBarFacts & { answerId: string }) {
  return (
    <div className="staying-bar house-bar no-print" role="group" aria-label={words.label}>
      <p>
        <strong>{sayHouseBar(facts)}</strong>
      </p>
      <a href={`#${answerId}`}>{words.link}</a>
    </div>
  );
}
