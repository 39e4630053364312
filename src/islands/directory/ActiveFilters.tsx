import type { DirectoryQuery } from "./directory-query.ts";
import type { FilterOptions } from "./FilterForm.tsx";

interface Props {
  query: DirectoryQuery;
  options: FilterOptions;
  onRemove: (field: keyof DirectoryQuery) => void;
  onClear: () => void;
}

/** What is being filtered on, each with a way out, and one way out of all. */
export function ActiveFilters({ query, options, onRemove, onClear }: Props) {
  const nameIn = (list: FilterOptions[keyof FilterOptions], id: string) => list.find((option) => option.id === id)?.name ?? id;
  const active: { field: keyof DirectoryQuery; name: string }[] = [
    ...(query.text.trim() === "" ? [] : [{ field: "text" as const, name: `‘${query.text.trim()}’` }]),
    ...(query.regionId === "" ? [] : [{ field: "regionId" as const, name: nameIn(options.regions, query.regionId) }]),
    ...(query.typeId === "" ? [] : [{ field: "typeId" as const, name: nameIn(options.types, query.typeId) }]),
    ...(query.expertiseId === "" ? [] : [{ field: "expertiseId" as const, name: nameIn(options.expertise, query.expertiseId) }]),
  ];
  if (active.length === 0) return null;
  return (
    <ul className="active-filters no-print" aria-label="Gekozen filters">
      {active.map(({ field, name }) => (
        <li key={field}>
          <button type="button" onClick={() => onRemove(field)}>
            <span className="visually-hidden">Haal weg: </span>{name}<span aria-hidden="true"> ×</span>
          </button>
        </li>
      ))}
      <li><button type="button" className="clear" onClick={onClear}>Wis alle filters</button></li>
    </ul>
  );
}
