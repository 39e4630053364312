import type { AriaAttributes, ReactNode } from "react";

interface Props<Id extends string> extends Pick<AriaAttributes, "aria-invalid" | "aria-describedby"> {
  id: string;
  value: Id;
  /** Or `children`, where the list has groups. */
  options?: readonly (readonly [id: Id, label: string])[];
  onChoose: (id: Id) => void;
  children?: ReactNode;
}

/** One of a list; its label and what stands around it are of who uses it. */
export function Select<Id extends string>({ options = [], onChoose, children, ...attributes }: Props<Id>) {
  return (
    <select {...attributes} onChange={(event) => onChoose(event.target.value as Id)}>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
      {children}
    </select>
  );
}
