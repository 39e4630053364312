import { sayHours, sayHoursAndMinutes, sayMinutes } from "../../words/formats.ts";

/** Minutes as people say them: "45 minuten", "2 uur", "2 uur en 20 minuten". */
export function sayDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return sayMinutes({ count: rest });
  return rest === 0 ? sayHours({ count: hours }) : sayHoursAndMinutes({ hours, minutes: rest });
}
