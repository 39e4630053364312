import { controlWords } from "../../../words/prognose-instellingen.ts";

interface Props {
  id: string;
  /** What was changed, for who hears the field. */
  of: string;
  reason: string;
  onReason: (reason: string) => void;
}

/** As long as a scenario can hold. */
const LONGEST = 500;

/** Why a visitor changes something; it travels with the scenario. */
export function ReasonField({ id, of, reason, onReason }: Props) {
  return (
    <div className="reason">
      <label htmlFor={id}>
        {controlWords.reason}
        <span className="visually-hidden"> ({of})</span>
      </label>
      <input
        id={id}
        type="text"
        maxLength={LONGEST}
        autoComplete="off"
        value={reason}
        onChange={(event) => onReason(event.target.value)}
      />
    </div>
  );
}
