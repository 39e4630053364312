/** What people type for a wish, with the wish that Enter may choose; null for words that name no wish, or more than one. */
export const everyday: readonly (readonly [typed: string, id: string | null])[] = [
  // Words that once led to another wish.
  ["jonge mensen", "jongvolwassenen"], ["hond mee", "huisdieren"], ["mag mijn hond mee?", "huisdieren"], ["24 uurs zorg", null], ["palliatieve unit", null],
  ["eigen huisarts", null], ["zuurstof thuis", "copd-zuurstof"], ["mee-eten", "mee-eten"], ["mee eten", "mee-eten"], ["kat mee", "huisdieren"],
  // Illnesses.
  ["Alzheimer", "dementie"], ["dement", "dementie"], ["dwalen", "dementie"], ["moeder met dementie", "dementie"], ["vasculaire dementie", "dementie"],
  ["ALS", "als"], ["ALS-patiënt", "als"], ["spierziekten", "als"], ["MSA", "parkinson"], ["ziekte van Parkinson", "parkinson"], ["pacemaker", "hartfalen"], ["LVAD", "hartfalen"],
  ["COPD", "copd-zuurstof"], ["benauwdheid", "copd-zuurstof"], ["kortademig", "copd-zuurstof"], ["veel zuurstof nodig", "copd-zuurstof"], ["dialyse", "nierfalen"],
  ["CVA", "beroerte"], ["afasie", "beroerte"], ["hersentumor", "niet-aangeboren-hersenletsel"], ["NAH", "niet-aangeboren-hersenletsel"], ["psychisch", "psychiatrie"],
  ["schizofrenie", "psychiatrie"], ["alcoholist", "verslaving"], ["methadon", "verslaving"],
  // Nursing.
  ["tracheotomie", "tracheostoma"], ["tracheacanule", "tracheostoma"], ["canule", "tracheostoma"], ["BiPAP", "beademing"], ["NIV", "beademing"], ["beademingsapparaat", "beademing"],
  ["pijnpomp", "pijnpomp-infuus"], ["morfinepomp", "pijnpomp-infuus"], ["PICC", "pijnpomp-infuus"], ["PICC-lijn", "pijnpomp-infuus"], ["infuus", "pijnpomp-infuus"],
  ["PEG", "sondevoeding"], ["neussonde", "sondevoeding"], ["TPN", "parenterale-voeding"], ["TPV", "parenterale-voeding"], ["bloedtransfusies", "bloedtransfusie"],
  ["ascites", "drainage"], ["pleuravocht", "drainage"], ["vac", "complexe-wondzorg"], ["decubitus", "complexe-wondzorg"], ["doorligplekken", "complexe-wondzorg"],
  ["wonden", "complexe-wondzorg"], ["MRSA", "isolatie"], ["ESBL", "isolatie"], ["sedatie", "palliatieve-sedatie"], ["euthanasie", "euthanasie"],
  // For whom.
  ["AYA", "jongvolwassenen"], ["tiener", "jongvolwassenen"], ["syndroom van Down", "verstandelijke-beperking"], ["LVB", "verstandelijke-beperking"], ["doof", "zintuiglijke-beperking"],
  ["slechtziend", "zintuiglijke-beperking"], ["obesitas", "zware-personen"], ["bariatrisch", "zware-personen"], ["dakloze", "onverzekerd-dakloos"], ["zonder papieren", "onverzekerd-dakloos"],
  ["spreekt geen Nederlands", "anderstaligen"], ["Turks", "anderstaligen"], ["Engels", "anderstaligen"], ["tolk", "anderstaligen"], ["moslima", "islamitische-zorg"], ["imam", "islamitische-zorg"],
  ["jood", "joodse-zorg"], ["rabbijn", "joodse-zorg"], ["pastoor", "geestelijke-verzorging"], ["dominee", "geestelijke-verzorging"],
  // Stay and house.
  ["respijt", "respijtzorg"], ["mantelzorger ontlasten", "respijtzorg"], ["dagopvang", "dagopvang"], ["spoedopname", "crisisopname"], ["acuut", "crisisopname"], ["eigen kamer", "eigen-kamer-badkamer"],
  ["eigen badkamer", "eigen-kamer-badkamer"], ["eigen stoel", "eigen-meubels"], ["partner naast", "tweepersoonsbed"], ["naar buiten met het bed", "balkon-terras"], ["internet", "wifi"], ["tv", "televisie-muziek"],
  ["blijven slapen", "logeren-naasten"], ["bezoektijden", "bezoek-altijd"], ["bezoek", "bezoek-altijd"], ["kleinkinderen", "ruimte-kinderen"], ["kinderen op bezoek", "ruimte-kinderen"], ["zelf koken", "zelf-koken"],
  ["vegetarisch", "dieet"], ["poes", "huisdieren"], ["honden", "huisdieren"], ["roker", "roken"], ["mag je er roken", "roken"], ["glas wijn", "alcohol"], ["woonkamer", "huiskamer"],
  ["bidden", "stilteruimte"], ["rolstoelvriendelijk", "rolstoel"], ["in bad", "tillift-bad"], ["parkeerplek", "parkeren"], ["bushalte", "openbaar-vervoer"], ["OV", "openbaar-vervoer"],
  // Frisian and Low Saxon.
  ["húsdier", "huisdieren"], ["bern", "kinderen"], ["soerstof", "copd-zuurstof"], ["besite", "bezoek-altijd"], ["húskeamer", "huiskamer"], ["dakleas", "onverzekerd-dakloos"], ["ynternet", "wifi"],
  ["kiender", "kinderen"], ["huuskamer", "huiskamer"], ["hoeskoamer", "huiskamer"], ["tuun", "tuin"],
  // More than one meaning: the visitor says which.
  ["logeren", null], ["halal", null], ["koosjer", null], ["alcohol", null], ["buiten", null], ["dementie en zuurstof", null], ["dementie thuis", null],
  // No wish on this list, or not certain which.
  ["stoma", null], ["katheter", null], ["kanker", null], ["verpleging", null], ["nacht", null], ["terminaal", null], ["kosten", null], ["hiv", null], ["epilepsie", null], ["agressie", null],
  ["katholiek", null], ["LHBTI", null], ["huisarts", null], ["mensen", null], ["zorg", null], ["mee", null], ["eigen", null], ["long", null], ["hart", null], ["hon", null], ["wond hond", null],
  // A typing error is a suggestion, never a choice.
  ["alzeimer", null], ["tracheastoma", null], ["hont", null],
];
