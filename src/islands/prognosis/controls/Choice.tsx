import type { ReactNode } from "react";
import { controlWords } from "../../../words/prognose-instellingen.ts";
import { Select } from "./Select.tsx";

interface Props<Id extends string> {
  id: string;
  label: string;
  /** Or `children`, where the list has groups. */
  options?: readonly (readonly [id: Id, label: string])[];
  chosen: Id;
  explanation?: string;
  /** What has to be known before choosing. */
  hint?: string;
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
  hint,
  className = "choice",
  onChoose,
  children,
}: Props<Id>) {
  return (
    <div className={className}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && <p className="note">{hint}</p>}
      <Select id={id} value={chosen} options={options} onChoose={onChoose}>
        {children}
      </Select>
      {explanation !== undefined && (
        <details>
          <summary>{controlWords.meaning}</summary>
          <p>{explanation}</p>
        </details>
      )}
    </div>
  );
}
