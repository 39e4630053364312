import { useState, type DragEvent } from "react";
import { fileCheck as words } from "../../words/redactie-controle.ts";
import { PartBoundary } from "../PartBoundary.tsx";
import { askCheck } from "./ask-check.ts";
import type { CheckedFile } from "./check-file.ts";
import { CheckOutcome } from "./CheckOutcome.tsx";
import { readGivenFile, type GivenFile } from "./read-file.ts";

type State = { kind: "idle" | "busy" | "failed" | "empty" } | { kind: "checked"; outcome: CheckedFile };

const messages = { idle: "", busy: words.busy, failed: words.failed, empty: words.empty };

/** Where an editor pastes, chooses or drops a file; what checks it is loaded when it is first asked for. */
export default function FileCheck() {
  return (
    <PartBoundary>
      <FileCheckForm />
    </PartBoundary>
  );
}

function FileCheckForm() {
  const [text, setText] = useState("");
  const [state, setState] = useState<State>({ kind: "idle" });
  const check = async (given: GivenFile) => {
    if (given.text.trim() === "") return setState({ kind: "empty" });
    setState({ kind: "busy" });
    try {
      setState({ kind: "checked", outcome: await askCheck(given) });
    } catch {
      setState({ kind: "failed" });
    }
  };
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const read = readGivenFile(file.name, await file.arrayBuffer());
    if ("found" in read)
      return setState({
        kind: "checked",
        outcome: { file: file.name, problems: [read], changes: null, outline: null },
      });
    setText(read.text);
    await check(read);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  return (
    <div className="file-check" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <label htmlFor="controle-tekst">{words.paste}</label>
      <textarea
        id="controle-tekst"
        rows={10}
        spellCheck={false}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p>
        <button
          type="button"
          className="button"
          onClick={() => void check({ name: "", text: text.replaceAll("\r\n", "\n") })}
        >
          {words.check}
        </button>
      </p>
      <p>
        <label htmlFor="controle-bestand">{words.choose}</label>{" "}
        <input
          id="controle-bestand"
          type="file"
          accept=".yaml,.yml,.mdx"
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            currentTarget.value = "";
          }}
        />
      </p>
      <div data-said>
        {state.kind === "checked" ? (
          <CheckOutcome outcome={state.outcome} />
        ) : (
          messages[state.kind] !== "" && <p>{messages[state.kind]}</p>
        )}
      </div>
    </div>
  );
}
