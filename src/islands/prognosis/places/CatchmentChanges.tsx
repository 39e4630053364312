import { useId, useState } from "react";
import type { CatchmentChoices } from "../../../domain/prognosis/catchment/build-catchment.ts";
import { catchmentWords, partLabels } from "../../../words/prognose-plaatsen.ts";
import type { ChangeGroup } from "../../../presentation/prognosis/places/list-catchment-changes.ts";

interface Props {
  groups: readonly ChangeGroup[];
  /** Why, by the name of the change in the scenario. */
  reasons: Readonly<Record<string, string>>;
  onChoices: (choices: CatchmentChoices) => void;
  onReason: (name: string, reason: string) => void;
}

const LONGEST_REASON = 500;

/** What was changed, to take back one by one or all at once, with room for the reason. */
export function CatchmentChanges({ groups, reasons, onChoices, onReason }: Props) {
  const id = useId();
  if (groups.length === 0) return <p>{catchmentWords.noChanges}</p>;
  return (
    <div className="catchment-changes">
      {groups.map(({ part, lines }) => {
        const name = `catchment:${part}`;
        return (
          <div key={part}>
            <h5>{partLabels[part]}</h5>
            <ul>
              {lines.map(({ key, text, undo }) => (
                <li key={key}>
                  {text}{" "}
                  <button type="button" className="undo" onClick={() => onChoices(undo())}>
                    {catchmentWords.undo}
                    <span className="visually-hidden">: {text}</span>
                  </button>
                </li>
              ))}
            </ul>
            <p className="no-print">
              <label htmlFor={`${id}-${part}`}>{catchmentWords.why}</label>
              <ReasonField
                id={`${id}-${part}`}
                value={reasons[name] ?? ""}
                onReason={(reason) => onReason(name, reason)}
              />
            </p>
            {reasons[name] !== undefined && (
              <p className="print-only">{catchmentWords.reason({ reason: reasons[name] })}</p>
            )}
          </div>
        );
      })}
      <p className="no-print">
        <button type="button" className="button quiet" onClick={() => onChoices({})}>
          {catchmentWords.undoAll}
        </button>
      </p>
    </div>
  );
}

interface ReasonProps {
  id: string;
  value: string;
  onReason: (reason: string) => void;
}

/** Keeps what is typed to itself until the field is left: the scenario comes back a moment later. */
function ReasonField({ id, value, onReason }: ReasonProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const leave = () => {
    if (typed !== null) onReason(typed.trim());
    setTyped(null);
  };
  return (
    <input
      id={id}
      value={typed ?? value}
      maxLength={LONGEST_REASON}
      autoComplete="off"
      onChange={(event) => setTyped(event.target.value)}
      onBlur={leave}
    />
  );
}
