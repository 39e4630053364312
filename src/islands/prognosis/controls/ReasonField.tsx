import { controlWords } from "../../../words/prognose-instellingen.ts";

interface Props {
  id: string;
  reason: string;
  onReason: (reason: string) => void;
}

/** As long as a scenario can hold. */
const LONGEST = 500;

/** Why a visitor changes something; it travels with the scenario. */
export function ReasonField({ id, reason, onReason }: Props) {
  return (
    <div className="reason">
      <label htmlFor={id}>{controlWords.reason}</label>
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
