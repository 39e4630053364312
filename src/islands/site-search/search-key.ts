/** The key that opens the search, and where the visitor's wish not to use it is kept: on this device only. */
const searchKey = "/";
const storageName = "zoektoets";
const switchedOff = "uit";
const searchAddress = "/zoeken/#zoekterm";

/** A single key can be in the way of speech control, so it can be switched off (WCAG 2.1.4). */
export function isSearchKeyOn(): boolean {
  try {
    return localStorage.getItem(storageName) !== switchedOff;
  } catch {
    return true;
  }
}

/** Keeps the wish; a browser that stores nothing keeps the key as it was. */
export function switchSearchKey(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(storageName);
    else localStorage.setItem(storageName, switchedOff);
  } catch {
    // Nothing to tell: the box shows what holds.
  }
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
