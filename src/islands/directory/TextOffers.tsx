import { Fragment } from "react";
import { findRegion } from "../../domain/places/place-lookup.ts";
import { findAnswers } from "../../domain/search/answers.ts";
import { readWishes, type WishVocabulary } from "../../domain/directory/finding/read-wishes.ts";
import { addChoice, facetOf, type DirectoryQuery } from "../../presentation/directory/directory-query.ts";
import { processAnswers } from "../../presentation/site/process-answers.ts";
import { offerWords } from "../../words/sociale-kaart.ts";
import type { ChangeQuery } from "./use-address-query.ts";
import { AnswerLink } from "./WishNotApplied.tsx";

interface Props {
  query: DirectoryQuery;
  vocabulary: WishVocabulary;
  onChange: ChangeQuery;
}

interface Offer {
  name: string;
  changes: Partial<DirectoryQuery>;
}

function listOffers(query: DirectoryQuery, vocabulary: WishVocabulary): Offer[] {
  return readWishes(query.text, vocabulary).flatMap((part): Offer[] => {
    const rest = { ...query, text: part.without };
    const offerRegion = ({ id, name }: { id: string; name: string }): Offer => ({
      name: offerWords.region({ name }),
      changes: addChoice(rest, "region", id),
    });
    if (part.kind === "place") {
      const region = findRegion(vocabulary.regions, part.place);
      return [
        { name: offerWords.place({ name: part.place }), changes: { ...rest, place: part.place } },
        ...(region === null ? [] : [offerRegion(region)]),
      ];
    }
    if (part.kind === "region") return [offerRegion(part)];
    return part.needs.map((need) => ({
      name: offerWords[facetOf(need) === "type" ? "type" : "need"]({ name: need.name }),
      changes: addChoice(rest, facetOf(need), need.id),
    }));
  });
}

/**
 * Free words look in names and places only; a word that is a wish, a place or a region may have been meant as one, and a
 * question about how things go is answered elsewhere.
 */
export function TextOffers({ query, vocabulary, onChange }: Props) {
  const offers = listOffers(query, vocabulary);
  const answers = findAnswers(query.text, processAnswers);
  return (
    <>
      {offers.length > 0 && (
        <>
          {offerWords.question}
          <span className="place-choices">
            {offers.map(({ name, changes }) => (
              <button key={name} type="button" onClick={() => onChange((now) => ({ ...now, ...changes }))}>
                {name}
              </button>
            ))}
          </span>
        </>
      )}
      {answers.map(({ answer: { id, href, label } }) => (
        <Fragment key={id}>
          {" "}
          {offerWords.read} <AnswerLink href={href} label={label} />
        </Fragment>
      ))}
    </>
  );
}
