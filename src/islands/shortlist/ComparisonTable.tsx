import { choiceWords } from "../../words/keuze.ts";
import type { Hospice } from "../../domain/directory/records/hospice.ts";
import { orderPhones } from "../../domain/directory/house/call-plan.ts";
import { telephoneHref } from "../../presentation/directory/telephone-href.ts";
import { compareHospices } from "../../presentation/directory/comparison.ts";
import type { ShortlistWords } from "../../presentation/directory/shortlist-words.ts";

interface Props {
  hospices: readonly Hospice[];
  words: ShortlistWords;
  /** Today in the Netherlands, such as "2026-11-21". */
  day: string;
}

function Numbers({ phones }: Pick<Hospice, "phones">) {
  if (phones.length === 0) return <span className="state state-unknown">{choiceWords.unknown}</span>;
  return orderPhones(phones).map(({ number }) => (
    <div key={number}>
      <a href={telephoneHref(number)}>{number}</a>
    </div>
  ));
}

/** The chosen hospices side by side; on a small screen one after the other. */
export function ComparisonTable({ hospices, words, day }: Props) {
  const { rows, unknownOfAll } = compareHospices(hospices, words, day);
  return (
    <>
      <div className="table-scroll comparison" tabIndex={0} role="region" aria-label={choiceWords.table}>
        <table className="stacks">
          <thead>
            <tr>
              <th scope="col">Wat</th>
              {hospices.map(({ id, name }) => (
                <th scope="col" key={id}>
                  <a href={`/sociale-kaart/${id}/`}>{name}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">Telefoon</th>
              {hospices.map(({ id, name, phones }) => (
                <td key={id} data-label={name}>
                  <Numbers phones={phones} />
                </td>
              ))}
            </tr>
            {rows.map(({ label, cells }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {hospices.map(({ id, name }, index) => (
                  <td key={id} data-label={name}>
                    {cells[index] ?? <span className="state state-unknown">{choiceWords.unknown}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {unknownOfAll.length > 0 && (
        <p className="note">
          <span className="state state-unknown">{choiceWords.unknownStart}</span>{" "}
          {choiceWords.unknownOfAll({ labels: unknownOfAll.map((label) => label.toLowerCase()).join(", ") })}
        </p>
      )}
    </>
  );
}
