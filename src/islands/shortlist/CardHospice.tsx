import { orderPhones } from "../../domain/directory/house/call-plan.ts";
import { isOffered } from "../../domain/directory/records/offered.ts";
import type { Hospice } from "../../domain/directory/records/hospice.ts";
import { sayAnswers, sayDistance, type AskedInPlace } from "../../presentation/directory/choice/asked-words.ts";
import { sayOpenWishes } from "../../presentation/directory/choice/say-open-wishes.ts";
import { sayNightCare } from "../../presentation/directory/choice/say-night-care.ts";
import { hostOf } from "../../presentation/site/web-address.ts";
import { sayWhoseNumber, sayWithoutNumber } from "../../presentation/directory/house/first-contact.ts";
import { upperFirst } from "../../presentation/site/first-letter.ts";
import { endSentence } from "../../presentation/site/end-sentence.ts";
import { currentReport } from "../../presentation/directory/house/hospice-facts.ts";
import { listOwnQuestions } from "../../presentation/directory/house/intake-questions.ts";
import { saySource } from "../../presentation/directory/house/say-source.ts";
import { sayKindOf } from "../../presentation/directory/house/say-kind.ts";
import { listTypes, type ShortlistWords } from "../../presentation/directory/choice/shortlist-words.ts";
import { telephoneHref } from "../../presentation/directory/telephone-href.ts";
import { cardWords } from "../../words/keuze.ts";
import { statusNames } from "../../words/sociale-kaart.ts";

interface Props {
  hospice: Hospice;
  /** Today in the Netherlands, such as "2026-11-21". */
  day: string;
  asked: AskedInPlace;
  words: ShortlistWords;
}

function Numbers({ hospice, words, day }: Pick<Props, "hospice" | "words" | "day">) {
  const without = sayWithoutNumber(hospice, words);
  if (without !== null) return <p>{without}</p>;
  return orderPhones(hospice.phones).map((phone) => (
    <p key={phone.number} className="card-phone">
      <a className="card-number" href={telephoneHref(phone.number)}>
        {phone.number}
      </a>{" "}
      {cardWords.phone({
        kind: sayWhoseNumber(phone, hospice),
        source: saySource(phone.asOf, day),
        hours: phone.hours ?? "none",
      })}
    </p>
  ));
}

/** Where it is: address, how far from the place looked for, website. */
function sayWhere({ hospice, asked }: Pick<Props, "hospice" | "asked">): string {
  const { address, website } = hospice;
  const town = [address.postalCode, address.city].filter(Boolean).join(" ");
  const parts = [address.street, town, sayDistance(hospice, asked.from), website && hostOf(website.url)];
  return parts.filter(Boolean).join(", ");
}

/** What is known of the stay and of what was asked, in short sentences, and which of it is still to be asked. */
function listKnown({ hospice, day, asked, words }: Props): string[] {
  const { application, admission, availability } = hospice;
  const answers = sayAnswers(hospice, asked, words, day);
  const open = sayOpenWishes(hospice, asked, words);
  const report = currentReport(availability, day);
  const own = listOwnQuestions(hospice);
  const night = sayNightCare(hospice, asked, words);
  return [
    ...(report === null ? [] : [cardWords.place({ place: report })]),
    ...(application?.coordinationPoint ? [application.coordinationPoint] : []),
    ...(application?.urgent ? [cardWords.urgent({ urgent: application.urgent })] : []),
    ...(night === null ? [] : [night]),
    ...(answers === null ? [] : [upperFirst(answers)]),
    ...(open === null ? [] : [open]),
    ...(application?.by?.length ? [cardWords.applicants({ by: application.by.join(", ") })] : []),
    ...(application?.documents?.length ? [cardWords.documents({ documents: application.documents.join(", ") })] : []),
    ...(admission?.days ? [cardWords.days({ days: admission.days })] : []),
    ...(own.length > 0 ? [cardWords.own({ questions: own.join(" ") })] : []),
  ].map(endSentence);
}

/** One hospice on the card: whom to call, what is known, and room for what was said. */
export function CardHospice(props: Props) {
  const { hospice, words } = props;
  const { name, status } = hospice;
  return (
    <li>
      <div>
        <h3>{name}</h3>
        {status !== "open" && (
          <p>
            <strong>{cardWords.notOpen({ status: statusNames[status] })}</strong>
          </p>
        )}
        <p>
          {sayKindOf(hospice, listTypes(words))}, {sayWhere(props)}
        </p>
        {isOffered(hospice) && <Numbers {...props} />}
        <p>{listKnown(props).join(" ")}</p>
      </div>
      <p className="card-notes">
        <span>{cardWords.called}</span>
        <span>{cardWords.spoken}</span>
        <span className="card-answer">{cardWords.answer}</span>
      </p>
    </li>
  );
}
