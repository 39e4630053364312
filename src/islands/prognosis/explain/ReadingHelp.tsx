import { readingHelp } from "../../../words/prognose-uitleg.ts";

/** How a chart is read and what it leaves out, for who asks. */
export function ReadingHelp({ text }: { text: string }) {
  return (
    <details>
      <summary>{readingHelp}</summary>
      <p className="note">{text}</p>
    </details>
  );
}
