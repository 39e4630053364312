import { orderPhones } from "../../domain/directory/house/call-plan.ts";
import { isOffered } from "../../domain/directory/records/offered.ts";
import type { Hospice, Phone } from "../../domain/directory/records/hospice.ts";
import { listQuestionsToAsk, type AskedInPlace } from "../../presentation/directory/choice/asked-words.ts";
import { writeAskedQuery } from "../../presentation/directory/choice/asked-query.ts";
import { compareHospices, groupRows } from "../../presentation/directory/choice/comparison.ts";
import { joinNotes } from "../../presentation/directory/house/join-notes.ts";
import { noteNumberInFull } from "../../presentation/directory/house/say-number-note.ts";
import { lowerFirst } from "../../presentation/site/first-letter.ts";
import type { ShortlistWords } from "../../presentation/directory/choice/shortlist-words.ts";
import { telephoneHref } from "../../presentation/directory/telephone-href.ts";
import { choiceWords, comparisonContact } from "../../words/keuze.ts";
import { WaysIn } from "../directory/WaysIn.tsx";
import { ComparedGroup, ComparedRow } from "./ComparedGroup.tsx";
import { statusNames } from "../../words/sociale-kaart.ts";

interface Props {
  hospices: readonly Hospice[];
  words: ShortlistWords;
  /** Today in the Netherlands, such as "2026-11-21". */
  day: string;
  asked: AskedInPlace;
}

function Numbers({ hospice, words, day }: Pick<Props, "words" | "day"> & { hospice: Hospice }) {
  if (!isOffered(hospice)) return statusNames.closed;
  if (hospice.phones.length === 0) return <WaysIn ways={words.ways[hospice.id] ?? []} />;
  return orderPhones(hospice.phones).map((phone) => (
    <div key={phone.number}>
      <a href={telephoneHref(phone.number)}>{phone.number}</a>
      <NumberNote phone={phone} hospice={hospice} day={day} />
    </div>
  ));
}

function NumberNote({ phone, hospice, day }: { phone: Phone; hospice: Hospice; day: string }) {
  const { whose, age } = noteNumberInFull(phone, hospice, day);
  const note = joinNotes({ whose: phone.kind === "hospice" ? null : whose, age });
  return note !== null && <span className="note"> ({note})</span>;
}

/** The chosen hospices side by side; on a small screen one after the other, each group but the first folded. */
export function ComparisonTable({ hospices, words, day, asked }: Props) {
  const { rows, unknownOfAll } = compareHospices(hospices, words, day, asked);
  const questions = listQuestionsToAsk(hospices, asked, words);
  const names = hospices.map(({ name }) => name);
  return (
    <>
      {questions.length > 0 && (
        <div className="aside">
          <h3>{choiceWords.questions}</h3>
          <p className="note">{choiceWords.questionsNote}</p>
          <ul className="asked-questions">
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="table-scroll choice-table" tabIndex={0} role="region" aria-label={choiceWords.table}>
        <table className="stacks">
          <thead>
            <tr>
              <th scope="col">{choiceWords.what}</th>
              {hospices.map(({ id, name }) => (
                <th scope="col" key={id}>
                  <a href={`/sociale-kaart/${id}/${writeAskedQuery(asked)}`}>{name}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <ComparedRow
              label={comparisonContact.phone}
              names={names}
              cells={hospices.map((hospice) => (
                <Numbers key={hospice.id} hospice={hospice} words={words} day={day} />
              ))}
            />
          </tbody>
          {groupRows(rows).map((group) => (
            <ComparedGroup key={group.id} group={group} names={names} />
          ))}
        </table>
      </div>
      {unknownOfAll.length > 0 && (
        <p className="note">
          {choiceWords.unknownOfAll({ count: hospices.length, labels: unknownOfAll.map(lowerFirst).join(", ") })}
        </p>
      )}
    </>
  );
}
