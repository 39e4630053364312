import { Fragment, memo } from "react";
import { controlWords } from "../../../words/prognose-instellingen.ts";
import { NumberField } from "./NumberField.tsx";
import {
  fromShown,
  scaleSlider,
  toShown,
  wordFigure,
  wordLimits,
  type ParameterInfo,
  type SliderScale,
} from "../../../presentation/prognosis/controls/parameter-figure.ts";

interface Props {
  /** Unique on the page: a parameter may stand in two places. */
  idPrefix: string;
  parameter: ParameterInfo;
  /** undefined: not changed. */
  value: number | undefined;
  /** undefined takes the change back. */
  onValue: (key: string, value: number | undefined) => void;
}

/** A figure of the model with its slider, its number and its sources. Nothing moves when it is changed. */
export const ParameterControl = memo(function ParameterControl({ idPrefix, parameter, value, onValue }: Props) {
  const { key, label, unit, percent, central, low, high, min = low, max = high, assumption } = parameter;
  const id = `${idPrefix}-${key}`;
  const scale = scaleSlider(parameter);
  const shown = value ?? central;
  const set = (next: number) => onValue(key, next === central ? undefined : next);
  return (
    <div className={value === undefined ? "parameter" : "parameter changed"}>
      <div className="parameter-head">
        <label htmlFor={id}>
          {label}
          {percent && !repeatsUnit(parameter) && <span className="unit"> ({unit})</span>}
        </label>
        {assumption && <span className="state state-own-estimate">{controlWords.ownChoice}</span>}
      </div>
      <div className="parameter-fields">
        <div className="slider">
          <input
            id={id}
            type="range"
            min={scale.min}
            max={scale.max}
            step={scale.step}
            value={toShown(shown, percent)}
            aria-valuetext={wordFigure(parameter, shown)}
            aria-describedby={`${id}-marks`}
            onChange={(event) => set(fromShown(Number(event.target.value), percent))}
          />
          <SliderMarks scale={scale} />
        </div>
        <NumberField
          id={`${id}-number`}
          hiddenLabel={controlWords.asNumber({ label })}
          value={shown}
          limits={{ min, max, isPercent: percent, unit }}
          onValue={set}
        />
      </div>
      <div className="parameter-foot">
        <ParameterExplanation id={`${id}-marks`} parameter={parameter} />
        {value !== undefined && (
          <button
            type="button"
            className="link-button"
            aria-label={`${controlWords.backTo({ value: wordFigure(parameter, central) })} (${label})`}
            onClick={() => onValue(key, undefined)}
          >
            {controlWords.back}
          </button>
        )}
      </div>
    </div>
  );
});

/** The sourced values along the slider; the words below say the same. */
function SliderMarks({ scale: { min, max, low, central, high } }: { scale: SliderScale }) {
  const place = (value: number) => Math.round(((value - min) / (max - min)) * 1000) / 10;
  return (
    <svg className="slider-marks" viewBox="0 0 100 11" preserveAspectRatio="none" aria-hidden="true">
      <rect x={place(low)} y="0" width={place(min + high - low)} height="4" />
      <line x1={place(central)} x2={place(central)} y1="5" y2="11" />
    </svg>
  );
}

/** A label may already say what its figure is a share of. */
function repeatsUnit({ label, unit }: ParameterInfo): boolean {
  return label.toLowerCase().includes(unit.toLowerCase());
}

/** The unit is said once, at the end. */
function withoutUnit({ percent, unit }: ParameterInfo, figure: string): string {
  return percent || !figure.endsWith(` ${unit}`) ? figure : figure.slice(0, -unit.length - 1);
}

function wordMarks(parameter: ParameterInfo): string {
  const [low, central, high] = [parameter.low, parameter.central, parameter.high].map((figure) =>
    wordFigure(parameter, figure),
  ) as [string, string, string];
  return parameter.low === parameter.high
    ? controlWords.onlyCentral({ central })
    : controlWords.marks({ low: withoutUnit(parameter, low), central: withoutUnit(parameter, central), high });
}

/** Where the sources stand, and behind it what the figure means. */
function ParameterExplanation({ id, parameter }: { id: string; parameter: ParameterInfo }) {
  const { explanation, note, sources, year, percent, unit, low, high, min = low, max = high } = parameter;
  const { from, to } = wordLimits({ min, max, isPercent: percent, unit });
  return (
    <details>
      <summary>
        <span id={id}>{wordMarks(parameter)}</span>
        <span className="visually-hidden">
          {" "}
          {controlWords.meaning} ({parameter.label})
        </span>
      </summary>
      <p>{explanation}</p>
      {note !== undefined && <p>{note}</p>}
      <p>{controlWords.range({ min: from, max: to })}</p>
      {sources.length === 0 ? (
        <p>{controlWords.ownChoiceMeaning}</p>
      ) : (
        <p>
          {sources.map(({ publisher, url }, index) => (
            <Fragment key={index}>
              {index > 0 && "; "}
              {url === undefined ? (
                publisher
              ) : (
                <a href={url} rel="external noopener">
                  {publisher}
                </a>
              )}
            </Fragment>
          ))}
          {year && ` (${year})`}
        </p>
      )}
    </details>
  );
}
