import { memo, useId } from "react";
import { formatDecimal } from "../../../charts/format-number.ts";
import type { FigureLimits } from "../../../presentation/prognosis/controls/parameter-figure.ts";
import { OWN_HOUSE, type HouseChoices, type HouseForm } from "../../../presentation/prognosis/house/house-form.ts";
import type { HouseLimits, HouseParameters } from "../../../presentation/prognosis/house/house-limits.ts";
import { wordFigure } from "../../../presentation/prognosis/controls/parameter-figure.ts";
import { MOST_YEARS } from "../../../domain/prognosis/house/house-question.ts";
import { sayOtherCounts } from "../../../presentation/directory/house/say-beds.ts";
import { sayOlderBedsOfHouse } from "../../../words/bedden.ts";
import { bedsNotKnown, formWords, sayAdmissionsOf, sayDefault, sayKnownBeds } from "../../../words/mijn-huis.ts";
import { daysWords } from "../../../words/prognose-uitleg.ts";
import { Choice } from "../controls/Choice.tsx";
import { NumberField } from "../controls/NumberField.tsx";

interface Props {
  choices: HouseChoices;
  parameters: HouseParameters;
  limits: HouseLimits;
  form: HouseForm;
  change: (fields: Partial<HouseForm>) => void;
}

const NOW = "";

/** Everything that can be known of a house and its plan; only the house itself has to be chosen. */
export const HouseFields = memo(function HouseFields({ choices, parameters, limits, form, change }: Props) {
  const isOwn = form.house === OWN_HOUSE;
  const known = choices.houses.find(({ id }) => id === form.house);
  const bedsHint = known === undefined ? undefined : sayBedsHint(known);
  return (
    <>
      <div className="choice-row">
        <Choice
          id="huis"
          label={formWords.house}
          options={[
            ["", formWords.noHouse],
            ...choices.houses.map(({ id, name }) => [id, name] as const),
            [OWN_HOUSE, formWords.ownHouse],
          ]}
          chosen={form.house}
          onChoose={(house) => change({ house })}
        />
        {isOwn && <OwnHouse choices={choices} form={form} change={change} />}
        <Choice
          id="jaar"
          label={formWords.year}
          options={[[NOW, formWords.now], ...choices.years.map((year) => [String(year), String(year)] as const)]}
          chosen={form.year === null ? NOW : String(form.year)}
          explanation={formWords.yearHint}
          onChoose={(year) => change({ year: year === NOW ? null : Number(year) })}
        />
      </div>
      <div className="choice-row">
        <Figure
          label={formWords.beds}
          value={form.beds}
          limits={limits.beds}
          hintIfEmpty={bedsHint}
          onValue={(beds) => change({ beds })}
        />
        <Figure
          label={formWords.planned}
          value={form.planned}
          limits={limits.planned}
          onValue={(planned) => change({ planned })}
        />
      </div>
      <Admissions form={form} limits={limits.admissions} change={change} />
      <div className="choice-row">
        <Figure
          label={formWords.stay}
          value={form.stay}
          limits={limits.stay}
          hintIfEmpty={sayDefault({ value: wordDays(parameters.stay) })}
          onValue={(stay) => change({ stay })}
        />
        <Figure
          label={formWords.turnover}
          value={form.turnover}
          limits={limits.turnover}
          hintIfEmpty={sayDefault({ value: wordDays(parameters.turnover) })}
          onValue={(turnover) => change({ turnover })}
        />
        <Figure
          label={formWords.refusals}
          value={form.refusals}
          limits={limits.refusals}
          hint={formWords.refusalsHint}
          onValue={(refusals) => change({ refusals })}
        />
        <Figure
          label={formWords.target}
          value={form.target}
          limits={limits.target}
          hintIfEmpty={sayDefault({ value: wordFigure(parameters.target, parameters.target.central) })}
          onValue={(target) => change({ target })}
        />
      </div>
    </>
  );
});

function wordDays({ central }: HouseParameters["stay"]): string {
  return daysWords({ days: formatDecimal(central) });
}

function sayBedsHint({ beds, lastKnown }: HouseChoices["houses"][number]): string {
  if (beds !== null) return sayKnownBeds({ beds });
  const [count] = sayOtherCounts({ lastKnown });
  return count === undefined ? bedsNotKnown : sayOlderBedsOfHouse({ count });
}

function OwnHouse({ choices, form, change }: Pick<Props, "choices" | "form" | "change">) {
  return (
    <>
      <div className="choice">
        <label htmlFor="huisnaam">{formWords.name}</label>
        <input
          id="huisnaam"
          type="text"
          autoComplete="off"
          maxLength={80}
          value={form.name}
          onChange={(event) => change({ name: event.target.value })}
        />
      </div>
      <Choice
        id="regio"
        label={formWords.region}
        options={choices.regions.map(({ id, label }) => [id, label] as const)}
        chosen={form.region}
        onChoose={(region) => change({ region })}
      />
    </>
  );
}

/** As many years as are filled in and one more. */
function Admissions({ form, limits, change }: Pick<Props, "form" | "change"> & { limits: FigureLimits }) {
  const hintId = useId();
  const given = form.admissions.findLastIndex((count) => count !== null) + 1;
  const shown = Math.min(MOST_YEARS, given + 1);
  const set = (index: number, count: number | null) =>
    change({
      admissions: Array.from({ length: Math.max(given, index + 1) }, (_, year) =>
        year === index ? count : (form.admissions[year] ?? null),
      ),
    });
  return (
    <fieldset className="house-admissions" aria-describedby={hintId}>
      <legend>{formWords.admissions}</legend>
      <div className="choice-row">
        {Array.from({ length: shown }, (_, index) => (
          <Figure
            key={index}
            label={sayAdmissionsOf({ earlier: index })}
            value={form.admissions[index] ?? null}
            limits={limits}
            onValue={(count) => set(index, count)}
          />
        ))}
      </div>
      <p id={hintId} className="note">
        {formWords.admissionsHint}
      </p>
    </fieldset>
  );
}

interface FigureProps {
  label: string;
  value: number | null;
  limits: FigureLimits;
  hint?: string;
  /** What holds as long as nothing is filled in. */
  hintIfEmpty?: string | undefined;
  onValue: (value: number | null) => void;
}

function Figure({ label, value, limits, hint: always, hintIfEmpty, onValue }: FigureProps) {
  const id = useId();
  const hint = value === null ? (hintIfEmpty ?? always) : always;
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <NumberField
        id={id}
        value={value ?? undefined}
        limits={limits}
        onEmpty={() => onValue(null)}
        onValue={onValue}
        {...(hint !== undefined && { describedBy: `${id}-hint` })}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="note">
          {hint}
        </p>
      )}
    </div>
  );
}
