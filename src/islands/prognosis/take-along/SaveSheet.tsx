import { useState } from "react";
import { saveWords } from "../../../words/prognose-rapport.ts";

interface Props {
  /** Resolves with the name of the file. */
  save: () => Promise<string>;
}

/** The button of a report that saves its tables as a spreadsheet, and how that went. */
export function SaveSheet({ save }: Props) {
  const [status, setStatus] = useState("");
  const start = () => {
    setStatus(saveWords.busy);
    save().then(
      (fileName) => setStatus(saveWords.saved({ fileName })),
      () => setStatus(saveWords.failed),
    );
  };
  return (
    <>
      <button type="button" className="button quiet" onClick={start}>
        {saveWords.sheet}
      </button>
      <span data-said>{status}</span>
    </>
  );
}
