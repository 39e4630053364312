import { audienceNames } from "../../../src/domain/content/audience.ts";
import { meetingKindNames, meetingStatusNames } from "../../../src/words/agenda-en-nieuws.ts";
import { ruleLabels } from "../../../src/words/prognose-regels.ts";
import { profileLabels } from "../../../src/words/prognose.ts";
import { formChoices } from "../../../src/words/redactie-formulieren.ts";
import {
  availabilityNames,
  claimNames,
  emailKindNames,
  nightByNames,
  phoneKindNames,
  statusNames,
} from "../../../src/words/sociale-kaart.ts";
import { activityStatusWords, partNames } from "../../../src/words/teksten.ts";
import { regionRoleNames, relationHeadings } from "../../../src/words/werkplan.ts";

type Names = Readonly<Record<string, string>>;

/** Words of the site for the values of a choice, each table for exactly the values that one schema allows. */
const tables: readonly Names[] = [
  statusNames,
  phoneKindNames,
  emailKindNames,
  nightByNames,
  claimNames,
  availabilityNames,
  meetingKindNames,
  meetingStatusNames,
  audienceNames,
  partNames,
  regionRoleNames,
  profileLabels,
  ruleLabels,
  mapValues(activityStatusWords, ({ word }) => word),
  mapValues(relationHeadings, ({ own }) => own),
  ...Object.values(formChoices),
];

function mapValues<Value>(table: Readonly<Record<string, Value>>, word: (value: Value) => string): Names {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, word(value)]));
}

/** The words for the values of a choice; an address is its own word. Undefined when the site has none for them. */
export function nameChoices(values: readonly string[], more: readonly Names[]): Names | undefined {
  if (values.every((value) => value.startsWith("/"))) return Object.fromEntries(values.map((value) => [value, value]));
  const isFull = (table: Names) => values.every((value) => value in table);
  return (
    [...more, ...tables].find((table) => Object.keys(table).length === values.length && isFull(table)) ??
    more.find(isFull)
  );
}
