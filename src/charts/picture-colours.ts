/** The light colours of the site for pictures that have no style sheet; a test holds them to src/styles/tokens.css. */
export const PICTURE_COLOURS = {
  paper: "#fbf8f1",
  ink: "#20241f",
  inkSoft: "#434841",
  hairline: "#d9d0bf",
  edge: "#7a7668",
  attention: "#6a4700",
  data1: "#0d4f55",
  data2: "#a86f10",
  data3: "#6b3f6e",
  land: "#f4eddf",
  water: "#b9d0d4",
  around: "#e3dccb",
} as const;
