import type { DirectoryData } from "../../presentation/directory/directory-data.ts";
import type { DirectoryQuery } from "../../presentation/directory/directory-query.ts";
import { listChips } from "../../presentation/directory/list-chips.ts";
import type { MeasuredPoint } from "../../presentation/directory/place-text.ts";
import { listWords } from "../../words/sociale-kaart.ts";

interface Props {
  query: DirectoryQuery;
  /** The part of the query that filters, sorts or advises. */
  applied: DirectoryQuery;
  data: DirectoryData;
  /** Where distance is measured from. */
  from: MeasuredPoint | null;
  onChange: (query: DirectoryQuery) => void;
  onClear: () => void;
}

/** What is asked, each wish with a way out, and one way out of all. */
export function ActiveFilters({ query, applied, data, from, onChange, onClear }: Props) {
  const chips = listChips(query, applied, data, from);
  if (chips.length === 0) return null;
  return (
    <ul className="active-filters no-print" aria-label={listWords.chips}>
      {chips.map(({ key, name, without }) => (
        <li key={key}>
          <button type="button" onClick={() => onChange(without)}>
            <span className="visually-hidden">{listWords.removeChip} </span>
            {name}
            <span aria-hidden="true"> ×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="clear" onClick={onClear}>
          {listWords.clear}
        </button>
      </li>
    </ul>
  );
}
