import type { Network } from "../records/bundle.ts";
import type { Hospice, Lead } from "../records/hospice.ts";
import type { Round } from "../records/settings/round-schema.ts";
import { listKnownAnswers, readHouse } from "./known-answers.ts";
import type { Question } from "./questionnaire.ts";

export interface HouseState {
  id: string;
  name: string;
  /** A place that still has to be looked into: it has no page. */
  isLead: boolean;
  /** Day, or null while it was never asked. */
  asked: string | null;
  /** Day of the last answers that were worked in, or null. */
  answered: string | null;
  /** Asked, and no answers since. */
  isWaiting: boolean;
  /** By the house itself or by its network. */
  isConfirmed: boolean;
  /** Never checked, past the day that was agreed, or longer than a year ago. */
  isDue: boolean;
  /** Titles of the questions without a known answer. */
  unknown: string[];
}

export interface NetworkState {
  /** Empty for houses of which no network is known. */
  id: string;
  name: string;
  houses: HouseState[];
  /** Questions that some house leaves open, the most open first. */
  unknown: { title: string; count: number }[];
}

export interface RoundContext {
  houses: readonly (Hospice | Lead)[];
  networks: readonly Pick<Network, "id" | "name">[];
  round: Round;
  questions: readonly Question[];
  /** Such as "2026-11-28". */
  today: string;
}

/** Of every network that has houses: who was asked, who answered, what is confirmed, due and unknown. Closed houses are not asked. */
export function roundState({ houses, networks, round, questions, today }: RoundContext): NetworkState[] {
  const asked = houses.filter(({ status }) => status !== "closed");
  const counted = questions.filter(({ path }) => isCounted(path));
  const toState = (house: Hospice | Lead): HouseState => {
    const { asked: on = null, answered = null } = round[house.id] ?? {};
    const known = listKnownAnswers(questions, readHouse(house));
    return {
      id: house.id,
      name: house.name,
      isLead: !("latitude" in house),
      asked: on,
      answered,
      isWaiting: on !== null && (answered === null || answered < on),
      isConfirmed: house.confirmed.hospice || house.confirmed.network,
      isDue: isDue(house.checked, today),
      unknown: counted.filter(({ path }) => known[path] === undefined).map(({ title }) => title),
    };
  };
  const ofNetwork = (id: string) =>
    asked.filter(({ networks: own = [] }) => (id === "" ? own.length === 0 : own.includes(id))).map(toState);
  return [...networks, { id: "", name: "" }]
    .map(({ id, name }) => ({ id, name, houses: ofNetwork(id) }))
    .filter((network) => network.houses.length > 0)
    .map((network) => ({ ...network, unknown: countUnknown(network.houses, counted) }));
}

/** What one answer is enough for: a second number or network, and what only explains another answer, may stay open. */
function isCounted(path: string): boolean {
  return !/^(?:id$|confirmed$|checked\.|source\.|availability\.|(?:phones|networks)\.[1-9]|alternate_names$)|note$/u.test(
    path,
  );
}

function isDue({ on, next }: Hospice["checked"], today: string): boolean {
  if (on === null) return true;
  return (next !== null && next < today) || on < `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
}

function countUnknown(houses: readonly HouseState[], questions: readonly Question[]): NetworkState["unknown"] {
  return questions
    .map(({ title }) => ({ title, count: houses.filter(({ unknown }) => unknown.includes(title)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
