import { useEffect, useId, useRef } from "react";
import { confirmWords } from "../../../words/prognose-eigen-cijfers.ts";

interface Props {
  words: readonly string[];
  onYes: () => void;
  onNo: () => void;
}

/** What the visitor has to confirm before figures count; takes the focus, as it stands in the way. */
export function Doubts({ words, onYes, onNo }: Props) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="banner own-doubts" role="group" aria-labelledby={`${id}-title`} tabIndex={-1} ref={box}>
      <p>
        <strong id={`${id}-title`}>{confirmWords.title}</strong>
      </p>
      {words.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className="own-actions">
        <button type="button" className="button" onClick={onYes}>
          {confirmWords.yes}
        </button>{" "}
        <button type="button" className="button quiet" onClick={onNo}>
          {confirmWords.no}
        </button>
      </p>
    </div>
  );
}
