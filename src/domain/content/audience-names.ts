export const audienceIds = [
  "verwijzer",
  "transferbureau",
  "bestuurder",
  "netwerkcoordinator",
  "naaste",
  "redacteur",
] as const;

export type AudienceId = (typeof audienceIds)[number];

/** For whom a text is written, as shown on a page. */
export const audienceNames: Readonly<Record<AudienceId, string>> = {
  verwijzer: "Verwijzers",
  transferbureau: "Transferbureaus",
  bestuurder: "Bestuurders en managers",
  netwerkcoordinator: "Netwerkcoördinatoren",
  naaste: "Patiënten en naasten",
  redacteur: "Redacteuren",
};
