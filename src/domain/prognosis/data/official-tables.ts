/** Two tables from `fromYear` to the last year of the model: [municipality][year][sex][age group]. */
export interface OfficialProjection {
  fromYear: number;
  /** Persons on 1 January. */
  population: number[];
  /** Deaths in the calendar year by completed age at death. */
  deaths: number[];
}
