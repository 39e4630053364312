import { ownWords } from "../../../words/prognose-eigen-cijfers.ts";

/** Stands wherever the visitor's own figures have a part. */
export function OwnMark() {
  return <span className="state state-own-figures">{ownWords.mark}</span>;
}
