/** No hospice in the Netherlands comes near it; more is a typing error. The directory has the same limit. */
export const MOST_BEDS = 60;
