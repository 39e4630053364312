import type { Hospice } from "../../src/domain/directory/records/hospice.ts";
import type { processAnswers } from "../../src/words/procesvragen.ts";

type HouseParts = Partial<Record<keyof typeof processAnswers, string>>;

/** What of a house is needed to know which questions its page answers. */
export type AnsweringHouse = Pick<Hospice, "id" | "status" | "admission" | "costs">;

/** The questions about how things go that the page of a house answers for that house, each with the id of the heading above it. */
export function listHouseParts({ status, admission, costs }: AnsweringHouse): HouseParts {
  if (status !== "open") return {};
  return {
    // What a house does when it is full may say nothing of a list.
    ...(/wachtlijst/iu.test(admission?.waitingList ?? "") && { waitingList: "voor-wie" }),
    ...(costs?.contributionPerDayEur !== undefined && { costs: "kosten", ownContribution: "kosten" }),
  };
}
