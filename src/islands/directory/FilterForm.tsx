import { useId, type ReactNode, type SubmitEvent } from "react";
import type { DirectoryQuery } from "./directory-query.ts";

export interface FilterOption {
  id: string;
  name: string;
  /** Hospices left when this is chosen beside the other wishes. */
  count: number;
  /** Heading in the menu; absent for short menus. */
  group?: string;
}

export interface FilterOptions {
  regions: readonly FilterOption[];
  types: readonly FilterOption[];
  expertise: readonly FilterOption[];
}

interface SelectProps {
  label: string;
  all: string;
  value: string;
  options: readonly FilterOption[];
  onChoose: (value: string) => void;
  children?: ReactNode;
}

function Options({ options }: { options: readonly FilterOption[] }) {
  return options.map(({ id, name, count }) => (
    <option key={id} value={id}>{`${name} (${count})`}</option>
  ));
}

function Select({ label, all, value, options, onChoose, children }: SelectProps) {
  const id = useId();
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <p className="filter-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} aria-describedby={children ? `${id}-hint` : undefined} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{all}</option>
        {groups.map((group) => {
          const members = options.filter((option) => option.group === group);
          return group === undefined ? <Options key="" options={members} /> : <optgroup key={group} label={group}><Options options={members} /></optgroup>;
        })}
      </select>
      {children && <span className="note" id={`${id}-hint`}>{children}</span>}
    </p>
  );
}

interface Props {
  query: DirectoryQuery;
  options: FilterOptions;
  /** False until the data is there; the form then stands still instead of moving the page. */
  isReady: boolean;
  onText: (text: string) => void;
  onChoose: (field: "typeId" | "regionId" | "expertiseId", value: string) => void;
  onSubmit: () => void;
}

/** The wishes a visitor can set. Every change counts at once; Enter goes to the results. */
export function FilterForm({ query, options, isReady, onText, onChoose, onSubmit }: Props) {
  const id = useId();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className="directory-form no-print" role="search" aria-label="Hospices zoeken" onSubmit={submit}>
      <fieldset disabled={!isReady}>
        <legend className="visually-hidden">Zoeken en filteren</legend>
        <p className="filter-field">
          <label htmlFor={id}>Naam, plaats of woord</label>
          <input id={id} type="search" autoComplete="off" maxLength={100} value={query.text} onChange={(event) => onText(event.target.value)} />
        </p>
        <Select label="Regio" all="Alle regio’s" value={query.regionId} options={options.regions} onChoose={(value) => onChoose("regionId", value)} />
        <Select label="Soort hospice" all="Alle soorten" value={query.typeId} options={options.types} onChoose={(value) => onChoose("typeId", value)} />
        <Select label="Expertise" all="Geen voorkeur" value={query.expertiseId} options={options.expertise} onChoose={(value) => onChoose("expertiseId", value)}>
          Het getal telt alleen ‘ja’ en ‘in overleg’. Van de rest is niets bekend.
        </Select>
      </fieldset>
    </form>
  );
}
