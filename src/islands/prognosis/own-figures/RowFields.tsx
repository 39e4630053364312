import { memo } from "react";
import type { FormRow } from "../../../domain/prognosis/own-figures/pasted-table.ts";
import { rowsWords } from "../../../words/prognose-eigen-cijfers.ts";
import { removeRow } from "../../../words/prognose-eigen-tabel.ts";
import { StrangerHouse } from "./StrangerHouse.tsx";
import { Select } from "../controls/Select.tsx";
import type { CellOption, FormKind } from "./form-kind.ts";

interface Props<Key extends string> {
  kind: Pick<FormKind<Key, unknown>, "columns" | "labels" | "options">;
  row: FormRow<Key>;
  idOf: (row: number, key: Key) => string;
  /** What is wrong, by column. */
  problems: Partial<Record<Key, string>> | undefined;
  onType: (row: number, key: Key, text: string) => void;
  onRemove: (row: number) => void;
  /** Whether the list of the region does not have its house. */
  isStranger: boolean;
  /** Removes the row and keeps the name of its house as left out. */
  onLeaveOut: (row: number) => void;
}

/** One row: a field per column with its name, and what is wrong beside the field itself. */
function RowFieldsOf<Key extends string>(props: Props<Key>) {
  const { kind, row, idOf, problems, onType, onRemove, isStranger, onLeaveOut } = props;
  return (
    <fieldset className="own-row">
      <legend>{rowsWords.row({ number: row.number })}</legend>
      {kind.columns.map(({ key }) => (
        <div key={key} className={key === "house" ? "own-cell wide" : "own-cell"}>
          <label htmlFor={idOf(row.number, key)}>{kind.labels[key]}</label>
          <Field
            id={idOf(row.number, key)}
            value={row.cells[key]}
            options={kind.options[key]}
            problem={problems?.[key]}
            onType={(text) => onType(row.number, key, text)}
          />
          {key === "house" && isStranger && (
            <StrangerHouse house={row.cells[key]} row={row.number} onLeaveOut={onLeaveOut} />
          )}
        </div>
      ))}
      <div className="own-cell">
        <button
          type="button"
          className="button quiet"
          aria-label={rowsWords.remove({ number: row.number })}
          onClick={() => onRemove(row.number)}
        >
          {removeRow}
        </button>
      </div>
    </fieldset>
  );
}

export const RowFields = memo(RowFieldsOf) as typeof RowFieldsOf;

/** What was pasted stays to be seen, also when it is not in the list. */
function listChoices(options: readonly CellOption[], value: string): (readonly [string, string])[] {
  const listed = options.map((option) => [option.value, option.label] as const);
  return listed.some(([known]) => known === value) ? listed : [[value, `“${value}”`], ...listed];
}

interface FieldProps {
  id: string;
  value: string;
  options: readonly CellOption[] | undefined;
  problem: string | undefined;
  onType: (text: string) => void;
}

function Field({ id, value, options, problem, onType }: FieldProps) {
  const isWrong = problem !== undefined;
  const described = { id, value, "aria-invalid": isWrong, "aria-describedby": isWrong ? `${id}-problem` : undefined };
  return (
    <>
      {options === undefined ? (
        <input
          {...described}
          inputMode={id.endsWith("-place") ? "text" : "decimal"}
          autoComplete="off"
          onChange={(event) => onType(event.target.value)}
        />
      ) : (
        <Select {...described} options={listChoices(options, value)} onChoose={onType} />
      )}
      {isWrong && (
        <span className="field-problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </>
  );
}
