import {
  availabilityNames,
  claimNames,
  emailKindNames,
  nightByNames,
  phoneKindNames,
  statusNames,
} from "../../words/sociale-kaart.ts";

/** The words of the questionnaire for hospices: what a value of the record is called there. */
export const questionnaireWords = {
  status: statusNames,
  phoneKind: phoneKindNames,
  emailKind: emailKindNames,
  nightBy: nightByNames,
  claim: claimNames,
  availability: availabilityNames,
} as const;
