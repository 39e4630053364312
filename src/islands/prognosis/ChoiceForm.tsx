import { explanations, profileLabels, variantLabels } from "../../text/prognosis.ts";
import { PROFILES, VARIANTS, type PrognosisChoice } from "./prognosis-view.ts";

export interface RegionOption {
  id: string;
  label: string;
}

interface Props {
  choice: PrognosisChoice;
  /** One or none: the page is about one region and there is nothing to choose. */
  regions: readonly RegionOption[];
  years: readonly number[];
  /** Before the script runs the controls would do nothing. */
  enabled: boolean;
  onChange: (choice: PrognosisChoice) => void;
}

export function ChoiceForm({ choice, regions, years, enabled, onChange }: Props) {
  return (
    <form className="choices no-print" aria-label="Reken met andere keuzes">
      <noscript>
        <p className="note">Zelf kiezen werkt alleen met JavaScript. De cijfers op deze pagina staan er ook zonder.</p>
      </noscript>
      <fieldset disabled={!enabled}>
        <legend className="choices-title">Reken met andere keuzes</legend>
        <div className="places-and-years">
          {regions.length > 1 && (
            <div>
              <label htmlFor="choice-region">Regio</label>
              <select id="choice-region" value={choice.region} onChange={(event) => onChange({ ...choice, region: event.target.value })}>
                {regions.map(({ id, label }) => <option key={id} value={id}>{label}</option>)}
              </select>
            </div>
          )}
          <div>
            <label htmlFor="choice-year">Jaar</label>
            <select id="choice-year" value={choice.year} onChange={(event) => onChange({ ...choice, year: Number(event.target.value) })}>
              {years.map((year) => <option key={year} value={year}>{year}</option>)}
            </select>
          </div>
        </div>
        <RadioGroup
          name="profile"
          legend="Wie gaan er naar een hospice?"
          ids={PROFILES}
          labels={profileLabels}
          chosen={choice.profile}
          explanation={explanations.profile}
          onChoose={(profile) => onChange({ ...choice, profile })}
        />
        <RadioGroup
          name="variant"
          legend="Hoe oud worden mensen?"
          ids={VARIANTS}
          labels={variantLabels}
          chosen={choice.variant}
          explanation={explanations.variant}
          onChoose={(variant) => onChange({ ...choice, variant })}
        />
      </fieldset>
    </form>
  );
}

interface RadioGroupProps<Id extends string> {
  name: string;
  legend: string;
  ids: readonly Id[];
  labels: Readonly<Record<Id, string>>;
  chosen: Id;
  explanation: string;
  onChoose: (id: Id) => void;
}

function RadioGroup<Id extends string>({ name, legend, ids, labels, chosen, explanation, onChoose }: RadioGroupProps<Id>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {ids.map((id) => (
        <label key={id} className="option">
          <input type="radio" name={name} value={id} checked={id === chosen} onChange={() => onChoose(id)} />
          <span>{labels[id]}</span>
        </label>
      ))}
      <details>
        <summary>Wat betekent dit?</summary>
        <p>{explanation}</p>
      </details>
    </fieldset>
  );
}
