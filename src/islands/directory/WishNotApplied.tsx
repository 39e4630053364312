import { findAnswers, type Answer } from "../../domain/search/answers.ts";
import { processAnswers } from "../../presentation/site/process-answers.ts";
import { needWords, offerWords } from "../../words/sociale-kaart.ts";

interface Props {
  text: string;
  hasSuggestions: boolean;
  isChosen: boolean;
}

/** What is typed and not chosen changes nothing, so it says so, with a way on. */
export function WishNotApplied({ text, hasSuggestions, isChosen }: Props) {
  const typed = text.trim();
  if (isChosen) return <>{needWords.alreadyChosen({ text: typed })}</>;
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
