import { memo, useId, useState } from "react";
import { nameKept } from "../../../presentation/prognosis/house/compare-houses.ts";
import type { HouseCase } from "../../../presentation/prognosis/house/house-facts.ts";
import type { HouseChoices } from "../../../presentation/prognosis/house/house-form.ts";
import type { HouseLimits } from "../../../presentation/prognosis/house/house-limits.ts";
import { keepWords } from "../../../words/mijn-huis-bewaren.ts";
import { useDeviceValue } from "../../use-device-value.ts";
import { REPORT_PAGE } from "../report-page.ts";
import { ComparedHouses } from "./ComparedHouses.tsx";
import { keptHouses, MOST_KEPT, type KeptHouse } from "./kept-houses.ts";

const MOST_COMPARED = 3;

interface Props {
  /** null: no answer to report or keep. */
  house: HouseCase | null;
  /** Address of the question, with its question mark. */
  search: string;
  choices: HouseChoices;
  limits: HouseLimits;
}

/** The question as a report, a link and a place in the list of this device, and kept ones beside each other. */
export default memo(function KeepHouse({ house, search, choices, limits }: Props) {
  const [kept, setKept] = useDeviceValue(keptHouses);
  const [compared, setCompared] = useState<readonly string[]>([]);
  const [status, setStatus] = useState("");
  const keep = (found: HouseCase) => {
    const label = nameKept(found.name, { ...found.question, beds: found.answer.bedsNow });
    if (kept.some((one) => one.search === search)) return setStatus(keepWords.alreadySaved);
    if (kept.length >= MOST_KEPT) return setStatus(keepWords.full({ most: MOST_KEPT }));
    setStatus(setKept([{ label, search }, ...kept]) ? keepWords.saved({ name: label }) : keepWords.savedOnPage);
  };
  const copy = () =>
    navigator.clipboard.writeText(window.location.origin + window.location.pathname + search).then(
      () => setStatus(keepWords.copied),
      () => setStatus(keepWords.notCopied),
    );
  const remove = ({ label, search: of }: KeptHouse) => {
    setKept(kept.filter((one) => one.search !== of));
    setCompared(compared.filter((one) => one !== of));
    setStatus(keepWords.removed({ name: label }));
  };
  const choose = (of: string, isOn: boolean) => {
    if (isOn && compared.length >= MOST_COMPARED) return setStatus(keepWords.mostCompared({ most: MOST_COMPARED }));
    setCompared(isOn ? [...compared, of] : compared.filter((one) => one !== of));
  };
  if (house === null && kept.length === 0) return null;
  return (
    <section aria-labelledby="bewaren" className="no-print">
      <h2 id="bewaren">{keepWords.heading}</h2>
      {house && (
        <>
          <p>
            <a href={`${REPORT_PAGE}${search}`}>{keepWords.report}</a>. {keepWords.reportHolds}
          </p>
          <p className="scenario-actions">
            <button type="button" className="button quiet" onClick={() => keep(house)}>
              {keepWords.save}
            </button>{" "}
            <button type="button" className="button quiet" onClick={() => void copy()}>
              {keepWords.copy}
            </button>
          </p>
        </>
      )}
      <p data-said className="note">
        {status}
      </p>
      {kept.length > 0 && <KeptList kept={kept} compared={compared} choose={choose} remove={remove} />}
      {compared.length > 0 && (
        <ComparedHouses
          kept={compared.flatMap((of) => kept.filter((one) => one.search === of))}
          choices={choices}
          limits={limits}
        />
      )}
    </section>
  );
});

interface ListProps {
  kept: readonly KeptHouse[];
  compared: readonly string[];
  choose: (search: string, isOn: boolean) => void;
  remove: (kept: KeptHouse) => void;
}

function KeptList({ kept, compared, choose, remove }: ListProps) {
  const id = useId();
  return (
    <>
      <h3 id={id}>{keepWords.list}</h3>
      <ul className="kept-houses" aria-labelledby={id}>
        {kept.map((one) => (
          <li key={one.search}>
            <input
              type="checkbox"
              aria-label={keepWords.compare({ name: one.label })}
              checked={compared.includes(one.search)}
              onChange={(event) => choose(one.search, event.target.checked)}
            />{" "}
            <a href={one.search}>{one.label}</a>{" "}
            <button
              type="button"
              className="button quiet"
              aria-label={keepWords.removeOf({ name: one.label })}
              onClick={() => remove(one)}
            >
              {keepWords.remove}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
