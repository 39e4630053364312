import { Choice } from "../controls/Choice.tsx";
import { useState } from "react";
import type { ModelData, ModelSite } from "../../../domain/prognosis/data/model-data.ts";
import {
  chooseClosure,
  chooseValues,
  pickPlace,
  type ReadyMade,
  type ReadyMadeClosure,
  type ReadyMadeValues,
} from "../../../domain/prognosis/scenario/ready-made.ts";
import { panelWords } from "../../../words/prognose-scenarios.ts";
import { formatFigure } from "../../../presentation/prognosis/scenarios/describe-changes.ts";
import type { ScenarioDraft } from "../../../presentation/prognosis/outcome/view-props.ts";
import { chooseCompared } from "./comparison-choice.ts";
import { refOf, STANDARD_REF } from "../../../presentation/prognosis/scenarios/compared-refs.ts";
import { listHouses } from "../../../presentation/prognosis/scenarios/list-houses.ts";
import { useReadyMade } from "./load-ready-made.ts";

interface Props {
  model: ModelData;
  draft: ScenarioDraft;
  openScenario: (draft: ScenarioDraft) => void;
  /** Id of the element the comparison stands in. */
  comparisonId: string;
}

/** Questions that can be opened with one press, or put beside the standard. */
export function ReadyMadeList({ model, draft, openScenario, comparisonId }: Props) {
  const { readyMade, hasFailed, retry } = useReadyMade();
  const [status, setStatus] = useState<{ text: string; isCompared: boolean } | null>(null);
  if (readyMade === null && hasFailed) {
    return (
      <p className="banner" data-said>
        {panelWords.readyMadeFailed}{" "}
        <button type="button" className="button quiet" onClick={retry}>
          {panelWords.retry}
        </button>
      </p>
    );
  }
  if (readyMade === null)
    return (
      <p className="note" data-said>
        {panelWords.loading}
      </p>
    );
  const open = (choices: ScenarioDraft) => {
    openScenario(choices);
    setStatus({ text: panelWords.opened({ title: choices.title! }), isCompared: false });
  };
  const compare = (ref: string, title: string) => {
    chooseCompared({ refs: [STANDARD_REF, ref] });
    setStatus({ text: panelWords.readyToCompare({ title }), isCompared: true });
  };
  const entry = { model, draft, open, compare };
  return (
    <>
      <p>{panelWords.readyMadeIntro}</p>
      <ul className="ready-made">
        {readyMade.map((scenario) => (
          <li key={scenario.id}>
            <Entry scenario={scenario} {...entry} />
          </li>
        ))}
      </ul>
      <p className="note">{panelWords.replaces}</p>
      <p data-said className="scenario-status">
        {status?.text}
        {status?.isCompared && (
          <>
            {" "}
            <a href={`#${comparisonId}`}>{panelWords.toComparison}</a>
          </>
        )}
      </p>
    </>
  );
}

interface EntryProps<Scenario> {
  scenario: Scenario;
  model: ModelData;
  draft: ScenarioDraft;
  open: (choices: ScenarioDraft) => void;
  compare: (ref: string, title: string) => void;
}

function Entry({ scenario, ...props }: EntryProps<ReadyMade>) {
  if (scenario.kind === "closure") return <Closure scenario={scenario} {...props} />;
  const { id, title, question } = scenario;
  return (
    <>
      <h5 id={`klaar-${id}`}>{title}</h5>
      <p>{question}</p>
      {scenario.kind === "values" ? (
        <Changes scenario={scenario} model={props.model} />
      ) : (
        <p className="note">{scenario.reason}</p>
      )}
      <p className="scenario-actions" role="group" aria-labelledby={`klaar-${id}`}>
        {scenario.kind === "values" && (
          <button
            type="button"
            className="button quiet"
            aria-describedby={`klaar-${id}`}
            onClick={() => props.open(chooseValues(pickPlace(props.draft), scenario))}
          >
            {panelWords.open}
          </button>
        )}
        <button
          type="button"
          className="button quiet"
          aria-describedby={`klaar-${id}`}
          onClick={() => props.compare(refOf("klaar", id), title)}
        >
          {panelWords.compare}
        </button>
      </p>
    </>
  );
}

/** The figure beside the default, where it comes from and why. */
function Changes({ scenario: { changes }, model }: { scenario: ReadyMadeValues; model: ModelData }) {
  return changes.map(({ parameter: key, value, isOwnChoice, reason }) => {
    const parameter = model.parameters[key]!;
    return (
      <p key={key} className="note">
        {panelWords.insteadOf({
          label: parameter.label,
          value: formatFigure(parameter, value),
          standard: formatFigure(parameter, parameter.central),
        })}
        {isOwnChoice && (
          <>
            {" "}
            (<span className="own-choice">{panelWords.ownChoice}</span>)
          </>
        )}
        . {reason}
      </p>
    );
  });
}

function Closure({ scenario, model, draft, open, compare }: EntryProps<ReadyMadeClosure>) {
  const houses = listHouses(model, draft);
  const [chosen, setChosen] = useState("");
  const house: ModelSite | undefined = houses.find(({ id }) => id === chosen) ?? houses[0];
  const heading = `klaar-${scenario.id}`;
  return (
    <>
      <h5 id={heading}>{scenario.title}</h5>
      <p>{scenario.question}</p>
      <p className="note">{scenario.reason}</p>
      {house === undefined ? (
        <p className="note">{panelWords.noHouses}</p>
      ) : (
        <>
          <Choice
            id="closing-house"
            label={panelWords.house}
            className="field"
            options={houses.map(({ id, name }) => [id, name] as const)}
            chosen={house.id}
            onChoose={setChosen}
          />
          <p className="scenario-actions" role="group" aria-labelledby={heading}>
            <button
              type="button"
              className="button quiet"
              aria-describedby={heading}
              onClick={() => open(chooseClosure(pickPlace(draft), house, scenario))}
            >
              {panelWords.open}
            </button>
            <button
              type="button"
              className="button quiet"
              aria-describedby={heading}
              onClick={() => compare(refOf("sluit", house.id), chooseClosure(pickPlace(draft), house, scenario).title!)}
            >
              {panelWords.compare}
            </button>
          </p>
        </>
      )}
    </>
  );
}
