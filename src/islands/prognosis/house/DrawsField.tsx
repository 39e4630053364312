import { useId } from "react";
import { formWords } from "../../../words/mijn-huis.ts";

interface Props {
  /** The model does not know the house: nobody can say whom it draws from. */
  isOff: boolean;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** "And the neighbours?": stands where a board asks it, beside the answer about its plan. */
export function DrawsField({ isOff, isOn, onChange }: Props) {
  const hintId = useId();
  return (
    <div className="choice">
      <label className="tick">
        <input
          type="checkbox"
          checked={isOn && !isOff}
          disabled={isOff}
          aria-describedby={hintId}
          onChange={(event) => onChange(event.target.checked)}
        />{" "}
        {formWords.draws}
      </label>
      <p id={hintId} className="note">
        {isOff ? formWords.noDraws : formWords.drawsHint}
      </p>
    </div>
  );
}
