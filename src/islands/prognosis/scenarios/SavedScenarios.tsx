import { useId, useRef, useState, type FormEvent } from "react";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import { completeScenario } from "../../../domain/prognosis/scenario/scenario.ts";
import { panelWords } from "../../../words/prognose-scenarios.ts";
import { formatDay } from "../take-along/save-file.ts";
import type { ScenarioDraft } from "../../../presentation/prognosis/outcome/view-props.ts";
import { useDeviceScenarios } from "./device-scenarios.ts";
import { Refusal } from "./Refusal.tsx";
import { cleanName, LONGEST_NAME, MOST_SAVED, type SavedScenario } from "./saved-scenarios.ts";
import { suggestName } from "./suggest-name.ts";

interface Props {
  model: ModelData;
  draft: ScenarioDraft;
  place: string;
  change: (fields: Partial<ScenarioDraft>) => void;
  /** Opens what was saved; the refusal when that cannot be. */
  open: (saved: SavedScenario) => Promise<string>;
}

/** Keep what is on the screen under a name, and what was kept before. */
export function SavedScenarios({ model, draft, place, change, open }: Props) {
  const { saved, save, rename, remove, restore } = useDeviceScenarios();
  const [typed, setTyped] = useState<string | null>(null);
  const [status, setStatus] = useState("");
  const [refusal, setRefusal] = useState("");
  const [removed, setRemoved] = useState<SavedScenario | null>(null);
  const list = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const suggestion = suggestName(model, draft, place, new Date());

  const keep = (event: FormEvent) => {
    event.preventDefault();
    setStatus("");
    const name = cleanName(typed ?? suggestion);
    if (name === "") return void setRefusal(panelWords.noName);
    const outcome = trySave(name);
    setRefusal(outcome);
    if (outcome !== "") return;
    setTyped(null);
    setRemoved(null);
    change({ title: name });
  };
  /** The refusal; empty when it was saved. */
  const trySave = (name: string): string => {
    try {
      const kept = save(name, completeScenario(model, { ...draft, title: name }), new Date().toISOString());
      if (kept === "full") return panelWords.full({ most: MOST_SAVED });
      setStatus(kept === "device" ? panelWords.saved({ name }) : panelWords.savedForPage);
      return "";
    } catch (error) {
      if (error instanceof RangeError) return panelWords.impossible;
      throw error;
    }
  };
  const drop = (one: SavedScenario) => {
    remove(one.id);
    setRemoved(one);
    setStatus(panelWords.removed({ name: one.name }));
  };
  const putBack = (one: SavedScenario) => {
    restore(one);
    setRemoved(null);
    setStatus("");
    list.current?.focus();
  };
  return (
    <>
      <p>{panelWords.keepIntro}</p>
      <form onSubmit={keep} className="scenario-name">
        <label htmlFor={`${id}-name`}>{panelWords.name}</label>
        <input
          id={`${id}-name`}
          type="text"
          value={typed ?? suggestion}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          aria-describedby={`${id}-hint ${id}-refusal`}
          aria-invalid={refusal !== ""}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p id={`${id}-hint`} className="note">
          {panelWords.nameHint}
        </p>
        <Refusal id={`${id}-refusal`} text={refusal} />
        <button type="submit" className="button">
          {panelWords.save}
        </button>
      </form>
      <p data-said className="scenario-status">
        {status}
        {removed !== null && (
          <>
            {" "}
            <button type="button" className="button quiet" autoFocus onClick={() => putBack(removed)}>
              {panelWords.undo}
            </button>
          </>
        )}
      </p>
      <h5 ref={list} tabIndex={-1}>
        {panelWords.savedList}
      </h5>
      {saved.length === 0 ? (
        <p className="note">{panelWords.none}</p>
      ) : (
        <ul className="saved-scenarios">
          {saved.map((one) => (
            <SavedEntry
              key={one.id}
              saved={one}
              open={() => void open(one).then(setRefusal)}
              rename={(name) => {
                rename(one.id, name);
                setStatus(panelWords.renamed({ name }));
              }}
              remove={() => drop(one)}
            />
          ))}
        </ul>
      )}
    </>
  );
}

interface EntryProps {
  saved: SavedScenario;
  open: () => void;
  rename: (name: string) => void;
  remove: () => void;
}

function SavedEntry({ saved: { name, savedAt }, open, rename, remove }: EntryProps) {
  const [isRenaming, setRenaming] = useState(false);
  /** The focus comes back to the button that the field stood in for. */
  const [wasRenaming, setWasRenaming] = useState(false);
  const [typed, setTyped] = useState(name);
  const id = useId();
  const confirm = (event: FormEvent) => {
    event.preventDefault();
    const clean = cleanName(typed);
    if (clean === "") return;
    rename(clean);
    setRenaming(false);
  };
  const start = () => {
    setTyped(name);
    setRenaming(true);
    setWasRenaming(true);
  };
  return (
    <li>
      <p>
        <strong id={id}>{name}</strong>{" "}
        <span className="note">{panelWords.savedOn({ day: formatDay(new Date(savedAt)) })}</span>
      </p>
      {isRenaming ? (
        <form onSubmit={confirm} className="scenario-actions">
          <input
            type="text"
            aria-label={panelWords.renameLabel({ name })}
            value={typed}
            maxLength={LONGEST_NAME}
            required
            autoFocus
            onFocus={(event) => event.target.select()}
            onChange={(event) => setTyped(event.target.value)}
          />
          <button type="submit" className="button quiet">
            {panelWords.confirm}
          </button>
          <button type="button" className="button quiet" onClick={() => setRenaming(false)}>
            {panelWords.cancel}
          </button>
        </form>
      ) : (
        <p className="scenario-actions" role="group" aria-labelledby={id}>
          <button type="button" className="button quiet" aria-describedby={id} onClick={open}>
            {panelWords.open}
          </button>
          <button type="button" className="button quiet" aria-describedby={id} autoFocus={wasRenaming} onClick={start}>
            {panelWords.rename}
          </button>
          <button type="button" className="button quiet" aria-describedby={id} onClick={remove}>
            {panelWords.remove}
          </button>
        </p>
      )}
    </li>
  );
}
