/** An entry of a choice, by its value in the file. */
export interface CmsOption {
  label: string;
  value: string | number | boolean;
}

interface CommonField {
  /** Key in the file. */
  name: string;
  label?: string;
  hint?: string;
  required?: boolean;
  /** Regular expression and the words when it does not fit. */
  pattern?: [string, string];
  /** What stands there in a form for a new file. */
  default?: string | readonly string[];
}

/** The fields of Sveltia CMS that the forms use, as its configuration has them. */
export type CmsField = CommonField &
  (
    | { widget: "string" | "text"; minlength?: number; maxlength?: number }
    | { widget: "number"; value_type: "int" | "float"; min?: number; max?: number }
    | { widget: "boolean" | "hidden" }
    | { widget: "datetime"; type: "date"; format: "YYYY-MM-DD" }
    | { widget: "select"; options: readonly CmsOption[]; multiple?: boolean; dropdown_threshold?: number }
    | { widget: "keyvalue"; key_label: string; value_label: string }
    | { widget: "object"; fields: readonly CmsField[]; collapsed: boolean | "auto" }
    | { widget: "list"; label_singular: string; field: CmsField; collapsed: boolean | "auto" }
    | { widget: "list"; label_singular: string; fields: readonly CmsField[]; collapsed: boolean | "auto" }
  );

/** A folder of files with one form. */
export interface CmsCollection {
  name: string;
  label: string;
  label_singular: string;
  folder: string;
  /** Tells the ending of the files too. */
  format: string;
  identifier_field: string;
  summary: string;
  slug: string;
  create: boolean;
  delete: boolean;
  editor: { preview: false };
  fields: readonly CmsField[];
}
