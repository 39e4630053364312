import type { Hospice } from "../../../domain/directory/records/hospice.ts";
import { ownQuestions } from "../../../words/hospicepagina.ts";

/** The questions the record of this hospice makes certain, because it sets a condition. */
export function listOwnQuestions({ admission }: Pick<Hospice, "admission">): string[] {
  const { lifeExpectancyMaxMonths: months, minimumAge, maximumAge, euthanasiaPolicy } = admission ?? {};
  return [
    ...(months === undefined ? [] : [ownQuestions.expectancy({ months })]),
    ...(minimumAge === undefined && maximumAge === undefined ? [] : [ownQuestions.age]),
    ...(euthanasiaPolicy === undefined ? [] : [ownQuestions.euthanasia]),
  ];
}
