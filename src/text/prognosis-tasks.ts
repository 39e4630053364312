/** Words about calculations that take time, or that give no answer. */

const noBands = "Waar … staat, ontbreken de bandbreedtes. De andere cijfers staan er wel.";

export const bandFailures = {
  impossible: `Het model kan de bandbreedtes bij deze keuzes niet berekenen. ${noBands}`,
  unavailable: `De bandbreedtes konden niet worden berekend, omdat een deel van de website niet is geladen. ${noBands} Laad de pagina opnieuw.`,
  slow: `Het berekenen van de bandbreedtes duurde langer dan een minuut en is gestopt. ${noBands} Kies instellingen die dichter bij de standaard liggen, of probeer het nog eens.`,
  stopped: `U hebt het berekenen van de bandbreedtes gestopt. ${noBands}`,
} as const;
