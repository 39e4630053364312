/** A bill of materials (CycloneDX, as JSON) with the name of what it is of. Throws when it does not say what it is of. */
export function nameBill(bill: string, name: string): string {
  const parts = JSON.parse(bill) as { metadata: { component: { name: string } } };
  parts.metadata.component.name = name;
  return `${JSON.stringify(parts, null, 2)}\n`;
}
