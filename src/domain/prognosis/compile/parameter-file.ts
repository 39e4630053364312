/** meanStayDays stands in mean-stay-days.yaml, deathsWidth2025 in deaths-width-2025.yaml. */
export function nameParameterFile(key: string): string {
  return `${key.replace(/[A-Z]|\d+/g, (part) => `-${part.toLowerCase()}`)}.yaml`;
}
