import { useState } from "react";
import {
  readFigureText,
  writeFigure,
  type FigureLimits,
} from "../../../presentation/prognosis/controls/parameter-figure.ts";

interface Props {
  id: string;
  /** For a field whose visible label belongs to the slider beside it. */
  hiddenLabel?: string;
  /** undefined: nothing filled in. */
  value: number | undefined;
  limits: FigureLimits;
  /** What an empty field means; without it an empty field is an error. */
  onEmpty?: () => void;
  onValue: (value: number) => void;
  describedBy?: string;
}

/**
 * A number in Dutch notation. A good one counts while it is typed; a wrong one is explained when the visitor leaves the
 * field, for half a number is no mistake. Until then, and after it, the last good value counts.
 */
export function NumberField({ id, hiddenLabel, value, limits, onEmpty, onValue, describedBy }: Props) {
  const [typed, setTyped] = useState<{ text: string; counted: number | undefined } | null>(null);
  const [error, setError] = useState<string | null>(null);
  const { isPercent, unit } = limits;
  // A slider or a reset moved the value: what was typed is past.
  const isCurrent = typed !== null && typed.counted === value;
  const text = isCurrent ? typed.text : value === undefined ? "" : writeFigure(value, isPercent);
  const shownError = isCurrent ? error : null;

  const judge = (given: string, isDone: boolean) => {
    if (given.trim() === "" && onEmpty !== undefined) {
      setTyped({ text: given, counted: undefined });
      setError(null);
      onEmpty();
      return;
    }
    const read = readFigureText(given, limits);
    const isGood = "value" in read;
    const mustSay = isDone || shownError !== null;
    setTyped(isGood && isDone ? null : { text: given, counted: isGood ? read.value : value });
    setError(isGood || !mustSay ? null : read.error);
    if (isGood && read.value !== value) onValue(read.value);
  };

  return (
    <span className="number-field">
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={hiddenLabel}
        aria-invalid={shownError !== null}
        aria-describedby={
          [shownError === null ? "" : `${id}-error`, describedBy ?? ""].filter((one) => one !== "").join(" ") ||
          undefined
        }
        value={text}
        onChange={(event) => judge(event.target.value, false)}
        onBlur={(event) => isCurrent && judge(event.target.value, true)}
        onKeyDown={(event) => event.key === "Enter" && judge(event.currentTarget.value, true)}
      />
      {isPercent ? <span className="unit">%</span> : <span className="unit">{unit}</span>}
      <span id={`${id}-error`} className="field-error" data-said>
        {shownError}
      </span>
    </span>
  );
}
