import { useState } from "react";
import { formatDateText } from "../../domain/border/dates.ts";
import { readDutchClock } from "../../domain/directory/house/dutch-clock.ts";
import type { Hospice } from "../../domain/directory/records/hospice.ts";
import { listQuestionsToAsk, sayAsked, type AskedInPlace } from "../../presentation/directory/choice/asked-words.ts";
import { warnWithoutNumber } from "../../presentation/directory/choice/without-number.ts";
import type { ShortlistWords } from "../../presentation/directory/choice/shortlist-words.ts";
import { intakeQuestions } from "../../words/hospicepagina.ts";
import { siteName } from "../../words/kader.ts";
import { cardWords, choiceWords, noPatientSentence } from "../../words/keuze.ts";
import { CardCode } from "./CardCode.tsx";
import { CardHospice } from "./CardHospice.tsx";

interface Props {
  /** In the order chosen. */
  hospices: readonly Hospice[];
  words: ShortlistWords;
  asked: AskedInPlace;
  now: Date;
  /** Address of this choice on the live site. */
  address: string;
  dataVersion: string;
}

/** So many houses leave room for wide lines to write on. */
const ROOMY = 3;

function Questions({ heading, questions }: { heading: string; questions: readonly string[] }) {
  if (questions.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul className="card-questions">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </>
  );
}

/**
 * One A4 to call from: who made it and when, what was looked for and what to ask, then the numbers in order with room to
 * note what was said, and the way to the live version.
 */
export function ReferralCard({ hospices, words, asked, now, address, dataVersion }: Props) {
  const { day, minute } = readDutchClock(now);
  const time = `${Math.floor(minute / 60)}.${String(minute % 60).padStart(2, "0")}`;
  const lookedFor = sayAsked(asked, words);
  const toAsk = listQuestionsToAsk(hospices, asked, words);
  const warning = warnWithoutNumber(hospices);
  const isDense = hospices.length > ROOMY;
  // On a small screen it would say all of the page again: there it is for the paper, and shown when asked for.
  const [isShown, setShown] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button quiet card-fold no-print"
        aria-expanded={isShown}
        onClick={() => setShown(!isShown)}
      >
        {isShown ? choiceWords.hideCard : choiceWords.showCard}
      </button>
      <section
        className="referral-card"
        data-dense={isDense || undefined}
        data-shown={isShown || undefined}
        aria-labelledby="verwijskaart"
      >
        <div className="card-head">
          <div>
            <h2 id="verwijskaart">{cardWords.heading}</h2>
            {lookedFor !== null && (
              <p>
                <strong>{cardWords.lookedFor({ parts: lookedFor })}</strong>
              </p>
            )}
            <p>
              {cardWords.sender({
                publisher: siteName,
                site: new URL(address).host,
                day: formatDateText(day),
                time,
                version: dataVersion,
              })}
            </p>
          </div>
          <CardCode address={address} />
        </div>
        {warning !== null && (
          <p>
            <strong>{warning}</strong>
          </p>
        )}
        <Questions heading={cardWords.ask} questions={toAsk} />
        <ol className="card-houses">
          {hospices.map((hospice) => (
            <CardHospice key={hospice.id} hospice={hospice} day={day} asked={asked} words={words} />
          ))}
        </ol>
        {isDense ? (
          <p>{cardWords.questionsShort}</p>
        ) : (
          <Questions heading={cardWords.questions} questions={intakeQuestions} />
        )}
        <p className="card-address">
          {noPatientSentence} {cardWords.latest({ address })}
        </p>
      </section>
    </>
  );
}
