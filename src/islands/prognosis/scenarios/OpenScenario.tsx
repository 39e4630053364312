import { useId, useRef, useState, type FormEvent } from "react";
import { panelWords } from "../../../words/prognose-scenarios.ts";
import { Refusal } from "./Refusal.tsx";

interface Props {
  /** Opens what was given; resolves with the refusal, empty when it is open. */
  open: (kind: "link" | "file", text: string) => Promise<string>;
}

/** Somebody else's scenario, or one of another day: by link or by file. */
export function OpenScenario({ open }: Props) {
  const [link, setLink] = useState("");
  const [refusals, setRefusals] = useState({ link: "", file: "" });
  const file = useRef<HTMLInputElement>(null);
  const id = useId();

  const openLink = async (event: FormEvent) => {
    event.preventDefault();
    const refusal = link.trim() === "" ? panelWords.noLink : await open("link", link.trim());
    setRefusals({ link: refusal, file: "" });
    if (refusal === "") setLink("");
  };
  const openFile = async () => {
    const chosen = file.current?.files?.[0];
    if (chosen === undefined) return;
    const text = await chosen.text().catch(() => null);
    setRefusals({ link: "", file: text === null ? panelWords.unreadableFile : await open("file", text) });
    // The same file can be chosen again after it was mended.
    if (file.current) file.current.value = "";
  };
  return (
    <>
      <form onSubmit={(event) => void openLink(event)} className="field">
        <label htmlFor={`${id}-link`}>{panelWords.pasteLink}</label>
        <input
          id={`${id}-link`}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          value={link}
          aria-describedby={`${id}-link-refusal`}
          aria-invalid={refusals.link !== ""}
          onChange={(event) => setLink(event.target.value)}
        />
        <Refusal id={`${id}-link-refusal`} text={refusals.link} />
        <button type="submit" className="button quiet">
          {panelWords.openLink}
        </button>
      </form>
      <div className="field">
        <label htmlFor={`${id}-file`}>{panelWords.file}</label>
        <input
          ref={file}
          id={`${id}-file`}
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-file-hint ${id}-file-refusal`}
          aria-invalid={refusals.file !== ""}
          onChange={() => void openFile()}
        />
        <p id={`${id}-file-hint`} className="note">
          {panelWords.fileHint}
        </p>
        <Refusal id={`${id}-file-refusal`} text={refusals.file} />
      </div>
    </>
  );
}
