import { useCallback, useId, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { formatDecimal } from "../../../charts/format-number.ts";
import type { CellProblem, ReadForm } from "../../../domain/prognosis/own-figures/form-cells.ts";
import { followRows } from "../../../domain/prognosis/own-figures/follow-rows.ts";
import type { FormNote } from "../../../domain/prognosis/own-figures/form-messages.ts";
import { PastedTableError, type FormRow } from "../../../domain/prognosis/own-figures/pasted-table.ts";
import { sayCellProblem, sayFound, sayReading } from "../../../presentation/prognosis/own-figures/say-own-figures.ts";
import {
  sayFormNote,
  sayFormQuestion,
  sayTableFault,
  sayWish,
} from "../../../presentation/prognosis/own-figures/say-form-messages.ts";
import { pasteWords, rowsWords } from "../../../words/prognose-eigen-cijfers.ts";
import type { FormKind } from "./form-kind.ts";
import { PasteBox } from "./PasteBox.tsx";
import { ProblemSummary } from "./ProblemSummary.tsx";
import { Doubts } from "./Doubts.tsx";
import { SaidInView } from "./SaidInView.tsx";
import { RowFields } from "./RowFields.tsx";
import type { Weighed } from "./weigh-counts.ts";

interface Props<Key extends string, Item> {
  kind: FormKind<Key, Item>;
  /** What counts now. */
  items: readonly Item[];
  onUse: (items: Item[], leftOut: readonly string[]) => void;
  /** Names of houses whose rows were left out of what counts now. */
  leftOut: readonly string[];
  /** What the rows would do to the outcome, before they are used. */
  weigh?: (items: readonly Item[]) => Weighed | null;
}

const ROWS_PER_PAGE = 20;
const MOST_READINGS = 10;

/** Rows typed, pasted or from a file. They are a preview until the visitor uses them, and wrong cells stay to be mended. */
export function RowsForm<Key extends string, Item>({ kind, items, leftOut, onUse, weigh }: Props<Key, Item>) {
  const form = useId();
  /** Rows keep the number under which they were used: what was "Rij 2" is not "Rij 1" afterwards. */
  const [numbers, setNumbers] = useState<readonly number[]>([]);
  const kept = useMemo(() => numberRows(startRows(kind, kind.write(items)), numbers), [kind, items, numbers]);
  /** Null: as they are kept. */
  const [edited, setEdited] = useState<readonly FormRow<Key>[] | null>(null);
  /** Of the rows when the visitor asked last: what is wrong stays in its place until then, as fields must not jump. */
  const [checked, setChecked] = useState<Checked<Key, Item> | null>(null);
  /** What was told of the rows that were pasted last, and their numbers. */
  const [pasted, setPasted] = useState<{ notes: readonly FormNote[]; numbers: readonly number[] } | null>(null);
  /** Null: as they are kept. */
  const [newlyLeftOut, setNewlyLeftOut] = useState<readonly string[] | null>(null);
  const [asked, setAsked] = useState(0);
  const [said, setSaid] = useState("");
  const [readRows, setReadRows] = useState<{ rows: readonly FormRow<Key>[]; sentence: string } | null>(null);
  /** Asked of the rows as they are; null once something changes. */
  const [doubts, setDoubts] = useState<{ rows: readonly FormRow<Key>[]; words: readonly string[] } | null>(null);
  const [weighed, setWeighed] = useState<{ rows: readonly FormRow<Key>[]; sentence: string } | null>(null);
  const [wantedPage, setPage] = useState(0);
  const rows = edited ?? kept;
  const pages = Math.max(1, Math.ceil(rows.length / ROWS_PER_PAGE));
  const page = Math.min(wantedPage, pages - 1);
  const idOf = useCallback((row: number, key: Key) => `${form}-${row}-${key}`, [form]);
  const labelOf = (key: Key) => kind.labels[key];
  const hints = kind.columns.flatMap(({ key }) => {
    const hint = kind.hints[key];
    return hint === undefined ? [] : [{ key, hint }];
  });
  const problems = checked?.found.problems ?? [];
  const problemsByRow = useMemo(() => groupProblems(checked?.found.problems ?? []), [checked]);
  const strangers = new Set(problems.filter(isOfStranger).map(({ row }) => row));
  const names = newlyLeftOut ?? leftOut;

  const type = useCallback(
    (number: number, key: Key, text: string) => {
      setEdited((now) =>
        (now ?? kept).map((row) => (row.number === number ? { ...row, cells: { ...row.cells, [key]: text } } : row)),
      );
      setSaid("");
    },
    [kept],
  );
  const remove = useCallback(
    (number: number) => {
      flushSync(() => {
        setEdited((now) => (now ?? kept).filter((row) => row.number !== number));
        setChecked(
          (now) =>
            now &&
            checkRows(
              kind,
              now.rows.filter((row) => row.number !== number),
            ),
        );
        setSaid("");
      });
      document.getElementById(`${form}-add`)?.focus();
    },
    [kind, kept, form],
  );
  const leaveOut = useCallback(
    (number: number) => {
      const house = checked?.rows.find((row) => row.number === number)?.cells["house" as Key].trim() ?? "";
      setNewlyLeftOut((now) => [...new Set([...(now ?? leftOut), house])]);
      remove(number);
    },
    [checked, leftOut, remove],
  );

  function add() {
    const number = lastNumber(rows) + 1;
    flushSync(() => {
      setEdited([...rows, { number, cells: kind.blank }]);
      setPage(Math.floor(rows.length / ROWS_PER_PAGE));
      setSaid("");
    });
    document.getElementById(idOf(number, kind.columns[0]!.key))?.focus();
  }

  function look(next: readonly FormRow<Key>[]): ReadForm<Key, Item> {
    const look = checkRows(kind, next);
    const { found } = look;
    setChecked(look);
    setAsked(found.problems.length > 0 ? asked + 1 : 0);
    return found;
  }

  function paste(text: string, isAdded: boolean): string | null {
    try {
      const read = kind.arrange(text, isAdded ? lastNumber(rows) : 0);
      const next = isAdded ? [...rows, ...read.rows] : read.rows;
      if (next.length > kind.most) return rowsWords.tooMany({ most: kind.most, rows: next.length });
      setEdited(next);
      setPage(0);
      setPasted({ notes: read.notes, numbers: read.rows.map(({ number }) => number) });
      if (!isAdded) setNewlyLeftOut([]);
      const found = look(next);
      setSaid("");
      setReadRows(
        found.problems.length > 0 ? null : { rows: next, sentence: pasteWords.read({ rows: read.rows.length }) },
      );
      const sentence = found.problems.length > 0 ? undefined : weigh?.(found.items)?.sentence;
      setWeighed(sentence === undefined ? null : { rows: next, sentence });
      return null;
    } catch (error) {
      if (error instanceof PastedTableError) return sayTableFault(error.fault);
      throw error;
    }
  }

  function use(isSure: boolean) {
    const found = look(rows);
    setSaid("");
    setDoubts(null);
    if (found.problems.length > 0) return;
    const weight = weigh?.(found.items) ?? null;
    setWeighed(weight === null ? null : { rows, sentence: weight.sentence });
    if (weight?.refusal) return setSaid(weight.refusal);
    const words = [...(found.questions ?? []).map(sayFormQuestion), ...(weight?.doubts ?? [])];
    if (words.length > 0 && !isSure) return setDoubts({ rows, words });
    onUse(found.items, found.items.length === 0 ? [] : names);
    setNewlyLeftOut(null);
    setNumbers(rows.filter((row) => kind.read([row]).items.length > 0).map(({ number }) => number));
    setEdited(null);
    setPasted(null);
    setChecked(null);
    const saved = found.items.length === 0 ? kind.words.cleared : kind.words.saved({ rows: found.items.length });
    const uncounted = found.notes.filter(({ code }) => code === "rowsWithoutFigures").map(sayFormNote);
    setSaid([saved, ...uncounted, ...(weight === null ? [] : [weight.effect])].join(" "));
  }

  function goTo(id: string) {
    const row = rows.findIndex(({ number }) => id.startsWith(`${form}-${number}-`));
    flushSync(() => setPage(Math.floor(row / ROWS_PER_PAGE)));
    document.getElementById(id)?.focus();
  }

  const readings = (checked?.found.readings ?? []).slice(0, MOST_READINGS);
  const notes = [
    ...followRows(pasted?.notes ?? [], pasted?.numbers ?? [], new Set(rows.map(({ number }) => number))).map(
      sayFormNote,
    ),
    ...(checked?.found.notes ?? []).map(sayFormNote),
    ...readings.map(({ row, key, found, value }) =>
      sayReading({ row, column: labelOf(key), found, value: formatDecimal(value).replaceAll(".", "") }),
    ),
  ];
  const hasRows = rows.length > 1 || items.length > 0;
  return (
    <section aria-labelledby={`${form}-title`}>
      <h4 id={`${form}-title`}>{kind.words.title}</h4>
      <p>{kind.words.intro}</p>
      <PasteBox columns={kind.words.columns} hasRows={hasRows} onRead={paste} />
      <p className="own-actions">
        <SaidInView said={readRows?.rows === rows ? readRows.sentence : ""} />
      </p>
      <ProblemSummary
        problems={problems.map(({ row, key, found, wish, hint }) => ({
          id: idOf(row, key),
          message: sayCellProblem({ row, column: labelOf(key), found, expected: sayWish(wish, hint) }),
        }))}
        asked={asked}
        onChoose={goTo}
      />
      {notes.length > 0 && (
        <ul className="note own-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {rows.slice(page * ROWS_PER_PAGE, (page + 1) * ROWS_PER_PAGE).map((row) => (
        <RowFields
          key={row.number}
          kind={kind}
          row={row}
          idOf={idOf}
          problems={problemsByRow.get(row.number)}
          onType={type}
          onRemove={remove}
          isStranger={strangers.has(row.number)}
          onLeaveOut={leaveOut}
        />
      ))}
      {pages > 1 && (
        <p className="own-actions">
          <button type="button" className="button quiet" disabled={page === 0} onClick={() => setPage(page - 1)}>
            {rowsWords.previous}
          </button>{" "}
          <span data-said>
            {rowsWords.page({
              from: page * ROWS_PER_PAGE + 1,
              to: Math.min(rows.length, (page + 1) * ROWS_PER_PAGE),
              of: rows.length,
            })}
          </span>{" "}
          <button
            type="button"
            className="button quiet"
            disabled={page === pages - 1}
            onClick={() => setPage(page + 1)}
          >
            {rowsWords.next}
          </button>
        </p>
      )}
      {hints.length > 0 && (
        <ul className="note own-notes">
          {hints.map(({ key, hint }) => (
            <li key={key}>
              <strong>{labelOf(key)}:</strong> {hint}
            </li>
          ))}
        </ul>
      )}
      {names.length > 0 && (
        <p className="note">{rowsWords.leftOut({ houses: new Intl.ListFormat("nl").format(names) })}</p>
      )}
      {weighed?.rows === rows && <p className="note">{weighed.sentence}</p>}
      {doubts?.rows === rows && <Doubts words={doubts.words} onYes={() => use(true)} onNo={() => setDoubts(null)} />}
      <p className="own-actions">
        <button type="button" className="button quiet" id={`${form}-add`} onClick={add}>
          {rowsWords.add}
        </button>{" "}
        <button type="button" className="button" onClick={() => use(false)}>
          {kind.words.use}
        </button>{" "}
        <SaidInView
          said={said}
          otherwise={problems.length > 0 ? rowsWords.notSaved : edited === null ? "" : rowsWords.unsaved}
        />
      </p>
    </section>
  );
}

/** Rows, and what there is to tell of them. */
interface Checked<Key extends string, Item> {
  rows: readonly FormRow<Key>[];
  found: ReadForm<Key, Item>;
}

function checkRows<Key extends string, Item>(
  kind: Pick<FormKind<Key, Item>, "read">,
  rows: readonly FormRow<Key>[],
): Checked<Key, Item> {
  return { rows, found: kind.read(rows) };
}

/** Whether what was written is the name of no house in the list. */
function isOfStranger({ found, wish }: CellProblem): boolean {
  return found !== "" && (wish.code === "house" || wish.code === "houseOrAll");
}

/** A form without rows begins with an empty one. */
function startRows<Key extends string>(
  { blank }: Pick<FormKind<Key, unknown>, "blank">,
  rows: FormRow<Key>[],
): readonly FormRow<Key>[] {
  return rows.length > 0 ? rows : [{ number: 1, cells: blank }];
}

/** As they were numbered when they were used; anew where that does not fit, as after another file was loaded. */
function numberRows<Key extends string>(
  rows: readonly FormRow<Key>[],
  numbers: readonly number[],
): readonly FormRow<Key>[] {
  return numbers.length === rows.length ? rows.map((row, index) => ({ ...row, number: numbers[index]! })) : rows;
}

function lastNumber(rows: readonly FormRow<string>[]): number {
  return Math.max(0, ...rows.map(({ number }) => number));
}

function groupProblems<Key extends string>(
  problems: readonly CellProblem<Key>[],
): Map<number, Partial<Record<Key, string>>> {
  const byRow = new Map<number, Partial<Record<Key, string>>>();
  for (const { row, key, found, wish, hint } of problems)
    byRow.set(row, { ...byRow.get(row), [key]: sayFound({ found, expected: sayWish(wish, hint) }) });
  return byRow;
}
