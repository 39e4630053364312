/** A region that uses hospices more than five times as much or as little as the country is a mistake, or no honest link. */
export const LEAST_CALIBRATION = 0.2;
export const MOST_CALIBRATION = 5;
