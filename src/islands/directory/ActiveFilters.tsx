import { askerNames, urgencyNames } from "../../words/sociale-kaart.ts";
import type { DirectoryData } from "../../presentation/directory/directory-data.ts";
import { emptyQuery, type DirectoryQuery } from "../../presentation/directory/directory-query.ts";
import { nameWish } from "../../presentation/directory/search-directory.ts";

interface Chip {
  key: string;
  name: string;
  /** The query without this wish. */
  without: DirectoryQuery;
}

/**
 * Every wish that was applied by name, each with the query that remains without it. What was asked and could not be
 * applied, such as a place nobody knows, has no chip.
 */
export function listChips(
  query: DirectoryQuery,
  applied: DirectoryQuery,
  data: Pick<DirectoryData, "needs" | "regions">,
): Chip[] {
  const { text, needIds, typeId, regionId, place, withinKm, urgency, asker } = applied;
  const clear = (field: keyof DirectoryQuery) => ({ ...query, [field]: emptyQuery[field] });
  return [
    ...needIds.map((id) => ({
      key: `nodig-${id}`,
      name: nameWish(data, { kind: "term", id }),
      without: { ...query, needIds: query.needIds.filter((other) => other !== id) },
    })),
    ...(typeId === ""
      ? []
      : [{ key: "type", name: nameWish(data, { kind: "type", ids: [typeId] }), without: clear("typeId") }]),
    ...(regionId === ""
      ? []
      : [{ key: "regio", name: nameWish(data, { kind: "region", ids: [regionId] }), without: clear("regionId") }]),
    ...(place.trim() === ""
      ? []
      : [{ key: "plaats", name: `rond ${place.trim()}`, without: { ...query, place: "", withinKm: "" as const } }]),
    ...(withinKm === "" ? [] : [{ key: "binnen", name: `binnen ${withinKm} km`, without: clear("withinKm") }]),
    ...(urgency === "" ? [] : [{ key: "wanneer", name: urgencyNames[urgency], without: clear("urgency") }]),
    ...(asker === "" ? [] : [{ key: "wie", name: askerNames[asker], without: clear("asker") }]),
    ...(text.trim() === "" ? [] : [{ key: "q", name: `‘${text.trim()}’`, without: clear("text") }]),
  ];
}

interface Props {
  query: DirectoryQuery;
  /** The part of the query that filters, sorts or advises. */
  applied: DirectoryQuery;
  data: DirectoryData;
  onChange: (query: DirectoryQuery) => void;
  onClear: () => void;
}

/** What is asked, each wish with a way out, and one way out of all. */
export function ActiveFilters({ query, applied, data, onChange, onClear }: Props) {
  const chips = listChips(query, applied, data);
  if (chips.length === 0) return null;
  return (
    <ul className="active-filters no-print" aria-label="Gekozen filters">
      {chips.map(({ key, name, without }) => (
        <li key={key}>
          <button type="button" onClick={() => onChange(without)}>
            <span className="visually-hidden">Haal weg: </span>
            {name}
            <span aria-hidden="true"> ×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="clear" onClick={onClear}>
          Wis alle filters
        </button>
      </li>
    </ul>
  );
}
