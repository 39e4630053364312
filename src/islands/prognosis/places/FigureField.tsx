import { useId, useState, type ReactNode } from "react";
import { readFigure } from "./read-figure.ts";

interface Props {
  label: string;
  /** Shown while nobody types. */
  value: string;
  unit?: string;
  /** Takes the number over, or says in words why it cannot be. */
  onFigure: (value: number) => string | null;
  /** Said when the text is no number. */
  expected: string;
  /** More about this figure, beside the field. */
  children?: ReactNode;
}

/** A number that counts as soon as it can be read; what is wrong stands beside it. */
export function FigureField({ label, value, unit, onFigure, expected, children }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const read = (text: string) => {
    const figure = readFigure(text);
    setTyped(text);
    setProblem(figure === null ? expected : onFigure(figure));
  };
  const leave = () => {
    setTyped(null);
    setProblem(null);
  };
  return (
    <div className="figure-field">
      <label htmlFor={id}>{label}</label>
      <span className="field-line">
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          value={typed ?? value}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          onChange={(event) => read(event.target.value)}
          onBlur={leave}
        />
        {unit !== undefined && <span>{unit}</span>}
        {children}
      </span>
      {/* Leaving takes the text back to the last figure that counts. */}
      <span id={`${id}-problem`} className="field-problem" data-said>
        {problem}
      </span>
    </div>
  );
}
