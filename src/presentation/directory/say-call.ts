import { nextStepWords } from "../../words/vervolgstap.ts";
import { verdictNames } from "../../words/sociale-kaart.ts";
import { lowerFirst, upperFirst } from "../site/first-letter.ts";
import type { Call, NextStep } from "./next-step.ts";

/** Why the calls stand in this order, in a sentence or two. */
export function sayOrder({ order }: Pick<NextStep, "order">): string {
  const { distance, ...names } = nextStepWords.orderParts;
  const parts = [...order.flatMap((reason) => (reason === "others" ? [] : [names[reason]])), distance];
  const sentence = nextStepWords.order({ parts: parts.join(nextStepWords.orderThen) });
  return order.includes("others") ? `${sentence} ${nextStepWords.othersLast}` : sentence;
}

/** What is known of a house that puts it where it stands; empty for one that is only near. */
export function sayWhy(call: Call): string {
  return [saySays(call), sayGuests(call), sayGround(call)].filter((sentence) => sentence !== "").join(" ");
}

function saySays({ says }: Pick<Call, "says">): string {
  const sentences = (["meets", "on-consultation"] as const).flatMap((verdict) => {
    const names = says.filter((said) => said.verdict === verdict).map(({ name }) => name);
    return names.length === 0 ? [] : [`${upperFirst(verdictNames[verdict])}: ${names.join(", ")}.`];
  });
  return sentences.join(" ");
}

/** In the words of the house; that it names other gemeenten is no refusal, and where it puts the house last that is said. */
function sayGuests({
  guests,
  isBehind,
  hospice: { guestMunicipalities = [] },
}: Pick<Call, "guests" | "isBehind" | "hospice">): string {
  if (guests === "unknown") return "";
  const [last = "", ...others] = [...guestMunicipalities].reverse();
  const listed = [...others].reverse().join(", ");
  const places = listed === "" ? last : nextStepWords.listEnd({ listed, last });
  return isBehind ? nextStepWords.guestsBehind({ places }) : nextStepWords.guests({ places });
}

/** What a source says of a house that is not of the kind, for then the kind does not tell why. */
function sayGround({ ground, hospice: { night = "" } }: Pick<Call, "ground" | "hospice">): string {
  if (ground === null || ground.is === "kind") return "";
  if (ground.is === "alike") return nextStepWords.alike({ kind: ground.kind.name.toLowerCase() });
  return nextStepWords.night({ night: lowerFirst(night) });
}
