import { useId } from "react";

interface Props<Id extends string> {
  legend: string;
  options: readonly (readonly [id: Id, label: string])[];
  chosen: Id;
  onChoose: (id: Id) => void;
}

/** A few ways to look at the same view, side by side. */
export function RadioSwitch<Id extends string>({ legend, options, chosen, onChoose }: Props<Id>) {
  const name = useId();
  return (
    <fieldset className="radio-switch no-print">
      <legend>{legend}</legend>
      {options.map(([id, label]) => (
        <label key={id}>
          <input type="radio" name={name} value={id} checked={id === chosen} onChange={() => onChoose(id)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
