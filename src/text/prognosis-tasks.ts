/** Words about calculations that take time, or that give no answer. */

export const taskWords = {
  late: "Deze berekening duurt langer dan gewoonlijk. Ongewone instellingen samen geven veel rekenwerk. Na een minuut stopt zij vanzelf.",
  stop: "Stop de berekening",
  retry: "Opnieuw berekenen",
} as const;

/** By the kind of failure; a view says in its own words what it knows better. */
export const taskFailures = {
  impossible: "Het model kan dit niet berekenen. Verander een keuze.",
  unavailable: "Dit kon niet worden berekend, omdat een deel van de website niet is geladen. Laad de pagina opnieuw.",
  slow: "Deze berekening duurde langer dan een minuut en is gestopt. Kies instellingen die dichter bij de standaard liggen, of probeer het nog eens.",
  stopped: "U hebt deze berekening gestopt.",
} as const;

const noBands = "Waar … staat, ontbreken de bandbreedtes. De andere cijfers staan er wel.";

export const bandFailures = {
  impossible: `Het model kan de bandbreedtes bij deze keuzes niet berekenen. ${noBands}`,
  unavailable: `De bandbreedtes konden niet worden berekend, omdat een deel van de website niet is geladen. ${noBands} Laad de pagina opnieuw.`,
  slow: `Het berekenen van de bandbreedtes duurde langer dan een minuut en is gestopt. ${noBands} Kies instellingen die dichter bij de standaard liggen, of probeer het nog eens.`,
  stopped: `U hebt het berekenen van de bandbreedtes gestopt. ${noBands}`,
} as const;
