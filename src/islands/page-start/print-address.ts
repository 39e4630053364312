/** The address at the head of the paper leads back to what was chosen on the screen. */
export function printChosenAddress(): void {
  addEventListener("beforeprint", () => {
    const link = document.querySelector<HTMLAnchorElement>("body > .print-only a");
    if (link === null) return;
    const address = new URL(link.href);
    address.search = location.search;
    link.href = link.textContent = address.href;
  });
}
