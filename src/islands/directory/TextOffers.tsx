import { readWishes, type WishVocabulary } from "../../domain/directory/finding/read-wishes.ts";
import type { DirectoryQuery } from "../../presentation/directory/directory-query.ts";

interface Props {
  query: Pick<DirectoryQuery, "text" | "needIds">;
  vocabulary: WishVocabulary;
  onChange: (changes: Partial<DirectoryQuery>) => void;
}

interface Offer {
  name: string;
  changes: Partial<DirectoryQuery>;
}

function listOffers({ text, needIds }: Props["query"], vocabulary: WishVocabulary): Offer[] {
  return readWishes(text, vocabulary).flatMap((part): Offer[] => {
    const rest = { text: part.without };
    if (part.kind === "place") return [{ name: `de plaats ${part.place}`, changes: { ...rest, place: part.place } }];
    if (part.kind === "region") return [{ name: `de regio ${part.name}`, changes: { ...rest, regionId: part.id } }];
    return part.needs.map(({ id, kind, name }) =>
      kind === "type"
        ? { name: `de soort ${name}`, changes: { ...rest, typeId: id } }
        : { name: `de wens ${name}`, changes: { ...rest, needIds: [...new Set([...needIds, id])] } },
    );
  });
}

/** Free words look in names and places only; a word that is a wish, a place or a region may have been meant as one. */
export function TextOffers({ query, vocabulary, onChange }: Props) {
  const offers = listOffers(query, vocabulary);
  return (
    <span className="note" role="status">
      {offers.length > 0 && (
        <>
          Bedoelt u:
          <span className="place-choices">
            {offers.map(({ name, changes }) => (
              <button key={name} type="button" onClick={() => onChange(changes)}>
                {name}
              </button>
            ))}
          </span>
        </>
      )}
    </span>
  );
}
