import * as access from "./access";
import * as account from "./account";
import * as app from "./app";
import * as audit from "./audit";
import * as common from "./common";
import * as corrections from "./corrections";
import * as creditNotes from "./creditNotes";
import * as documents from "./documents";
import * as history from "./history";
import * as invoiceActions from "./invoiceActions";
import * as invoices from "./invoices";
import * as lines from "./lines";
import * as money from "./money";
import * as overview from "./overview";
import * as palette from "./palette";
import * as payments from "./payments";
import * as sending from "./sending";
import * as session from "./session";
import * as settings from "./settings";
import * as taxRates from "./taxRates";
import * as users from "./users";

/** Every text a person sees, in English. Another language is another object of the type `Texts`. */
export const en = {
  ...access,
  ...account,
  ...app,
  ...audit,
  ...common,
  ...corrections,
  ...creditNotes,
  ...documents,
  ...history,
  ...invoiceActions,
  ...invoices,
  ...lines,
  ...money,
  ...overview,
  ...palette,
  ...payments,
  ...sending,
  ...session,
  ...settings,
  ...taxRates,
  ...users,
};

export type Texts = typeof en;
