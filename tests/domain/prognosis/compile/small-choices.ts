/** Choices of an invented model of three years. */
export const choices = {
  years: { first: 2022, last: 2024 },
  defaults: { fromYear: 2022, toYear: 2024, variant: "central", profile: "flat" },
  growthAfterYear: 2022,
  variantAfterYear: 2022,
  births: { motherFromAge: 15, motherToAge: 49, boyShare: 0.5, infantExposureYears: 0.5 },
  migrationShift: { fullBelowAge: 20, zeroFromAge: 40 },
  guestAges: { fromAge: 20, midpointYears: 2.5, openGroupAgeYears: 94, nationalDeathYears: [2018, 2019] },
  uncertainty: { draws: 10, seed: 1, deathsWidthFromYear: 2022, deathsWidthToYear: 2024 },
};
