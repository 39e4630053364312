/** A piece of the fixture replaced by a fault, and what the report has to say: place, field, and parts of its words. */
export interface Fault {
  what: string;
  replace: string | RegExp;
  by: string;
  line: number;
  field: string;
  found: string;
  expected: string;
}
