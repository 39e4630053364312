import { useId, useState } from "react";
import { pasteWords } from "../../../words/prognose-eigen-cijfers.ts";

interface Props {
  /** The columns it looks for, in words. */
  columns: string;
  /** Whether there are rows that pasted ones could replace. */
  hasRows: boolean;
  /** Why the text is no table, in Dutch; null when it was read. */
  onRead: (text: string, isAdded: boolean) => string | null;
}

const LARGEST_FILE_BYTES = 4_000_000;

/** A table from a spreadsheet. The text stays in its field, whatever becomes of it. */
export function PasteBox({ columns, hasRows, onRead }: Props) {
  const id = useId();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const read = (isAdded: boolean) => setProblem(onRead(text, isAdded));

  async function open(file: File | undefined) {
    if (file === undefined) return;
    if (file.size > LARGEST_FILE_BYTES) return setProblem(pasteWords.tooLarge);
    const found = decode(await file.arrayBuffer());
    if (found === null) return setProblem(pasteWords.notRead);
    setText(found);
    setProblem(null);
  }

  return (
    <details className="own-paste">
      <summary>{pasteWords.title}</summary>
      <p>{pasteWords.intro({ columns })}</p>
      <label htmlFor={`${id}-text`}>{pasteWords.label}</label>
      <textarea
        id={`${id}-text`}
        rows={6}
        wrap="off"
        spellCheck={false}
        value={text}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => {
          setText(event.target.value);
          // What was pasted ends to the right: on a phone the first column would be out of sight.
          event.target.scrollLeft = 0;
        }}
      />
      <span id={`${id}-problem`} className="field-problem" data-said>
        {problem}
      </span>
      <label htmlFor={`${id}-file`}>{pasteWords.file}</label>
      <input
        id={`${id}-file`}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        onChange={(event) => void open(event.target.files?.[0])}
      />
      <p className="own-actions">
        <button type="button" className="button" onClick={() => read(false)}>
          {hasRows ? pasteWords.replaceAll : pasteWords.replace}
        </button>{" "}
        {hasRows && (
          <button type="button" className="button quiet" onClick={() => read(true)}>
            {pasteWords.add}
          </button>
        )}
      </p>
      <details>
        <summary>{pasteWords.rules}</summary>
        <ul>
          {pasteWords.ruleList.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </details>
    </details>
  );
}

/** UTF-8, or what an older Excel writes; null for what is no text, such as a workbook. */
function decode(bytes: ArrayBuffer): string | null {
  const text = tryDecode(bytes, "utf-8") ?? tryDecode(bytes, "windows-1252");
  return text === null || text.includes("\u0000") ? null : text;
}

function tryDecode(bytes: ArrayBuffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
