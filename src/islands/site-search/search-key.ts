import { createDeviceValue } from "../device-value.ts";

/** The key that opens the search, and where the visitor's wish not to use it is kept: on this device only. */
const searchKey = "/";
const switchedOff = "uit";
const searchAddress = "/zoeken/#zoekterm";

/** Only the wish to do without is kept. */
const isOnHere = createDeviceValue<boolean>({
  name: "zoektoets",
  maxLength: 10,
  none: true,
  read: (text) => text !== switchedOff,
  write: (isOn) => (isOn ? null : switchedOff),
});

/** A single key can be in the way of speech control, so it can be switched off (WCAG 2.1.4). */
export function isSearchKeyOn(): boolean {
  return isOnHere.get();
}

/** Keeps the wish; in a browser that stores nothing it lasts as long as the page. */
export function switchSearchKey(isOn: boolean): void {
  isOnHere.set(isOn);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.closest("input, textarea, select") !== null)
  );
}

/** Opens the search on the key, on every page; on the search page itself it goes to the field. */
export function listenForSearchKey(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== searchKey || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (isTyping(event.target) || !isSearchKeyOn()) return;
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>("#zoekterm");
    if (field === null) location.assign(searchAddress);
    else field.focus();
  });
}
