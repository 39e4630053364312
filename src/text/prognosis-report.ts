/** Words of the report to print. Figures come in as text. */

interface GuestsAndBeds {
  guests: string;
  beds: string;
}

export const reportWords = {
  print: "Afdrukken of bewaren als PDF",
  back: "Terug naar de prognose",
  busy: "Het rapport wordt gemaakt.",
  unread: "De gegevens van het model konden niet worden opgehaald. Laad de pagina opnieuw.",
  failures: {
    impossible: "Het model kan dit scenario niet doorrekenen. Ga terug naar de prognose en wijzig het.",
    unavailable:
      "Het rapport kon niet worden gemaakt, omdat een deel van de website niet is geladen. Dat ligt niet aan uw scenario. Laad de pagina opnieuw.",
    slow: "Het rekenen duurde langer dan een minuut en is gestopt. Laad de pagina opnieuw, of ga terug naar de prognose en kies minder uiterste aannames.",
  },
  nothingAsked: "U hebt nog geen scenario gekozen.",
  chooseRegion:
    "Kies een gebied voor een rapport met de standaardaannames, of maak eerst een scenario bij de prognose:",
  wholeRegion: (name: string) =>
    `De link gaat over de gemeente ${name}. Een gemeente is te klein om bedden voor te plannen; dit rapport gaat over het hele gebied.`,
  noOwnFigures:
    "De link vraagt om eigen cijfers, maar op dit apparaat staan die niet voor dit gebied. Het rapport rekent zonder.",
  thenAndNow: ({
    year,
    then,
    now,
    model,
    data,
  }: {
    year: number;
    then: GuestsAndBeds;
    now: GuestsAndBeds;
    model: string | null;
    data: string | null;
  }) =>
    `De link is gemaakt met model ${model ?? "onbekend"} en gegevens ${data ?? "onbekend"}. Toen gaf dit scenario voor ${year} ${then.guests} gasten en ${then.beds} bedden, nu ${now.guests} en ${now.beds}.`,
  figures: "Gasten en bedden",
  guestsTitle: "Hospicegasten per jaar",
  bedsCaption: (year: number) => `Bedden nodig in ${year}`,
  bedHeads: ["Regel", "Eén pool (67%)", "Per huis samen"],
  /** Each as one pool, and with houses apart. */
  gapHeads: ["Bedden nu, verschil als één pool", "Bedden nu, verschil per huis"],
  planHeads: ["Bedden in dit plan, verschil als één pool", "Bedden in dit plan, verschil per huis"],
  gapNote:
    "Het verschil is alleen te zeggen waar van elk huis het aantal bedden bekend of ingevuld is. Per huis is hoe het nu gaat; als één pool is hoe het zou zijn als alle huizen hun bedden samen verdelen.",
  standardHead: "Standaard: pool en per huis",
  changes: "Wat dit rapport anders aanneemt",
  changesCaption: "Aannames die anders zijn dan de standaard",
  changeHeads: ["Aanname", "Hier", "Standaard", "Waarom"],
  ownFigure: "eigen cijfers",
  noReason: "geen reden opgegeven",
  theStandard: "de standaard",
  thisScenario: "dit scenario",
  limits: "Wat dit rapport niet zegt",
  limitList: (isCalibrated: boolean) => [
    "Het zegt niet dat er nu een tekort of een overschot is: gasten kunnen ook buiten hun eigen gebied terecht, en niet van elk huis is bekend hoeveel bedden het heeft.",
    isCalibrated
      ? "Het model is bijgesteld op opnames die iemand heeft ingevuld. Wij hebben die niet gecontroleerd."
      : "Het model is niet bijgesteld op getelde opnames in dit gebied. Elke regio krijgt het landelijke gebruik.",
    "De band geldt alleen als de keuzes kloppen: het leeftijdsprofiel, de levensduur, de groei van het gebruik en de normen worden niet geloot.",
    "Wie naar welk huis gaat, is een eigen schatting. Voor bedden per huis is er daarom geen band.",
    "Kinderen en jongeren tot 20 jaar tellen niet mee. Over kosten en personeel zegt het model niets.",
  ],
  sources: "Bronnen en versies",
  tables: (titles: readonly string[]) => `Tabellen: ${titles.join("; ")}. Bewerkt door Consortium Ligare.`,
  figureSources: (figures: readonly { label: string; publishers: readonly string[]; year: string | undefined }[]) =>
    `Belangrijkste getallen: ${figures.map(({ label, publishers, year }) => `${label.toLowerCase()}: ${publishers.length === 0 ? "eigen keuze" : publishers.join(", ")}${year === undefined ? "" : ` (${year})`}`).join("; ")}. Van elk ander getal staat de bron op de website.`,
  link: "Open dit rapport op de website",
  longLink: "De link is te lang om af te drukken. Bewaar het rapport als PDF om hem te houden.",
} as const;

export function sayAssumptions(changes: number): string {
  if (changes === 0) return "Niets: alle aannames zijn de standaard.";
  return changes === 1
    ? "Eén aanname is anders dan de standaard."
    : `${changes} aannames zijn anders dan de standaard.`;
}
