import { useId, useState } from "react";
import type { OwnFigures } from "../../../domain/prognosis/own-figures/own-figures.ts";
import { fileWords } from "../../../words/prognose-eigen-cijfers.ts";
import { nameFile, saveFile } from "../take-along/save-file.ts";

interface Props {
  own: OwnFigures | null;
  labelOf: (region: string) => string;
  onReplace: (own: OwnFigures | null) => void;
}

/** Own figures to a file and back, and all of them gone. */
export function FileTools({ own, labelOf, onReplace }: Props) {
  const id = useId();
  const [found, setFound] = useState<OwnFigures | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSure, setIsSure] = useState(false);
  const [said, setSaid] = useState("");

  async function open(file: File | undefined) {
    if (file === undefined) return;
    setSaid("");
    const reader = await import("../../../domain/prognosis/own-figures/read-own-figures.ts").catch(() => null);
    if (reader === null) return setProblem(fileWords.unread);
    const { OwnFiguresError, readOwnFigures } = reader;
    try {
      setFound(readOwnFigures(await file.text()));
      setProblem(null);
    } catch (error) {
      if (!(error instanceof OwnFiguresError)) throw error;
      setFound(null);
      setProblem(error.message);
    }
  }

  function replace(next: OwnFigures | null, word: string) {
    onReplace(next);
    setFound(null);
    setIsSure(false);
    setSaid(word);
  }

  return (
    <section aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`}>{fileWords.title}</h4>
      <label htmlFor={`${id}-file`}>{fileWords.load}</label>
      <input
        id={`${id}-file`}
        type="file"
        accept=".json,application/json"
        aria-describedby={`${id}-problem`}
        onChange={(event) => void open(event.target.files?.[0])}
      />
      <div id={`${id}-problem`} className="field-problem" data-said>
        {problem
          ?.split("\n")
          .slice(0, 20)
          .map((line) => (
            <p key={line}>{line}</p>
          ))}
      </div>
      {found !== null && (
        <p className="own-actions">
          {fileWords.found({ regions: Object.keys(found.regions).map(labelOf).join(", ") })}{" "}
          <button type="button" className="button" onClick={() => replace(found, fileWords.loaded)}>
            {fileWords.useFile}
          </button>{" "}
          <button type="button" className="button quiet" onClick={() => setFound(null)}>
            {fileWords.cancel}
          </button>
        </p>
      )}
      {own !== null && (
        <p className="own-actions">
          <button type="button" className="button quiet" onClick={() => save(own)}>
            {fileWords.save}
          </button>{" "}
          {!isSure && (
            <button type="button" className="button quiet" onClick={() => setIsSure(true)}>
              {fileWords.remove}
            </button>
          )}
        </p>
      )}
      {own !== null && isSure && (
        <p className="own-actions banner">
          {fileWords.sure}{" "}
          <button type="button" className="button" autoFocus onClick={() => replace(null, fileWords.removed)}>
            {fileWords.yes}
          </button>{" "}
          <button type="button" className="button quiet" onClick={() => setIsSure(false)}>
            {fileWords.cancel}
          </button>
        </p>
      )}
      <p data-said>{said}</p>
    </section>
  );
}

function save(own: OwnFigures): void {
  const text = `${JSON.stringify(own, null, 2)}\n`;
  saveFile(nameFile(["eigen-cijfers"], "json", new Date()), new Blob([text], { type: "application/json" }));
}
