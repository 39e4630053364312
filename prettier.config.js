/** Only code: texts are for people, and in a template a line break between two words is not always a space. */
export default { printWidth: 120 };
