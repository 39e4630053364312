import type { Hospice } from "../records/hospice.ts";

/** The questions the record of this hospice makes certain, because it sets a condition. */
export function listOwnQuestions({ admission }: Pick<Hospice, "admission">): string[] {
  const { lifeExpectancyMaxMonths: months, minimumAge, maximumAge, euthanasiaPolicy } = admission ?? {};
  return [
    ...(months === undefined
      ? []
      : [`Is de levensverwachting korter dan ongeveer ${months === 1 ? "1 maand" : `${months} maanden`}?`]),
    ...(minimumAge === undefined && maximumAge === undefined
      ? []
      : ["Hoe oud is de patiënt? Dit huis heeft een grens."]),
    ...(euthanasiaPolicy === undefined
      ? []
      : ["Speelt er een vraag om euthanasie? Dit huis heeft daar een regel voor."]),
  ];
}
