import { formatDateText } from "../../domain/border/dates.ts";
import { orderPhones, whoToCallFirst } from "../../domain/directory/house/call-plan.ts";
import { readDutchClock } from "../../domain/directory/house/dutch-clock.ts";
import type { Hospice } from "../../domain/directory/records/hospice.ts";
import { listOwnQuestions } from "../../domain/directory/house/intake-questions.ts";
import { phoneKindNames, statusNames } from "../../words/sociale-kaart.ts";
import { firstContactSentences, intakeQuestions } from "../../words/hospicepagina.ts";
import { cardWords, choiceWords, noPatientSentence } from "../../words/keuze.ts";
import { telephoneHref } from "../../presentation/directory/telephone-href.ts";
import { availabilityInWords } from "../../presentation/directory/hospice-facts.ts";
import { CardCode } from "./CardCode.tsx";

interface Props {
  /** In the order in which to call them. */
  hospices: readonly Hospice[];
  now: Date;
  /** Address of this choice on the live site. */
  address: string;
  dataVersion: string;
}

/** One hospice on the card: whom to call, when, and what to have ready. */
function CardHospice({ hospice, day }: { hospice: Hospice; day: string }) {
  const { name, address, phones, application, admission, availability, status } = hospice;
  const own = listOwnQuestions(hospice);
  const place = availabilityInWords(availability, day).replace(/\.?$/u, ".");
  return (
    <li>
      <h3>
        {name}, {address.city}
      </h3>
      {status !== "open" && (
        <p>
          <strong>{cardWords.notOpen({ status: statusNames[status] })}</strong>
        </p>
      )}
      {(phones.length === 0 || application?.coordinationPoint) && (
        <p>{application?.coordinationPoint ?? firstContactSentences[whoToCallFirst(hospice)]}</p>
      )}
      {orderPhones(phones).map(({ number, kind, hours, asOf }) => (
        <p key={number}>
          <a className="card-number" href={telephoneHref(number)}>
            {number}
          </a>{" "}
          {cardWords.phone({
            kind: phoneKindNames[kind],
            source: asOf ? cardWords.source({ date: formatDateText(asOf) }) : cardWords.noDate,
            hours: hours ?? choiceWords.unknown,
          })}
        </p>
      ))}
      <p>{cardWords.place({ place, urgent: application?.urgent ?? cardWords.noUrgentRoute })}</p>
      <p>
        {cardWords.application({
          by: application?.by?.join(", ") ?? choiceWords.unknown,
          documents: application?.documents?.join(", ") ?? choiceWords.unknown,
          days: admission?.days ?? choiceWords.unknown,
        })}
      </p>
      {own.length > 0 && <p>{cardWords.own({ questions: own.join(" ") })}</p>}
    </li>
  );
}

/** One A4 to call from: numbers in order, hours, papers, questions, the moment of printing and the way to the live version. */
export function ReferralCard({ hospices, now, address, dataVersion }: Props) {
  const { day, minute } = readDutchClock(now);
  const time = `${Math.floor(minute / 60)}.${String(minute % 60).padStart(2, "0")}`;
  return (
    <section className="referral-card" aria-labelledby="verwijskaart">
      <div className="card-head">
        <div>
          <h2 id="verwijskaart">{cardWords.heading}</h2>
          <p>{cardWords.about({ day: formatDateText(day), time, version: dataVersion })}</p>
        </div>
        <CardCode address={address} />
      </div>
      <ol className="card-houses">
        {hospices.map((hospice) => (
          <CardHospice key={hospice.id} hospice={hospice} day={day} />
        ))}
      </ol>
      <h3>{cardWords.questions}</h3>
      <ul className="card-questions">
        {intakeQuestions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p className="card-address">
        {noPatientSentence} {cardWords.latest({ address })}
      </p>
    </section>
  );
}
