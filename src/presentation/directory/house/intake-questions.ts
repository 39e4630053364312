import type { Hospice } from "../../../domain/directory/records/hospice.ts";
import { ownQuestions } from "../../../words/hospicepagina.ts";

/**
 * The questions the record of this hospice makes certain, because it sets a condition. Each names the condition: what the
 * record answers is not left to be asked.
 */
export function listOwnQuestions({ admission }: Pick<Hospice, "admission">): string[] {
  const { lifeExpectancyMaxMonths: months, minimumAge, maximumAge, euthanasiaPolicy } = admission ?? {};
  return [
    ...(months === undefined ? [] : [ownQuestions.expectancy({ months })]),
    ...askAge(minimumAge, maximumAge),
    ...(euthanasiaPolicy === undefined ? [] : [ownQuestions.euthanasia({ policy: euthanasiaPolicy })]),
  ];
}

function askAge(from: number | undefined, to: number | undefined): string[] {
  if (from === undefined && to === undefined) return [];
  const limits = to === undefined ? "from" : from === undefined ? "to" : "other";
  return [ownQuestions.age({ limits, from: `${from}`, to: `${to}` })];
}
