import { Fragment, useMemo, type RefObject } from "react";
import { formatDateText } from "../../domain/border/dates.ts";
import type { StartingKind } from "../../domain/directory/finding/starting-kinds.ts";
import { distanceText, rowDistance } from "../../presentation/directory/distance-text.ts";
import { sayListedKind } from "../../presentation/directory/house/say-kind.ts";
import type { DirectoryData } from "../../presentation/directory/directory-data.ts";
import type { DirectoryQuery } from "../../presentation/directory/directory-query.ts";
import { planNextStep, type Call, type NextStep as Step } from "../../presentation/directory/next-step.ts";
import { withMark } from "../../presentation/directory/house/mark-answer.ts";
import { findNearestKnown } from "../../presentation/directory/nearest-known.ts";
import type { MeasuredPoint } from "../../presentation/directory/place-text.ts";
import { sayOrder, sayWhy } from "../../presentation/directory/say-call.ts";
import { sayListedNumberNote } from "../../presentation/directory/house/say-number-note.ts";
import type { DirectoryAnswer } from "../../presentation/directory/search-directory.ts";
import { telephoneHref } from "../../presentation/directory/telephone-href.ts";
import { firstContactSentences } from "../../words/hospicepagina.ts";
import { houseWords } from "../../words/sociale-kaart-kaart.ts";
import { sayQuoted, verdictNames } from "../../words/sociale-kaart.ts";
import { nextStepWords } from "../../words/vervolgstap.ts";
import { useHouseAddress } from "./house-address.ts";
import { FreePlaces } from "./FreePlaces.tsx";
import { KnownHouse, NearestKnown } from "./NearestKnown.tsx";
import { WaysIn } from "./WaysIn.tsx";

function HouseLink({ hospice: { id, name } }: Pick<Call, "hospice">) {
  return <a href={useHouseAddress(id)}>{name}</a>;
}

/** What one calls by, and why it stands here: name, place, kind, distance, then the number or what there is instead. */
function House({ call }: { call: Call }) {
  const { hospice, distanceKm } = call;
  const { phone, ways = [] } = hospice;
  const note = sayListedNumberNote(hospice);
  const facts = [hospice.city, sayListedKind(hospice), ...(distanceKm === null ? [] : [rowDistance(distanceKm)])];
  const why = sayWhy(call);
  return (
    <>
      <HouseLink hospice={hospice} />, {facts.join(", ")}
      <FreePlaces hospice={hospice} />:{" "}
      {phone === null ? (
        <WaysIn ways={ways} />
      ) : (
        <a className="entry-phone" href={telephoneHref(phone)}>
          {phone}
        </a>
      )}
      {phone !== null && note !== null && <span className="note"> ({note})</span>}.{" "}
      {/* Drawn anew for another house, as is all of the line: nothing of the one before is left in it. */}
      <shortlist-toggle data-id={hospice.id} data-name={hospice.name} />
      {why !== "" && <span className="why">{why}</span>}
    </>
  );
}

function Houses({ calls }: { calls: readonly Call[] }) {
  return (
    <ul>
      {calls.map((call) => (
        <li key={call.hospice.id}>
          <House call={call} />
        </li>
      ))}
    </ul>
  );
}

/** Who cares in a house of the kind, and who says so. */
function KindReason({ kind: { name, careBy, source } }: { kind: StartingKind }) {
  return (
    <>
      {nextStepWords.kind({ kind: name.toLowerCase(), careBy })}{" "}
      <span className="note">
        {nextStepWords.source}:{" "}
        <a href={source.url} rel="external noopener">
          {source.publisher}
        </a>
        {source.date !== undefined && `, ${formatDateText(source.date)}`}
        {source.note !== undefined && `. ${source.note}`}
      </span>
    </>
  );
}

const KINDS_PAGE = "/hospicezorg/soorten/";

function WithoutNumber({ houses }: { houses: Step["withoutNumber"] }) {
  return (
    <p>
      {nextStepWords.withoutNumber}{" "}
      {houses.map(({ hospice, distanceKm }, index) => (
        <Fragment key={hospice.id}>
          {index > 0 && "; "}
          <HouseLink hospice={hospice} />, {rowDistance(distanceKm ?? 0)}
        </Fragment>
      ))}
      .
    </p>
  );
}

/** The page about kinds may say to begin elsewhere: how that fits with the house to begin with stands in one sentence. */
function Kinds({ kinds, nearestOfKind, first }: Pick<Step, "kinds" | "nearestOfKind" | "first">) {
  const isOfKind = first?.ground?.is === "kind" || first?.ground?.is === "alike";
  return kinds.map(({ kind, found }) => {
    const name = kind.name.toLowerCase();
    const isElsewhere = first !== null && !isOfKind && found !== "near";
    const nearest = nearestOfKind.get(kind.id);
    return (
      <p key={kind.id}>
        {isElsewhere && (
          <>
            {nearest
              ? nextStepWords.kindFurther({
                  kind: name,
                  house: nearest.hospice.name,
                  distance: distanceText(nearest.distanceKm ?? 0),
                  first: first.hospice.name,
                })
              : nextStepWords.kindNowhere({ kind: name, first: first.hospice.name })}{" "}
            <a href={KINDS_PAGE}>{nextStepWords.kindLink}</a>.{" "}
          </>
        )}
        {found !== "nowhere" && <KindReason kind={kind} />}
      </p>
    );
  });
}

/** Of each wish who is nearest of those known to meet it, with how old that answer is, and that unknown is no refusal. */
function Known({ known, count, heading: Heading }: Pick<Step, "known" | "count"> & { heading: "h3" | "h4" }) {
  return (
    <>
      <Heading>{nextStepWords.knownHeading}</Heading>
      <ul>
        {known.map(({ name, nearest }) => (
          <li key={name}>
            {name}:{" "}
            {nearest === null ? (
              nextStepWords.knownOfNone({ count })
            ) : (
              <>
                {withMark(sayQuoted({ text: verdictNames[nearest.verdict] }), nearest.mark)} {nextStepWords.knownAt}{" "}
                <KnownHouse {...nearest} />.
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface Props extends Omit<ShownProps, "step"> {
  data: DirectoryData;
  answer: DirectoryAnswer;
  /** As it was applied. */
  query: DirectoryQuery;
  from: MeasuredPoint | null;
}

/** That of the gemeente of the place; a gemeente may lie in two. */
function Networks({ networks }: Pick<Step, "networks">) {
  if (networks.length === 0) return <a href="/netwerken/">{nextStepWords.allRefuseLink}</a>;
  return networks.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ` ${nextStepWords.allRefuseOr} `}
      <a href={`/netwerken/${id}/`}>{name}</a>
    </Fragment>
  ));
}

/**
 * The next step where there is one to take; nothing where the nearest house is known to meet the wishes. Who is known to
 * meet all of several wishes, or to be of a kind, is named above it.
 */
export function NextStep({ data, answer, query, from, ...shown }: Props) {
  const step = useMemo(() => planNextStep(data, answer, query, from), [data, answer, query, from]);
  const known = useMemo(() => (answer.unanswered.length === 0 ? findNearestKnown(answer) : null), [answer]);
  const isNamedInStep = step !== null && answer.told?.wishes.length === 1;
  return (
    <>
      {known && !isNamedInStep && <NearestKnown entry={known} />}
      {step && <ShownStep step={step} {...shown} />}
    </>
  );
}

interface ShownProps {
  step: Step;
  /** The year most numbers are from; null where nobody can say. */
  phoneYear: string | null;
  /** Who asks refers: then there is more to do than to ask a doctor. */
  isReferrer: boolean;
  /** What comes first of the answer; null under the head of the list, where that is the head. */
  heading: RefObject<HTMLHeadingElement | null> | null;
}

/** A question nobody answered yet, turned into calls: whom, what to ask them, and only then why in this order. */
function ShownStep({ step, phoneYear, isReferrer, heading }: ShownProps) {
  const { point, first, near, further, withoutNumber, questions } = step;
  const isPlaced = first === null || first.distanceKm !== null;
  const [Heading, SubHeading] = heading === null ? (["h3", "h4"] as const) : (["h2", "h3"] as const);
  return (
    <section className="aside next-step" aria-labelledby="vervolgstap">
      <Heading id="vervolgstap" ref={heading} tabIndex={-1}>
        {nextStepWords.heading}
      </Heading>
      {point && (
        <p>
          <strong>{firstContactSentences["coordination-point"]}</strong> {point.name}:{" "}
          <a className="entry-phone" href={telephoneHref(point.phone)}>
            {point.phone}
          </a>
        </p>
      )}
      {first !== null && (
        <p key={first.hospice.id} className="begin">
          <strong>{nextStepWords.begin} </strong>
          <House call={first} />
        </p>
      )}
      {(first === null || !isPlaced) && <p>{nextStepWords.choosePlace}</p>}
      {step.known.length > 0 && <Known known={step.known} count={step.count} heading={SubHeading} />}
      {near.length > 0 && (
        <>
          <SubHeading>{nextStepWords.near}</SubHeading>
          <Houses calls={near} />
        </>
      )}
      {withoutNumber.length > 0 && <WithoutNumber houses={withoutNumber} />}
      <SubHeading>{nextStepWords.ask}</SubHeading>
      <ul>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p className="note">
        {nextStepWords.notCertain}
        {phoneYear !== null && ` ${houseWords.phoneYear({ year: phoneYear })}`}
      </p>
      {further.length > 0 && (
        // With nobody else near these are the next to call.
        <details open={near.length === 0 || undefined}>
          <summary>{nextStepWords.further({ count: further.length })}</summary>
          <Houses calls={further} />
        </details>
      )}
      {first !== null && isPlaced && <p className="note">{sayOrder(step)}</p>}
      <Kinds kinds={step.kinds} nearestOfKind={step.nearestOfKind} first={first} />
      {isReferrer && (
        <p>
          <strong>{nextStepWords.allRefuse}</strong> {nextStepWords.allRefuseText} <Networks networks={step.networks} />
          .
        </p>
      )}
    </section>
  );
}
