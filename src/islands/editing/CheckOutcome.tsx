import { readable } from "../../domain/border/problem.ts";
import { fileCheck as words } from "../../words/redactie-controle.ts";
import type { CheckedFile } from "./check-file.ts";

/** What is wrong with a file, by line, and what it would change or show on the site. */
export function CheckOutcome({ outcome: { file, problems, changes, outline } }: { outcome: CheckedFile }) {
  const isRecord = outline === null && problems.length === 0;
  return (
    <>
      <p>{words.sayReadAs({ file })}</p>
      {problems.length === 0 ? (
        <p>
          <strong>{words.sound}</strong> {words.whole}
        </p>
      ) : (
        <Faults problems={problems} />
      )}
      {changes !== null && <Changes changes={changes} />}
      {isRecord && changes === null && <p>{words.newRecord}</p>}
      {outline !== null && (
        <section aria-label={words.outline}>
          <h3>{words.outline}</h3>
          <p>
            <strong>{outline.title}</strong>
          </p>
          <p>{outline.summary}</p>
          {outline.headings.length > 0 && (
            <p>
              {words.headings} {outline.headings.join(" · ")}
            </p>
          )}
        </section>
      )}
    </>
  );
}

function Faults({ problems }: Pick<CheckedFile, "problems">) {
  return (
    <>
      <p>
        <strong>{words.sayFaults({ count: problems.length })}</strong>
      </p>
      <ol>
        {problems.map(readable).map(({ file, line, field, found, expected }, index) => (
          <li key={index}>
            {words.line} {line}
            {field === "" ? "" : `, ${words.field.toLowerCase()} ${field}`} ({file})<br />
            {words.found}: {found}
            <br />
            {words.expected}: {expected}
          </li>
        ))}
      </ol>
    </>
  );
}

function Changes({ changes }: { changes: NonNullable<CheckedFile["changes"]> }) {
  return (
    <section aria-label={words.changes}>
      <h3>{words.changes}</h3>
      {changes.length === 0 ? (
        <p>{words.noChanges}</p>
      ) : (
        <ul>
          {changes.map(({ name, before, after }, index) => (
            <li key={index}>
              {name}. {words.before}: {before ?? words.nothing}. {words.after}: {after ?? words.nothing}.
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
