import { formatDateText } from "../../domain/border/dates.ts";
import type { StartingKind } from "../../domain/directory/finding/starting-kinds.ts";
import { distanceText } from "../../presentation/directory/distance-text.ts";
import type { Callable, NextStep as Step } from "../../presentation/directory/next-step.ts";
import { sayPhoneKind } from "../../presentation/directory/say-phone-kind.ts";
import { telephoneHref } from "../../presentation/directory/telephone-href.ts";
import { useHouseAddress } from "./house-address.ts";
import { nextStepWords } from "../../words/vervolgstap.ts";

function House({ house: { hospice, distanceKm, phone } }: { house: Callable }) {
  const phoneKind = sayPhoneKind(hospice.phoneKind);
  const facts = [hospice.city, ...(distanceKm === null ? [] : [distanceText(distanceKm)])];
  return (
    <li>
      <a href={useHouseAddress(hospice.id)}>{hospice.name}</a>, {facts.join(", ")}:{" "}
      <a className="entry-phone" href={telephoneHref(phone)}>
        {phone}
      </a>
      {phoneKind !== null && ` (${phoneKind})`}
    </li>
  );
}

interface KindProps {
  kind: StartingKind;
  houses: readonly Callable[];
  order: "first" | "further";
}

function Kind({ kind: { name, careBy, source }, houses, order }: KindProps) {
  const kind = name.toLowerCase();
  return (
    <>
      <p>
        {nextStepWords.begin({ order, kind, careBy })} {nextStepWords.notCertain}{" "}
        {houses.length === 0 && `${nextStepWords.absent({ kind })} `}
        <span className="note">
          {nextStepWords.source}:{" "}
          <a href={source.url} rel="external noopener">
            {source.publisher}
          </a>
          {source.date !== undefined && `, ${formatDateText(source.date)}`}
          {source.note !== undefined && `. ${source.note}`}
        </span>
      </p>
      <Houses houses={houses} />
    </>
  );
}

function Houses({ houses }: { houses: readonly Callable[] }) {
  if (houses.length === 0) return null;
  return (
    <ul>
      {houses.map((house) => (
        <House key={house.hospice.id} house={house} />
      ))}
    </ul>
  );
}

/** The nearest houses; where no place was named, how to see them. */
function Nearest({ houses }: { houses: Step["nearest"] }) {
  if (houses === null) return <p>{nextStepWords.choosePlace}</p>;
  if (houses.length === 0) return null;
  return (
    <>
      <h4>{nextStepWords.nearest}</h4>
      <Houses houses={houses} />
    </>
  );
}

/** A question nobody answered yet, turned into calls: where to begin, whom to call nearby, what to ask. */
export function NextStep({ step: { kinds, nearest, isNearestFirst, questions } }: { step: Step }) {
  return (
    <section className="aside next-step" aria-labelledby="vervolgstap">
      <h3 id="vervolgstap">{nextStepWords.heading}</h3>
      {isNearestFirst && <Nearest houses={nearest} />}
      {isNearestFirst && kinds.length > 0 && <h4>{nextStepWords.further}</h4>}
      {kinds.map(({ kind, houses }) => (
        <Kind key={kind.id} kind={kind} houses={houses} order={isNearestFirst ? "further" : "first"} />
      ))}
      {!isNearestFirst && <Nearest houses={nearest} />}
      <h4>{nextStepWords.ask}</h4>
      <ul>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  );
}
