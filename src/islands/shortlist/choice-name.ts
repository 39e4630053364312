/** Under what name the choice is kept on a device. */
export const CHOICE_NAME = "keuze";
