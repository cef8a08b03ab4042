import type { TextFieldGroup, TextFieldRule } from "../../components/form/TextForm";
import { countries } from "../../format/countries";
import { currencies, nameOfCurrency } from "../../money/currencies";
import { texts } from "../../texts";

const { party } = texts;
const none = { value: "", label: party.none };

const legalName: TextFieldRule = { name: "legal_name", label: party.legalName, wide: true };

const address: TextFieldGroup = {
  title: party.address,
  fields: [
    { name: "address_line1", label: party.addressLine1, wide: true },
    { name: "address_line2", label: party.addressLine2, wide: true },
    { name: "postal_code", label: party.postalCode },
    { name: "city", label: party.city },
    { name: "region", label: party.region },
    { name: "country", label: party.country, options: [none, ...countries] },
  ],
};

const vatId: TextFieldRule = { name: "vat_id", label: party.vatId };

const language: TextFieldRule = {
  name: "language",
  label: party.language,
  options: [none, { value: "en", label: party.english }, { value: "de", label: party.german }],
};

const currency: TextFieldRule = {
  name: "currency",
  label: party.currency,
  options: [none, ...currencies.map((code) => ({ value: code, label: `${code} · ${nameOfCurrency(code)}` }))],
};

const terms: TextFieldRule = { name: "terms_days", label: party.terms, kind: "number" };

export const sellerGroups: readonly TextFieldGroup[] = [
  { fields: [legalName] },
  address,
  {
    title: party.tax,
    fields: [
      { name: "tax_number", label: party.taxNumber },
      vatId,
      { name: "register_entry", label: party.register, wide: true },
    ],
  },
  {
    title: party.contactTitle,
    fields: [
      { name: "email", label: party.email, kind: "email" },
      { name: "phone", label: party.phone },
    ],
  },
  {
    title: party.bank,
    fields: [
      { name: "bank_name", label: party.bankName, wide: true },
      { name: "iban", label: "IBAN" },
      { name: "bic", label: "BIC" },
    ],
  },
  { title: party.footerTitle, fields: [{ name: "footer", label: party.footer, kind: "lines", wide: true }] },
  {
    title: party.defaults,
    fields: [currency, terms, { name: "tax_rate", label: party.taxRate, kind: "number" }, language],
  },
];

/** What a customer says of themselves. */
export const ownGroups: readonly TextFieldGroup[] = [
  { fields: [legalName, { name: "contact", label: party.contact, wide: true }] },
  address,
  {
    title: party.invoicing,
    fields: [
      vatId,
      { name: "invoice_email", label: party.invoiceEmail, kind: "email" },
      language,
      { name: "buyer_reference", label: party.buyerReference, hint: party.buyerReferenceHint },
      {
        name: "e_invoice",
        label: party.eInvoice,
        hint: party.eInvoiceHint,
        options: [
          none,
          { value: "en16931", label: "EN 16931" },
          { value: "xrechnung", label: "XRechnung" },
          { value: "peppol", label: "Peppol" },
        ],
      },
    ],
  },
];

/** What the business says of a customer. */
export const customerGroups: readonly TextFieldGroup[] = [
  ...ownGroups,
  {
    title: party.agreed,
    fields: [currency, terms, { name: "note", label: party.note, hint: party.noteHint, kind: "lines", wide: true }],
  },
];
