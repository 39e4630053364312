/** Dutch words of the directory: one word per value, the same in the list, on the map and on a hospice's own page. */

export const directoryTitle = "Sociale kaart: een hospice vinden";

export const statusNames = {
  open: "open",
  "temporarily-closed": "tijdelijk gesloten",
  planned: "gepland",
  closed: "gesloten",
  unknown: "onbekend of het open is",
} as const;

export const statusSentences = {
  "temporarily-closed": "Dit hospice is tijdelijk gesloten. Bel voordat u iemand aanmeldt.",
  planned: "Dit hospice is er nog niet. Wij weten niet zeker of en wanneer het opengaat.",
  closed: "Dit hospice is gesloten. Deze pagina blijft bestaan, zodat oude verwijzingen niet doodlopen.",
  unknown: "Wij weten niet of dit hospice nu open is. Bel voordat u iemand aanmeldt.",
} as const;

export const phoneKindNames = {
  hospice: "nummer van het hospice",
  organization: "algemeen nummer van de organisatie",
  "coordination-point": "nummer van het coördinatiepunt",
  urgent: "nummer bij spoed",
} as const;

export const emailKindNames = {
  hospice: "adres van het hospice",
  organization: "algemeen adres van de organisatie",
} as const;

export const claimNames = { yes: "ja", "on-consultation": "in overleg", no: "nee", unknown: "onbekend" } as const;

/** What a hospice says to a wish, in the words beside it in the list. */
export const verdictNames = { meets: "ja", "on-consultation": "in overleg", unknown: "onbekend", lacks: "niet" } as const;

export const sortNames = { match: "past het best", distance: "dichtstbij", name: "naam" } as const;

export const urgencyNames = { spoed: "vandaag of morgen", week: "deze week", later: "later" } as const;
export const askerNames = { verwijzer: "een verwijzer", naaste: "een naaste", zelf: "ik zelf" } as const;

export const urgencyAdvice = {
  spoed: "Bel meteen, ook een hospice waarvan hier iets onbekend is. Alleen het huis zelf weet of er vandaag plek is.",
  week: "Bel vandaag nog, en bel meer dan één hospice. Vraag of er een wachtlijst is.",
  later: "U heeft tijd. Vraag of u mag komen kijken voordat u kiest.",
} as const;

interface AskerAdvice {
  text: string;
  link?: { href: string; label: string };
}

export const askerAdvice: Readonly<Record<keyof typeof askerNames, AskerAdvice>> = {
  verwijzer: { text: "Op de pagina van elk hospice staat wie u belt en welke papieren nodig zijn, voor zover wij dat weten." },
  naaste: { text: "U kunt een hospice zelf bellen met vragen. Vraag wie de aanmelding doet.", link: { href: "/sociale-kaart/voor-naasten/", label: "Lees stap voor stap wat er gebeurt" } },
  zelf: { text: "U kunt een hospice zelf bellen met vragen. Vraag wie de aanmelding doet.", link: { href: "/sociale-kaart/voor-naasten/", label: "Lees stap voor stap wat er gebeurt" } },
};

/** Below the hits. Unknown is neither: it stands among the hits. */
export const nearMissTexts = {
  "one-wish": { heading: "Op één punt na passend", note: "Deze hospices missen één wens. Welke, staat erbij." },
  "more-wishes": { heading: "Dit komt het dichtst bij", note: "Geen enkel hospice past, ook niet op één punt na. Deze missen de minste wensen." },
  "other-words": { heading: "Zonder het woord dat u typte", note: "Dit vindt u als u het woord weglaat." },
} as const;

export const availabilityNames = {
  place: "er is plek",
  "waiting-list": "er is een wachtlijst",
  full: "vol",
  "on-consultation": "in overleg",
} as const;

/** How precise the point on the map is; shown wherever a point is shown. */
export const precisionSentences = {
  own: "De plek op de kaart komt uit een bron.",
  postcode4: "De plek op de kaart is bij benadering: het midden van het postcodegebied.",
  town: "De plek op de kaart is bij benadering: het midden van de plaats.",
} as const;

export const precisionNames = {
  own: "plek uit een bron",
  postcode4: "plek bij benadering: postcode",
  town: "plek bij benadering: plaats",
} as const;

export const tilesExplanation =
  "Dan vraagt uw browser kaartbeelden op bij PDOK, van de overheid; PDOK ziet daarbij uw IP-adres en welk stuk kaart u bekijkt.";

/** Credits under the maps, as the licences ask. */
export const boundaryCredit = "Grenzen: CBS/Kadaster (CC BY 4.0)";
export const tileCredit = "Kaartgegevens: Kadaster, PDOK (CC BY 4.0)";

export const unconfirmedSentence =
  "Deze gegevens komen uit openbare bronnen. Het hospice en het netwerk hebben ze nog niet bevestigd.";

/** Towns named on the map, to find one's way without tiles. */
export const mapTownNames = ["Leeuwarden", "Groningen", "Assen", "Emmen", "Zwolle", "Deventer", "Enschede"] as const;

/** The words of the questionnaire for hospices: what a value of the record is called there. */
export const questionnaireWords = {
  status: statusNames,
  phoneKind: phoneKindNames,
  emailKind: emailKindNames,
  claim: claimNames,
  availability: availabilityNames,
} as const;
