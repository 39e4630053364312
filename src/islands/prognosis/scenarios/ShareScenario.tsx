import { useId, useState } from "react";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import type { OwnFigures } from "../../../domain/prognosis/own-figures/own-figures.ts";
import type { Scenario } from "../../../domain/prognosis/scenario/scenario.ts";
import { panelWords } from "../../../words/prognose-scenarios.ts";
import { nameFile, saveFile } from "../take-along/save-file.ts";
import type { ScenarioDraft } from "../../../presentation/prognosis/outcome/view-props.ts";
import { prepareShared } from "./prepare-shared.ts";
import { Refusal } from "./Refusal.tsx";

interface Props {
  model: ModelData;
  draft: ScenarioDraft;
  place: string;
  own: OwnFigures | null;
}

/** A link or a file that carries the scenario; the visitor's own figures only when asked. */
export function ShareScenario({ model, draft, place, own }: Props) {
  const [withOwn, setWithOwn] = useState(false);
  const [shown, setShown] = useState<{ link: string; of: string } | null>(null);
  const [status, setStatus] = useState("");
  const [refusal, setRefusal] = useState("");
  const id = useId();
  const sent = withOwn ? own : null;
  const key = JSON.stringify([draft, sent]);

  /** The scenario, or a refusal on the screen. */
  const prepare = (): Scenario | null => {
    setRefusal("");
    setStatus("");
    try {
      return prepareShared(model, draft, sent);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      setRefusal(panelWords.impossible);
      return null;
    }
  };
  const copyLink = async () => {
    const scenario = prepare();
    if (scenario === null) return;
    const link = await writeLink(scenario);
    if ("refusal" in link) return void setRefusal(link.refusal);
    setShown({ link: link.href, of: key });
    setStatus((await copy(link.href)) ? panelWords.copied : panelWords.notCopied);
  };
  const keepFile = () => {
    const scenario = prepare();
    if (scenario === null) return;
    const name = nameFile([place, "scenario"], "json", new Date());
    saveFile(name, new Blob([JSON.stringify(scenario, null, 2)], { type: "application/json" }));
    setStatus(panelWords.fileSaved({ name }));
  };
  return (
    <>
      <p>{panelWords.shareIntro}</p>
      {own !== null && (
        <p className="field">
          <label className="tick">
            <input
              type="checkbox"
              checked={withOwn}
              aria-describedby={`${id}-own`}
              onChange={(event) => setWithOwn(event.target.checked)}
            />{" "}
            {panelWords.withOwn}
          </label>
          <span id={`${id}-own`} className="note">
            {panelWords.withoutOwnMeaning}
          </span>
        </p>
      )}
      <p className="scenario-actions">
        <button type="button" className="button quiet" onClick={() => void copyLink()}>
          {panelWords.copyLink}
        </button>
        <button type="button" className="button quiet" onClick={keepFile}>
          {panelWords.saveFile}
        </button>
      </p>
      <Refusal id={`${id}-refusal`} text={refusal} />
      <p data-said className="scenario-status">
        {status}
      </p>
      {shown?.of === key && (
        <p className="field">
          <label htmlFor={`${id}-link`}>{panelWords.link}</label>
          <input id={`${id}-link`} type="text" readOnly value={shown.link} onFocus={(event) => event.target.select()} />
        </p>
      )}
    </>
  );
}

async function writeLink(scenario: Scenario): Promise<{ href: string } | { refusal: string }> {
  try {
    const { ScenarioError, writeScenarioQuery } = await import("../../../domain/prognosis/scenario/write-scenario.ts");
    try {
      return { href: `${window.location.origin}${window.location.pathname}?${writeScenarioQuery(scenario)}` };
    } catch (error) {
      if (error instanceof ScenarioError) return { refusal: error.message };
      throw error;
    }
  } catch {
    return { refusal: panelWords.unreadable };
  }
}

/** False where the browser does not let a page copy. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
