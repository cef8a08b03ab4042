import type { Texts } from "../en";

export const corrections: Texts["corrections"] = {
  duplicate: "Duplizieren",
  keep: "Was über den offenen Betrag hinausgeht, als Guthaben behalten",
  fromCredit: "aus Guthaben",
  toCredit: (amount) => `${amount} als Guthaben`,
  reverseTitle: "Zahlung zurücknehmen?",
  reverseText: (amount) => `${amount} sind dann wieder offen. Die Zahlung bleibt durchgestrichen in der Liste.`,
  reverseSubmit: "Zahlung zurücknehmen",
  reversed: (amount) => `Zahlung von ${amount} zurückgenommen.`,
  reversedBecause: (reason) => `zurückgenommen: ${reason}`,
  freed: (amount) => `${amount} frei geworden`,
  refundTitle: "Erstattung erfassen",
  refundText: (amount) => `Durch die Gutschrift sind ${amount} von dem frei geworden, was bezahlt war.`,
  refundSubmit: "Erstattung erfassen",
  refundedOn: "Erstattet am",
  refunded: (amount) => `Erstattung von ${amount} erfasst.`,
};
