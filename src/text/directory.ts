import {
  askerNames,
  statusNames,
  phoneKindNames,
  emailKindNames,
  claimNames,
  availabilityNames,
} from "../words/sociale-kaart.ts";
/** Dutch words of the directory: one word per value, the same in the list, on the map and on a hospice's own page. */

interface AskerAdvice {
  text: string;
  link?: { href: string; label: string };
}

export const askerAdvice: Readonly<Record<keyof typeof askerNames, AskerAdvice>> = {
  verwijzer: {
    text: "Op de pagina van elk hospice staat wie u belt en welke papieren nodig zijn, voor zover wij dat weten.",
  },
  naaste: {
    text: "U kunt een hospice zelf bellen met vragen. Vraag wie de aanmelding doet.",
    link: { href: "/sociale-kaart/voor-naasten/", label: "Lees stap voor stap wat er gebeurt" },
  },
  zelf: {
    text: "U kunt een hospice zelf bellen met vragen. Vraag wie de aanmelding doet.",
    link: { href: "/sociale-kaart/voor-naasten/", label: "Lees stap voor stap wat er gebeurt" },
  },
};

/** The words of the questionnaire for hospices: what a value of the record is called there. */
export const questionnaireWords = {
  status: statusNames,
  phoneKind: phoneKindNames,
  emailKind: emailKindNames,
  claim: claimNames,
  availability: availabilityNames,
} as const;
