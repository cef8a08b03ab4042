import * as app from "./app";
import * as common from "./common";
import * as invoices from "./invoices";
import * as overview from "./overview";
import * as session from "./session";
import * as users from "./users";

/** Every text a person sees, in English. Another language is another object of the type `Texts`. */
export const en = { ...app, ...session, ...common, ...users, ...invoices, ...overview };

export type Texts = typeof en;
