import { Choice } from "../controls/Choice.tsx";
import type { ModelData } from "../../../domain/prognosis/data/model-data.ts";
import type { ReadyMade } from "../../../domain/prognosis/scenario/ready-made.ts";
import { comparisonWords as words } from "../../../words/prognose-scenarios.ts";
import type { ScenarioDraft } from "../../../presentation/prognosis/outcome/view-props.ts";
import { chooseCompared } from "./comparison-choice.ts";
import {
  CURRENT_REF,
  NO_REF,
  refOf,
  STANDARD_REF,
  type ComparedRef,
} from "../../../presentation/prognosis/scenarios/compared-refs.ts";
import { listHouses } from "../../../presentation/prognosis/scenarios/list-houses.ts";
import type { SavedScenario } from "./saved-scenarios.ts";

interface Props {
  model: ModelData;
  draft: ScenarioDraft;
  refs: readonly ComparedRef[];
  readyMade: readonly ReadyMade[];
  saved: readonly SavedScenario[];
}

/** Three lists to choose from: the standard, what is on the screen, the ready-made ones and those of this device. */
export function ComparedPicker({ model, draft, refs, readyMade, saved }: Props) {
  const closures = readyMade.some(({ kind }) => kind === "closure") ? listHouses(model, draft) : [];
  const options = { readyMade: readyMade.filter(({ kind }) => kind !== "closure"), closures, saved };
  return (
    <fieldset className="compared-picker no-print">
      <legend>{words.choices}</legend>
      {refs.map((ref, index) => {
        const letter = "ABC"[index]!;
        return (
          <Choice
            key={letter}
            id={`compared-${letter}`}
            label={words.choose({ letter })}
            className="field"
            chosen={ref}
            onChoose={(chosen) => chooseCompared({ refs: refs.map((old, at) => (at === index ? chosen : old)) })}
          >
            <Options chosen={ref} {...options} />
          </Choice>
        );
      })}
    </fieldset>
  );
}

interface OptionsProps extends Pick<Props, "readyMade" | "saved"> {
  chosen: ComparedRef;
  closures: readonly { id: string; name: string }[];
}

function Options({ chosen, readyMade, closures, saved }: OptionsProps) {
  const groups = [
    { label: words.groupReadyMade, entries: readyMade.map(({ id, title }) => [refOf("klaar", id), title] as const) },
    { label: words.groupSaved, entries: saved.map(({ id, name }) => [refOf("bewaard", id), name] as const) },
    {
      label: words.groupClosure,
      entries: closures.map(({ id, name }) => [refOf("sluit", id), words.closure({ house: name })] as const),
    },
  ].filter(({ entries }) => entries.length > 0);
  const known = [NO_REF, STANDARD_REF, CURRENT_REF, ...groups.flatMap(({ entries }) => entries.map(([ref]) => ref))];
  return (
    <>
      <option value={NO_REF}>{words.nothing}</option>
      <option value={STANDARD_REF}>{words.standard}</option>
      <option value={CURRENT_REF}>{words.current}</option>
      {groups.map(({ label, entries }) => (
        <optgroup key={label} label={label}>
          {entries.map(([ref, name]) => (
            <option key={ref} value={ref}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
      {/* Of another region, or removed: it stays chosen but takes no part. */}
      {!known.includes(chosen) && <option value={chosen}>{words.notHere}</option>}
    </>
  );
}
