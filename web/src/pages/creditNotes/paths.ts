export const creditNotesPath = "/credit-notes";
