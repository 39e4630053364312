/** Words around the controls of the prognosis. Figures come in as text. */

export const controlWords = {
  heading: "Wat als het anders loopt?",
  noScript: "Zelf kiezen werkt alleen met JavaScript. De cijfers op deze pagina staan er ook zonder.",
  meaning: "Wat betekent dit?",
  asNumber: (label: string) => `${label}, als getal`,
  marks: (low: string, central: string, high: string) => `Laag ${low}, midden ${central}, hoog ${high}.`,
  onlyCentral: (central: string) => `Midden ${central}; een laag en een hoog zijn er niet.`,
  source: (sources: string, year: string | undefined) => `Bron: ${sources}${year === undefined ? "" : ` (${year})`}.`,
  ownChoice: "eigen keuze",
  ownChoiceMeaning: "Voor dit getal is geen bron gevonden; het is een eigen keuze.",
  range: (min: string, max: string) => `U kunt kiezen van ${min} tot en met ${max}.`,
  reason: "Waarom wijzigt u dit?",
  backTo: (value: string) => `Terug naar ${value}`,
  noNumber: (text: string) =>
    text === ""
      ? "Vul een getal in."
      : `“${text.slice(0, 40)}” is geen getal. Vul een getal in, bijvoorbeeld 12 of 12,5.`,
  noPercent: (unit: string) => `Hier hoort geen procentteken: vul een aantal ${unit} in.`,
  outOfRange: (min: string, max: string) =>
    `Dit getal valt buiten de grenzen. Kies een getal van ${min} tot en met ${max}. Tot dan telt het vorige getal.`,
  rule: "Wanneer zijn er genoeg bedden?",
  ruleMeaning:
    "De norm voor bezetting zegt welk deel van de nachten een bed bezet is; naar de grootte van een huis kijkt hij niet. De andere regels doen dat wel. Bij weigeren gaat wie geen bed vindt meteen ergens anders heen. Bij wachten blijft iedereen wachten tot er een bed vrij is. Bij wachten en afhaken overlijdt een deel van de mensen tijdens het wachten, of gaat dat deel ergens anders heen. De norm voor bezetting staat altijd naast de regel die u kiest.",
  allSettings: "Alle instellingen",
  allSettingsLead: "Elk getal van het model, met zijn bron. Zonder uw wijziging telt het midden.",
  resetAll: "Alles terugzetten",
  changed: "U wijzigde",
  differs: "Anders dan de standaard",
  failed:
    "De uitleg bij de instellingen kon niet worden opgehaald. Klap dit dicht en weer open, of laad de pagina opnieuw.",
  loading: "De instellingen worden opgehaald.",
} as const;
