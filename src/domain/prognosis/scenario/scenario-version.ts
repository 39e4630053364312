/** Of the form of a scenario; each older one has a migration in scenario-migrations.ts. */
export const SCENARIO_VERSION = 3;
