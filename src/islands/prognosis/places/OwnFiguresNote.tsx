import { placesWords } from "../../../words/prognose-plaatsen.ts";

/** One word, one shape and one place: on top of every view that own figures have a part in. */
export function OwnFiguresNote() {
  return (
    <p className="note">
      <span className="state state-own-figures">{placesWords.ownFigures}</span> {placesWords.ownFiguresMeaning}
    </p>
  );
}
