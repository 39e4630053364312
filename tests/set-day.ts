import { afterAll, beforeEach, vi } from "vitest";

/**
 * Sets the clock of every test to TEST_DAY, a moment such as "2027-01-02T00:30:00+01:00", and that of a build with it.
 * Only the date is set; timers run on.
 */
const moment = new Date(process.env["TEST_DAY"] ?? "");
if (Number.isNaN(moment.getTime())) throw new Error(`TEST_DAY is no moment: ${process.env["TEST_DAY"]}`);
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
if (timeZone !== process.env["TZ"]) throw new Error(`The tests run in ${timeZone}, not in ${process.env["TZ"]}.`);
process.env["SOURCE_DATE_EPOCH"] = String(moment.getTime() / 1000);

const setDay = () => void vi.setSystemTime(moment);

// For what a file works out while it is read, and again for who set the clock back in a test before.
setDay();
beforeEach(setDay);
afterAll(() => void vi.useRealTimers());
