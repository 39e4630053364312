import { useId, useState } from "react";
import { formatWhole } from "../../../charts/format-number.ts";
import { readDutchNumber } from "../../../domain/border/dutch-number.ts";
import type { ModelSite } from "../../../domain/prognosis/data/model-data.ts";
import { MOST_BEDS } from "../../../domain/prognosis/data/most-beds.ts";
import { sayOtherCounts } from "../../../presentation/directory/house/say-beds.ts";
import { sayFound } from "../../../presentation/prognosis/own-figures/say-own-figures.ts";
import { sayOlderBedsOfHouse } from "../../../words/bedden.ts";
import { bedsFormWords } from "../../../words/prognose-eigen-cijfers.ts";
import { ProblemSummary } from "./ProblemSummary.tsx";
import { SaidInView } from "./SaidInView.tsx";

interface Props {
  sites: readonly ModelSite[];
  bedsBySite: Readonly<Record<string, number>>;
  onUse: (bedsBySite: Record<string, number>) => void;
}

/** The beds of every house of the region; what the directory knows stands beside the field. */
export function BedsForm({ sites, bedsBySite, onUse }: Props) {
  const form = useId();
  /** Null: as it is kept. */
  const [typed, setTyped] = useState<Record<string, string> | null>(null);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [asked, setAsked] = useState(0);
  const [said, setSaid] = useState("");
  const texts = typed ?? Object.fromEntries(Object.entries(bedsBySite).map(([id, beds]) => [id, String(beds)]));
  const fieldOf = (siteId: string) => `${form}-${siteId}`;

  function use() {
    const wrong = sites.filter(({ id }) => readBeds(texts[id] ?? "") === undefined);
    setProblems(
      Object.fromEntries(
        wrong.map(({ id }) => [
          id,
          sayFound({ found: texts[id]!, expected: bedsFormWords.expected({ most: MOST_BEDS }) }),
        ]),
      ),
    );
    setAsked(wrong.length > 0 ? asked + 1 : 0);
    setSaid("");
    if (wrong.length > 0) return;
    const beds = Object.fromEntries(sites.flatMap(({ id }) => listBeds(id, texts[id] ?? "")));
    onUse(beds);
    setTyped(null);
    const houses = Object.keys(beds).length;
    setSaid(
      houses === 0
        ? bedsFormWords.cleared
        : bedsFormWords.saved({ houses: houses === 1 ? "1 huis" : `${houses} huizen` }),
    );
  }

  return (
    <section aria-labelledby={`${form}-title`}>
      <h4 id={`${form}-title`}>{bedsFormWords.title}</h4>
      <p>{bedsFormWords.intro}</p>
      <ProblemSummary
        problems={sites
          .filter(({ id }) => id in problems)
          .map(({ id, name }) => ({ id: fieldOf(id), message: `${name}: ${problems[id]!}` }))}
        asked={asked}
        onChoose={(id) => document.getElementById(id)?.focus()}
      />
      <ul className="own-beds">
        {sites.map(({ id, name, beds, otherBeds }) => (
          <li key={id}>
            <label htmlFor={fieldOf(id)}>{name}</label>
            <span className="note" id={`${fieldOf(id)}-known`}>
              {sayHint({ beds, otherBeds })}
            </span>
            <input
              id={fieldOf(id)}
              inputMode="numeric"
              autoComplete="off"
              value={texts[id] ?? ""}
              placeholder={beds === null ? "" : String(beds)}
              aria-invalid={id in problems}
              aria-describedby={id in problems ? `${fieldOf(id)}-problem` : `${fieldOf(id)}-known`}
              onChange={(event) => {
                setTyped({ ...texts, [id]: event.target.value });
                setSaid("");
              }}
            />
            {id in problems && (
              <span className="field-problem" id={`${fieldOf(id)}-problem`}>
                {problems[id]}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className="own-actions">
        <button type="button" className="button" onClick={use}>
          {bedsFormWords.use}
        </button>{" "}
        <SaidInView said={said} />
      </p>
    </section>
  );
}

/** What the directory knows; an older number is offered, for it does not count by itself. */
function sayHint({ beds, otherBeds = {} }: { [Key in "beds" | "otherBeds"]: ModelSite[Key] | undefined }): string {
  const { lastKnown, ...others } = otherBeds;
  if (typeof beds === "number")
    return [bedsFormWords.known({ beds: formatWhole(beds) }), ...sayOtherCounts(otherBeds)].join("; ");
  const [count] = sayOtherCounts({ lastKnown });
  const own = count === undefined ? bedsFormWords.unknown : sayOlderBedsOfHouse({ count });
  return [own, ...sayOtherCounts(others)].join(count === undefined ? "; " : " ");
}

function listBeds(siteId: string, text: string): [string, number][] {
  const beds = readBeds(text);
  return typeof beds === "number" ? [[siteId, beds]] : [];
}

/** Null for nothing, undefined for what are no beds. */
function readBeds(text: string): number | null | undefined {
  if (text.trim() === "") return null;
  const read = readDutchNumber(text);
  const isRight =
    read !== null && !read.isPercent && Number.isInteger(read.value) && read.value >= 1 && read.value <= MOST_BEDS;
  return isRight ? read.value : undefined;
}
