import { rowsWords } from "../../../words/prognose-eigen-cijfers.ts";

interface Props {
  house: string;
  row: number;
  onLeaveOut: (row: number) => void;
}

/** Under a house that the list of the region does not have: its row may go, and that is told in the report. */
export function StrangerHouse({ house, row, onLeaveOut }: Props) {
  return (
    <p className="note own-stranger">
      {rowsWords.stranger({ house })}{" "}
      <button type="button" className="button quiet" onClick={() => onLeaveOut(row)}>
        {rowsWords.leaveOut({ number: row })}
      </button>
    </p>
  );
}
