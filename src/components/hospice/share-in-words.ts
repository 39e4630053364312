const COUNTS = ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"] as const;
const PARTS: Readonly<Record<string, string>> = {
  "3": "derde",
  "4": "vierde",
  "5": "vijfde",
  "6": "zesde",
  "9": "negende",
};

/**
 * The part of a municipality that belongs to a network, in Dutch words: "1/3" becomes "een derde deel".
 * Hundredths are said as a percentage. Throws on a fraction it has no words for, so that none is shown wrong.
 */
export function shareInWords(weight: string): string {
  if (weight === "1") return "de hele gemeente";
  if (weight === "1/2") return "de helft";
  const [count = "", parts = ""] = weight.split("/");
  if (parts === "100") return `${Number(count)} procent`;
  const part = PARTS[parts];
  const countWord = COUNTS[Number(count)];
  if (!part || !countWord || Number(count) < 1) throw new Error(`Geen woorden voor het deel ${weight}.`);
  return `${countWord === "één" ? "een" : countWord} ${part} deel`;
}
