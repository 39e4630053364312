import { explanations, profileLabels, variantLabels } from "../../text/prognosis.ts";
import { PROFILES, VARIANTS, type PrognosisChoice } from "./prognosis-view.ts";

export interface RegionOption {
  id: string;
  label: string;
}

interface Props {
  choice: PrognosisChoice;
  /** None: the page is about one region and there is nothing to choose. */
  regions: readonly RegionOption[];
  years: readonly number[];
  /** Before the script runs the controls would do nothing. */
  enabled: boolean;
  onChange: (choice: PrognosisChoice) => void;
}

export function ChoiceForm({ choice, regions, years, enabled, onChange }: Props) {
  return (
    <section className="choices no-print" aria-label="Keuzes">
      <noscript>
        <p className="note">Zelf kiezen werkt alleen met JavaScript. De cijfers op deze pagina staan er ook zonder.</p>
      </noscript>
      <fieldset disabled={!enabled}>
        <legend>Reken met andere keuzes</legend>
        {regions.length > 0 && (
          <Choice
            id="choice-region"
            label="Regio"
            options={regions.map(({ id, label }) => [id, label])}
            chosen={choice.region}
            onChoose={(region) => onChange({ ...choice, region })}
          />
        )}
        <Choice
          id="choice-year"
          label="Jaar"
          options={years.map((year) => [String(year), String(year)])}
          chosen={String(choice.year)}
          onChoose={(year) => onChange({ ...choice, year: Number(year) })}
        />
        <Choice
          id="choice-profile"
          label="Wie gaan er naar een hospice?"
          options={PROFILES.map((id) => [id, profileLabels[id]])}
          chosen={choice.profile}
          explanation={explanations.profile}
          onChoose={(profile) => onChange({ ...choice, profile })}
        />
        <Choice
          id="choice-variant"
          label="Hoe oud worden mensen?"
          options={VARIANTS.map((id) => [id, variantLabels[id]])}
          chosen={choice.variant}
          explanation={explanations.variant}
          onChoose={(variant) => onChange({ ...choice, variant })}
        />
      </fieldset>
    </section>
  );
}

interface ChoiceProps<Id extends string> {
  id: string;
  label: string;
  options: readonly (readonly [id: Id, label: string])[];
  chosen: Id;
  explanation?: string;
  onChoose: (id: Id) => void;
}

function Choice<Id extends string>({ id, label, options, chosen, explanation, onChoose }: ChoiceProps<Id>) {
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.target.value as Id)}>
        {options.map(([value, text]) => <option key={value} value={value}>{text}</option>)}
      </select>
      {explanation !== undefined && (
        <details>
          <summary>Wat betekent dit?</summary>
          <p>{explanation}</p>
        </details>
      )}
    </div>
  );
}
