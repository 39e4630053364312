interface Props {
  id: string;
  /** Sentences, one per line; empty when there is nothing to say. */
  text: string;
}

/** Beside the field it is about. */
export function Refusal({ id, text }: Props) {
  return (
    <div id={id} className="refusal" data-said>
      {text !== "" && text.split("\n").map((line) => <p key={line}>{line}</p>)}
    </div>
  );
}
