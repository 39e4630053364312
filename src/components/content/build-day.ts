/** The day this site was built, in Amsterdam, as "2026-11-21". Pages judge dates against it and say so. */
export const buildDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date());
