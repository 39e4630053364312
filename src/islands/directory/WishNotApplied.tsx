import { readChosen } from "../../domain/directory/finding/chosen-needs.ts";
import type { Need } from "../../domain/directory/finding/need.ts";
import { findAnswers, type Answer } from "../../domain/search/answers.ts";
import { processAnswers } from "../../presentation/site/process-answers.ts";
import { needWords, offerWords, sayQuoted } from "../../words/sociale-kaart.ts";

interface Props {
  text: string;
  hasSuggestions: boolean;
  needs: readonly Need[];
  isChosen: (need: Need) => boolean;
}

/** What is typed and not chosen changes nothing, so it says so, with a way on; what is chosen already, it says of that. */
export function WishNotApplied({ text, needs, isChosen, hasSuggestions }: Props) {
  const { chosen, left } = readChosen(needs, text.trim(), isChosen);
  const names = chosen.map(({ name }) => sayQuoted({ text: name })).join(", ");
  return (
    <>
      {names !== "" && needWords.alreadyChosen({ names })}{" "}
      {left !== "" && <NotInList typed={left} hasSuggestions={hasSuggestions} />}
    </>
  );
}

function NotInList({ typed, hasSuggestions }: { typed: string; hasSuggestions: boolean }) {
  const [found] = findAnswers(typed, processAnswers);
  if (found && !hasSuggestions)
    return (
      <>
        {needWords.noWish({ text: typed })} <AnswerLink href={found.answer.href} label={found.answer.label} />
      </>
    );
  if (hasSuggestions)
    return (
      <>
        {needWords.notYetApplied({ text: typed })}
        {found && (
          <>
            {" "}
            {offerWords.read} <AnswerLink href={found.answer.href} label={found.answer.label} />
          </>
        )}
      </>
    );
  return (
    <>
      {needWords.unknown({ text: typed })}{" "}
      <a href={`/zoeken/?${new URLSearchParams({ q: typed })}`}>{needWords.unknownLink}</a>.
    </>
  );
}

/** The page that answers a question, at the end of a sentence: a label that is a question ends it itself. */
export function AnswerLink({ href, label }: Pick<Answer, "href" | "label">) {
  return (
    <>
      <a href={href}>{label}</a>
      {!label.endsWith("?") && "."}
    </>
  );
}
