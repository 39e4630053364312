import type { RefObject } from "react";
import { formatDateText } from "../../domain/border/dates.ts";
import type { StartingKind } from "../../domain/directory/finding/starting-kinds.ts";
import { distanceText } from "../../presentation/directory/distance-text.ts";
import { sayListedKind } from "../../presentation/directory/house/say-kind.ts";
import type { Beginning, Callable, NextStep as Step } from "../../presentation/directory/next-step.ts";
import { sayListedNumberNote } from "../../presentation/directory/house/say-number-note.ts";
import { telephoneHref } from "../../presentation/directory/telephone-href.ts";
import { firstContactSentences } from "../../words/hospicepagina.ts";
import { nextStepWords } from "../../words/vervolgstap.ts";
import { useHouseAddress } from "./house-address.ts";
import { FreePlaces } from "./FreePlaces.tsx";

/** What one calls by: name, place, kind, distance and number. */
function House({ house: { hospice, distanceKm, phone } }: { house: Callable }) {
  const note = sayListedNumberNote(hospice);
  const facts = [hospice.city, sayListedKind(hospice), ...(distanceKm === null ? [] : [distanceText(distanceKm)])];
  return (
    <>
      <a href={useHouseAddress(hospice.id)}>{hospice.name}</a>, {facts.join(", ")}
      <FreePlaces hospice={hospice} />:{" "}
      <a className="entry-phone" href={telephoneHref(phone)}>
        {phone}
      </a>
      {note !== null && <span className="note"> ({note})</span>}
    </>
  );
}

/** Keeps a house that is named, for the card to call from. */
function Keep({ house: { hospice } }: { house: Callable }) {
  return (
    <>
      {" "}
      <shortlist-toggle data-id={hospice.id} data-name={hospice.name} />
    </>
  );
}

/** What a source says of a house that is not of the kind, for then the kind does not tell why. */
function sayGround({ ground, hospice: { night = "" } }: Beginning, kind: string): string {
  if (ground === "kind") return "";
  return ground === "alike" ? nextStepWords.alike({ kind }) : nextStepWords.night({ night });
}

interface BeginningsProps {
  kind: StartingKind;
  houses: readonly Beginning[];
  /** Nearer houses are called before these. */
  isFurther: boolean;
}

/** Who cares in a house of the kind, and who says so; told only where a house of the kind is named. */
function KindReason({ kind: { name, careBy, source } }: { kind: StartingKind }) {
  return (
    <p>
      {nextStepWords.kind({ kind: name.toLowerCase(), careBy })}{" "}
      <span className="note">
        {nextStepWords.source}:{" "}
        <a href={source.url} rel="external noopener">
          {source.publisher}
        </a>
        {source.date !== undefined && `, ${formatDateText(source.date)}`}
        {source.note !== undefined && `. ${source.note}`}
      </span>
    </p>
  );
}

function Beginnings({ kind, houses, isFurther }: BeginningsProps) {
  const name = kind.name.toLowerCase();
  const [first, ...others] = houses;
  const isKindNamed = houses.some(({ ground }) => ground === "kind" || ground === "alike");
  return (
    <>
      {first !== undefined && (
        <p className="begin">
          {!isFurther && <strong>{nextStepWords.begin} </strong>}
          <House house={first} />. {sayGround(first, name)}
          <Keep house={first} />
        </p>
      )}
      {others.map((house) => (
        <p key={house.hospice.id}>
          {nextStepWords[(house.distanceKm ?? 0) < (first?.distanceKm ?? 0) ? "nearer" : "further"]}{" "}
          <House house={house} />. {sayGround(house, name)}
          <Keep house={house} />
        </p>
      ))}
      <p>
        {!isFurther && `${nextStepWords.beginAtNight} `}
        {nextStepWords.notCertain} {!isKindNamed && nextStepWords.absent({ kind: name })}
      </p>
      {isKindNamed && <KindReason kind={kind} />}
    </>
  );
}

/** The nearest houses; where no place was named, how to see them. */
function Nearest({ houses, heading }: { houses: Step["nearest"]; heading: string }) {
  if (houses === null) return <p>{nextStepWords.choosePlace}</p>;
  if (houses.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {houses.map((house) => (
          <li key={house.hospice.id}>
            <House house={house} />
            <Keep house={house} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A question nobody answered yet, turned into calls: with whom to begin and why, whom to call nearby, what to ask. */
export function NextStep({ step, heading }: { step: Step; heading: RefObject<HTMLHeadingElement | null> }) {
  const { point, kinds, nearest, isNearestFirst, questions } = step;
  const beginnings = kinds.map(({ kind, houses }) => (
    <Beginnings key={kind.id} kind={kind} houses={houses} isFurther={isNearestFirst} />
  ));
  return (
    <section className="aside next-step" aria-labelledby="vervolgstap">
      <h2 id="vervolgstap" ref={heading} tabIndex={-1}>
        {nextStepWords.heading}
      </h2>
      {point && (
        <p>
          <strong>{firstContactSentences["coordination-point"]}</strong> {point.name}:{" "}
          <a className="entry-phone" href={telephoneHref(point.phone)}>
            {point.phone}
          </a>
        </p>
      )}
      {isNearestFirst ? (
        <>
          <p>{nextStepWords.order}</p>
          <Nearest houses={nearest} heading={nextStepWords.nearFirst} />
          <h3>{nextStepWords.furtherOn}</h3>
          {beginnings}
        </>
      ) : (
        <>
          {beginnings}
          <Nearest houses={nearest} heading={nextStepWords.nearest} />
        </>
      )}
      <h3>{nextStepWords.ask}</h3>
      <ul>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  );
}
