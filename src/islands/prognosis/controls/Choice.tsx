import type { ReactNode } from "react";
import { controlWords } from "../../../words/prognose-instellingen.ts";

interface Props<Id extends string> {
  id: string;
  label: string;
  /** Or `children`, where the list has groups. */
  options?: readonly (readonly [id: Id, label: string])[];
  chosen: Id;
  explanation?: string;
  /** How it stands beside its neighbours. */
  className?: string;
  onChoose: (id: Id) => void;
  children?: ReactNode;
}

/** One of a list, with what it means on demand. */
export function Choice<Id extends string>({
  id,
  label,
  options = [],
  chosen,
  explanation,
  className = "choice",
  onChoose,
  children,
}: Props<Id>) {
  return (
    <div className={className}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.target.value as Id)}>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
        {children}
      </select>
      {explanation !== undefined && (
        <details>
          <summary>{controlWords.meaning}</summary>
          <p>{explanation}</p>
        </details>
      )}
    </div>
  );
}
