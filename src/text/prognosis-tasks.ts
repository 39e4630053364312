/** Words about calculations that take time. */

export const taskWords = {
  late: "Deze berekening duurt langer dan gewoonlijk. Ongewone instellingen samen geven veel rekenwerk. Na een minuut stopt zij vanzelf.",
  stop: "Stop de berekening",
  tooLong: "Deze berekening duurde langer dan een minuut en is gestopt. Kies instellingen die dichter bij de standaard liggen, of probeer het nog eens.",
  stopped: "U hebt deze berekening gestopt.",
  noBands: "De banden om deze uitkomst konden niet worden berekend. De uitkomst zelf wel.",
  retry: "Opnieuw berekenen",
} as const;
