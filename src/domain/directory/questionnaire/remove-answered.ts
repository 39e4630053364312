import { samePhone, sameItem } from "./merge-lists.ts";
import type { AnswerFault, AnswerRemoval, RecordPart } from "./questionnaire-answers.ts";

/** What always stands in a record, or belongs to the answers themselves. */
export const STAYS = /^(?:id|name|confirmed|status|type|checked\..*|source\..*|phones\.\d+\.kind|email\.kind)$/u;

/** The answer that carries a group: without it the rest of the group says nothing. */
const CARRIES_GROUP =
  /^(?:email\.address|website\.url|capacity\.beds|availability\.(?:status|valid_until)|organization\.name|(?:expertise|facilities)\.[^.]+\.value)$/u;

/** Takes from a record what the answers explicitly ask to take away, or says why that may not be done. `answers` are those of the same sheet. */
export function removeAnswered(
  record: RecordPart,
  removals: readonly AnswerRemoval[],
  answers: RecordPart,
): { record: RecordPart; faults: AnswerFault[] } {
  const faults: AnswerFault[] = [];
  let left = record;
  for (const removal of removals) {
    const { path, item } = removal;
    const without = STAYS.test(path) ? undefined : removeOne(left, removal, answers);
    if (without) left = without;
    else
      faults.push({
        path,
        found: item === undefined ? "vervalt" : `${item} vervalt`,
        expected: STAYS.test(path)
          ? "een antwoord: dit gegeven kan niet vervallen"
          : "iets dat er nu staat, en dat niet ook een antwoord is",
      });
  }
  return { record: left, faults };
}

function removeOne(record: RecordPart, { path, item }: AnswerRemoval, answers: RecordPart): RecordPart | undefined {
  const keys = path.split(".");
  if (keys[0] === "phones")
    return item === undefined
      ? removeHours(record, keys[1] ?? "", answers)
      : removeItem(record, ["phones"], item, answers);
  if (item !== undefined) return removeItem(record, keys[0] === "networks" ? ["networks"] : keys, item, answers);
  if (path === "costs.contribution_per_day_eur") return removePrice(record);
  return removeAt(record, CARRIES_GROUP.test(path) ? keys.slice(0, -1) : keys);
}

function removeItem(
  record: RecordPart,
  keys: readonly string[],
  item: string,
  answers: RecordPart,
): RecordPart | undefined {
  const is = (other: unknown) =>
    keys[0] === "phones" ? samePhone((other as RecordPart | undefined)?.["number"], item) : sameItem(other, item);
  const items = readAt(record, keys);
  const answered = readAt(answers, keys);
  if (!Array.isArray(items) || !items.some(is) || (Array.isArray(answered) && answered.some(is))) return undefined;
  const left: unknown[] = items.filter((other) => !is(other));
  return left.length === 0 ? removeAt(record, keys) : setAt(record, keys, left);
}

function removeHours(record: RecordPart, slot: string, answers: RecordPart): RecordPart | undefined {
  const number = readAt(answers, ["phones", slot, "number"]);
  const phones = (record["phones"] ?? []) as RecordPart[];
  const at = phones.findIndex((phone) => number !== undefined && samePhone(phone["number"], number));
  const { hours, ...phone } = phones[at] ?? {};
  return hours === undefined ? undefined : { ...record, phones: phones.with(at, phone) };
}

function removePrice(record: RecordPart): RecordPart | undefined {
  const costs = (record["costs"] ?? {}) as RecordPart;
  if (costs["contribution_per_day_eur"] === undefined) return undefined;
  const rest = Object.fromEntries(
    Object.entries(costs).filter(([key]) => !["contribution_per_day_eur", "as_of", "checked_on"].includes(key)),
  );
  return Object.keys(rest).length === 0 ? removeAt(record, ["costs"]) : { ...record, costs: rest };
}

function readAt(part: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return part;
  return part !== null && typeof part === "object" && Object.hasOwn(part, key)
    ? readAt((part as RecordPart)[key], rest)
    : undefined;
}

function setAt(part: RecordPart, [key = "", ...rest]: readonly string[], value: unknown): RecordPart {
  return { ...part, [key]: rest.length === 0 ? value : setAt((part[key] ?? {}) as RecordPart, rest, value) };
}

/** Undefined when there is nothing to take away. A group that is left empty goes with it. */
function removeAt(part: RecordPart, [key = "", ...rest]: readonly string[]): RecordPart | undefined {
  if (!Object.hasOwn(part, key)) return undefined;
  const { [key]: value, ...others } = part;
  if (rest.length === 0) return others;
  const left = value !== null && typeof value === "object" ? removeAt(value as RecordPart, rest) : undefined;
  if (left === undefined) return undefined;
  return Object.keys(left).length === 0 ? others : { ...part, [key]: left };
}
