/** Version of the method (semver): raised when the same inputs give other outcomes. Scenario links carry it. */
export const MODEL_VERSION = "1.3.0";
