import { distanceText } from "./distance-text.ts";
import type { DirectoryAnswer } from "./search-directory.ts";

/** Nothing found is said plainly, with ways on. */
export function NothingFound({ onClear }: { onClear: () => void }) {
  return (
    <div className="aside">
      <p>Wij kennen niet elk hospice. Probeer minder wensen, of bel het hospice dat het dichtst bij komt en vraag het na.</p>
      <p><button type="button" className="button quiet" onClick={onClear}>Wis alle filters</button></p>
    </div>
  );
}

/** The border of the area is not a wall. */
export function OutsideNote({ nearerOutside }: Pick<DirectoryAnswer, "nearerOutside">) {
  if (nearerOutside.length === 0) return null;
  const names = nearerOutside.map(({ town, distanceKm }) => `${town.name} in ${town.province} (${distanceText(distanceKm)})`);
  return <p className="aside">Een hospice buiten het gebied kan dichterbij zijn. Bronnen noemen {names.join("; ")}. Of het open is, hebben wij niet uitgezocht.</p>;
}
