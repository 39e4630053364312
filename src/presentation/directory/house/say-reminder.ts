import { formatDateText } from "../../../domain/border/dates.ts";
import type { DueTask } from "../../../domain/content/due.ts";
import type { Network } from "../../../domain/directory/records/bundle.ts";
import type { Hospice } from "../../../domain/directory/records/hospice.ts";
import { dueList } from "../../../words/redactie-bijhouden.ts";
import { redactieMail, reminderMail as words } from "../../../words/herinneringen.ts";

/** What waits, a line each. */
export function listDueLines(tasks: readonly DueTask[]): string[] {
  return tasks.map(({ about, reason, since }) =>
    words.saySince({ about, reason: dueList.reasons[reason].toLowerCase(), date: formatDateText(since) }),
  );
}

/**
 * The mail to a network about its houses, as plain text; null when there is nothing to ask.
 * @param site address of the site, such as "https://www.example.nl"
 */
export function sayReminder(
  { name }: Pick<Network, "name">,
  houses: readonly Hospice[],
  due: readonly DueTask[],
  site: string,
): string | null {
  const unconfirmed = houses.filter(({ confirmed }) => !confirmed.hospice);
  const asked = houses.filter(({ openQuestions }) => openQuestions.length > 0);
  if (due.length === 0 && unconfirmed.length === 0 && asked.length === 0) return null;
  const page = ({ id }: Hospice) => words.sayPage({ address: `${site}/sociale-kaart/${id}/` });
  return join([
    [words.saySubject({ network: name })],
    [words.greeting],
    [words.sayIntro({ count: houses.length })],
    list(words.dueHeading, listDueLines(due)),
    list(
      words.unconfirmedHeading,
      unconfirmed.map((house) => `${house.name}. ${page(house)}`),
    ),
    list(
      words.questionsHeading,
      asked.flatMap((house) => house.openQuestions.map((question) => `${house.name}: ${question}`)),
    ),
    [words.sayForm({ address: `${site}/vragenlijst-hospice/` })],
    [words.closing, words.sender],
  ]);
}

/** The mail to the editors about everything that waits, as plain text. */
export function sayEditorsReminder(due: readonly DueTask[], endings: readonly string[]): string {
  return join([
    [redactieMail.subject],
    [redactieMail.greeting],
    due.length === 0 ? [redactieMail.none] : list(redactieMail.dueHeading, listDueLines(due)),
    list(redactieMail.endingsHeading, endings),
  ]);
}

function list(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `- ${line}`)];
}

function join(parts: readonly (readonly string[])[]): string {
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n")}\n`;
}
