import type { Texts } from "../en";

const missing: Texts["documents"]["missing"] = {
  lines: "Posten, ein Betrag allein genügt nicht",
  "lines.tax_rate": "ein Steuersatz von Schweden (6, 12 oder 25 %)",
  currency: "eine Währung mit zwei Nachkommastellen",
  "seller.legal_name": "Ihre Firma",
  "seller.country": "Ihr Land",
  "seller.vat_id": "Ihre Umsatzsteuer-ID",
  "seller.register_entry": "Ihr Registereintrag",
  "seller.email": "Ihre E-Mail-Adresse",
  "seller.phone": "Ihr Telefon",
  "seller.address_line1": "Ihre Straße",
  "seller.iban": "Ihre IBAN",
  "seller.bic": "Ihr BIC",
  "seller.city": "Ihr Ort",
  "seller.postal_code": "Ihre Postleitzahl",
  "customer.country": "das Land des Kunden",
  "customer.vat_id": "die Umsatzsteuer-ID des Kunden",
  "customer.invoice_email": "die E-Mail-Adresse des Kunden",
  "customer.address_line1": "die Straße des Kunden",
  "customer.city": "der Ort des Kunden",
  "customer.postal_code": "die Postleitzahl des Kunden",
  "customer.buyer_reference": "die Referenz des Kunden",
  "customer.e_invoice": "ein anderes Format als Peppol, das die Regeln dieser Länder hier nicht zulassen",
};

export const documents: Texts["documents"] = {
  pdf: "PDF",
  xml: "E-Rechnung (XML)",
  short: { pdf: "PDF", xml: "XML" },
  of: (format, name) => `${format} zu ${name}`,
  failed: (name) => `${name} lässt sich nicht herunterladen`,
  missing,
  incomplete: (what) => `Für eine E-Rechnung fehlt noch: ${what}.`,
  forLater: "Was ausgestellt ist, behält die Angaben von damals. Für künftige Rechnungen tragen Sie sie hier ein:",
  seller: "Ihr Unternehmen",
  customer: "Rechnungsangaben des Kunden",
};
