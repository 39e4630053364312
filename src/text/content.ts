/** Words of the written collections: parts of the work plan, states, and the facts line of a text. */

export const partNames = {
  capaciteit: "Capaciteit",
  kwaliteit: "Kwaliteit",
  samenwerking: "Samenwerking",
} as const;

/** One word and one shape (see states.css) for how far an activity is. */
export const activityStatusWords = {
  planned: { word: "gepland", shape: "state-planned" },
  running: { word: "loopt", shape: "state-on-consultation" },
  done: { word: "afgerond", shape: "state-yes" },
  stopped: { word: "gestopt", shape: "state-closed" },
  unknown: { word: "onbekend", shape: "state-unknown" },
} as const;

export const meetingStatusShapes = {
  planned: "state-planned",
  "took-place": "state-yes",
  cancelled: "state-closed",
  unknown: "state-unknown",
} as const;

/** The state of a text's check; each is shown in the same words on lists and on the page itself. */
export const reviewStateWords = {
  "not-reviewed": { word: "nog niet gecontroleerd", shape: "state-unconfirmed" },
  reviewed: { word: "gecontroleerd", shape: "state-yes" },
  due: { word: "controle nodig", shape: "state-stale" },
  expired: { word: "verlopen", shape: "state-expired" },
  "not-yet-valid": { word: "nog niet geldig", shape: "state-planned" },
} as const;

export const workPlanTrail = { href: "/hospicezorg-2030/", label: "Hospicezorg 2030" } as const;
