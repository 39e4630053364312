import { BuilderElement, CheckBox, TextRun, XmlComponent, type ParagraphChild } from "docx";

/** What a control is for: its name for the reader of the form and for assistive technology, and the words shown while empty. */
export interface ControlLabel {
  title: string;
  placeholder: string;
}

/** Gives every control of one document a number of its own, the same at each build. */
export function createControlNumbers(): () => number {
  let last = 0;
  return () => (last += 1);
}

/** Word cuts off longer names and tags. */
const longestName = 64;

const value = (name: string, text: string | number) =>
  new BuilderElement({ name, attributes: { val: { key: "w:val", value: text } } });

/**
 * A content control inside a paragraph: w:sdt with properties and content (ECMA-376 part 1, 17.5.2).
 * The library itself has no more than a check box.
 */
class ContentControl extends XmlComponent {
  constructor({ title, placeholder }: ControlLabel, id: number, kind: XmlComponent) {
    super("w:sdt");
    const properties = [
      value("w:alias", title.slice(0, longestName)),
      value("w:tag", `veld-${id}`),
      value("w:id", id),
      new BuilderElement({ name: "w:showingPlcHdr" }),
      kind,
    ];
    const content = [new TextRun({ text: placeholder, style: placeholderStyle })];
    this.root.push(
      new BuilderElement({ name: "w:sdtPr", children: properties }),
      new BuilderElement({ name: "w:sdtContent", children: content }),
    );
  }
}

function createControl(label: ControlLabel, id: number, kind: XmlComponent): ParagraphChild {
  // The library lists by name which of its classes may stand in a paragraph; a control of our own stands where its check box may.
  const control: XmlComponent = new ContentControl(label, id, kind);
  return control as CheckBox;
}

/** Id of the character style of the words in an empty control; Word knows it by this name. */
export const placeholderStyle = "PlaceholderText";

/** Room for text: one line, or as many as needed. */
export function createTextControl(label: ControlLabel, id: number, isMultiLine: boolean): ParagraphChild {
  const attributes = isMultiLine ? { multiLine: { key: "w:multiLine", value: 1 } } : {};
  return createControl(label, id, new BuilderElement({ name: "w:text", attributes }));
}

/** A day to pick from a calendar, written in Dutch. */
export function createDateControl(label: ControlLabel, id: number): ParagraphChild {
  const children = [
    value("w:dateFormat", "d MMMM yyyy"),
    value("w:lid", "nl-NL"),
    value("w:storeMappedDataAs", "dateTime"),
    value("w:calendar", "gregorian"),
  ];
  return createControl(label, id, new BuilderElement({ name: "w:date", children }));
}

/** A box to tick. */
export function createTickBox(title: string): CheckBox {
  return new CheckBox({ alias: title.slice(0, longestName) });
}
