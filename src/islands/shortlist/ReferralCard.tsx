import { formatDateText } from "../../domain/border/dates.ts";
import { orderPhones, whoToCallFirst } from "../../domain/directory/house/call-plan.ts";
import { readDutchClock } from "../../domain/directory/house/dutch-clock.ts";
import type { Hospice } from "../../domain/directory/records/hospice.ts";
import { listOwnQuestions } from "../../domain/directory/house/intake-questions.ts";
import { phoneKindNames, statusNames } from "../../words/sociale-kaart.ts";
import { firstContactSentences, intakeQuestions } from "../../words/hospicepagina.ts";
import { noPatientSentence } from "../../words/keuze.ts";
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

const UNKNOWN = "onbekend";

/** One hospice on the card: whom to call, when, and what to have ready. */
function CardHouse({ hospice, day }: { hospice: Hospice; day: string }) {
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
          <strong>Let op: {statusNames[status]}.</strong>
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
          {phoneKindNames[kind]} ({asOf ? `bron van ${formatDateText(asOf)}` : "bron zonder datum"}); bereikbaar:{" "}
          {hours ?? UNKNOWN}
        </p>
      ))}
      <p>
        Plek: {place} Spoed: {application?.urgent ?? "geen aparte route bekend."}
      </p>
      <p>
        Aanmelden door: {application?.by?.join(", ") ?? UNKNOWN}. Papieren:{" "}
        {application?.documents?.join(", ") ?? UNKNOWN}. Opnamedagen: {admission?.days ?? UNKNOWN}.
      </p>
      {own.length > 0 && <p>Dit huis vraagt: {own.join(" ")}</p>}
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
          <h2 id="verwijskaart">Verwijskaart: bel in deze volgorde</h2>
          <p>
            Uit de sociale kaart van Consortium Ligare, stand van {formatDateText(day)}, {time} uur. Gegevens: versie{" "}
            {dataVersion}. Elk gegeven is zo oud als zijn bron: bel om zeker te zijn.
          </p>
        </div>
        <CardCode address={address} />
      </div>
      <ol className="card-houses">
        {hospices.map((hospice) => (
          <CardHouse key={hospice.id} hospice={hospice} day={day} />
        ))}
      </ol>
      <h3>Deze vragen kunt u krijgen</h3>
      <ul className="card-questions">
        {intakeQuestions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p className="card-address">
        {noPatientSentence} De laatste versie van deze kaart: {address}
      </p>
    </section>
  );
}
