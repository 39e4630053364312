import { choiceWords, sayTakenOut } from "../../words/keuze.ts";
import { moveHospice, type Shortlist } from "../../domain/directory/house/shortlist.ts";
import type { ChoosableHospice } from "../../presentation/directory/choice/shortlist-words.ts";
import { telephoneHref } from "../../presentation/directory/telephone-href.ts";

interface Props {
  hospices: readonly ChoosableHospice[];
  ids: Shortlist;
  /** What was looked for, as an address holds it: the page of a house tells what to ask for it. */
  search: string;
  /** `said` is what a screen reader hears of the change. */
  onChange: (ids: Shortlist, said: string) => void;
}

/** The chosen hospices in the order in which to call them, each with its way up, down and out. */
export function ChosenList({ hospices, ids, search, onChange }: Props) {
  const move = ({ id, name }: ChoosableHospice, by: -1 | 1) => {
    const moved = moveHospice(ids, id, by);
    if (moved === ids) return;
    onChange(moved, choiceWords.moved({ name, place: moved.indexOf(id) + 1 }));
  };
  return (
    <ol className="chosen-list">
      {hospices.map((hospice, index) => (
        <li key={hospice.id}>
          <span className="chosen-name">
            <a href={`/sociale-kaart/${hospice.id}/${search}`}>{hospice.name}</a>, {hospice.city}
          </span>
          {hospice.phone && (
            <span className="chosen-phone">
              <a href={telephoneHref(hospice.phone.number)}>{hospice.phone.number}</a>
              {hospice.phone.note && <span className="note">{hospice.phone.note}</span>}
            </span>
          )}
          <span className="chosen-tools no-print">
            {/* Not `disabled`: at the top of the list the button would lose the focus it was pressed with. */}
            <button
              type="button"
              className="shortlist-button"
              aria-disabled={index === 0}
              onClick={() => move(hospice, -1)}
            >
              {choiceWords.earlier}
              <span className="visually-hidden"> ({hospice.name})</span>
            </button>
            <button
              type="button"
              className="shortlist-button"
              aria-disabled={index === hospices.length - 1}
              onClick={() => move(hospice, 1)}
            >
              {choiceWords.later}
              <span className="visually-hidden"> ({hospice.name})</span>
            </button>
            <button
              type="button"
              className="shortlist-button"
              onClick={() =>
                onChange(
                  ids.filter((id) => id !== hospice.id),
                  sayTakenOut({ name: hospice.name }),
                )
              }
            >
              {choiceWords.remove}
              <span className="visually-hidden"> ({hospice.name})</span>
            </button>
          </span>
        </li>
      ))}
    </ol>
  );
}
