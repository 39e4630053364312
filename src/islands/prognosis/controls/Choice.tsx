interface Props<Id extends string> {
  id: string;
  label: string;
  options: readonly (readonly [id: Id, label: string])[];
  chosen: Id;
  explanation?: string;
  onChoose: (id: Id) => void;
}

/** One of a few, with what it means on demand. */
export function Choice<Id extends string>({ id, label, options, chosen, explanation, onChoose }: Props<Id>) {
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.target.value as Id)}>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      {explanation !== undefined && (
        <details>
          <summary>Wat betekent dit?</summary>
          <p>{explanation}</p>
        </details>
      )}
    </div>
  );
}
