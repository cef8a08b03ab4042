// Generated from Billing.Api/Billing.Api.json by "npm run generate:api".

export interface paths {
    "/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices
         * @description q finds text within the customer's name and address and the memo without regard to case and accents (fewer than three letters, or one of Chinese, Japanese or Korean: at the start of the name), numbers that begin with it (2026-000123 and 123 find INV-2026-000123), and invoices with exactly this id, user or amount. sort takes id, number, user_id, currency, amount, balance, issue_date, due_date, created_at and updated_at; by default the order is by the date that is filtered by, else by id. As text/csv all pages come as one table, in which an apostrophe stands before a text that a spreadsheet would run as a formula.
         */
        get: operations["list_invoices"];
        put?: never;
        /**
         * Create an invoice
         * @description The invoice is a draft until it is issued.
         */
        post: operations["create_invoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an invoice */
        get: operations["get_invoice"];
        /** Replace a draft */
        put: operations["replace_invoice"];
        post?: never;
        /** Delete a draft */
        delete: operations["delete_invoice"];
        options?: never;
        head?: never;
        /** Update a draft */
        patch: operations["update_invoice"];
        trace?: never;
    };
    "/invoices/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue a draft
         * @description Assigns the number and makes the draft an open invoice. An invoice over 0 is paid at once.
         */
        post: operations["issue_invoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Duplicate an invoice
         * @description Creates a draft for the same user with the same lines, discount and memo, whatever the status of the invoice.
         */
        post: operations["duplicate_invoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void an invoice
         * @description The invoice must be open or uncollectible, with no payments. Nothing is owed any more; this cannot be undone.
         */
        post: operations["void_invoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/mark-uncollectible": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark an invoice as uncollectible
         * @description The invoice must be open. It can still be paid, credited or voided.
         */
        post: operations["mark_invoice_uncollectible"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an invoice
         * @description By mail, with the PDF and, where wanted, the e-invoice attached; the invoice must be issued and not void. It is queued at once: delivery tells what becomes of it. Sending again is a new sending.
         */
        post: operations["send_invoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a reminder
         * @description The next of three, or the last one again where it could not be sent, with the PDF attached. The invoice must be overdue and not disputed.
         */
        post: operations["send_reminder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark an invoice as disputed
         * @description By the customer: no reminders are sent until that is resolved.
         */
        post: operations["dispute_invoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/resolve-dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve a dispute
         * @description The invoice is not disputed any more.
         */
        post: operations["resolve_invoice_dispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an invoice's history
         * @description Newest first. The history of a deleted draft is kept. Members see what concerns them: that it was issued, paid, credited or voided.
         */
        get: operations["list_invoice_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an invoice's payments
         * @description Oldest first. As text/csv all pages come as one table.
         */
        get: operations["list_payments"];
        put?: never;
        /**
         * Record a payment
         * @description For an open or uncollectible invoice, up to its balance, or beyond where that is to become the customer's credit. With a balance of 0 the invoice is paid.
         */
        post: operations["create_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/payments/{paymentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a payment */
        get: operations["get_payment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/payments/{paymentId}/reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reverse a payment
         * @description The whole of it: the invoice owes it again. The payment stays in the list and in the history.
         */
        post: operations["reverse_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/credit-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an invoice's credit notes
         * @description Oldest first.
         */
        get: operations["list_credit_notes"];
        put?: never;
        /**
         * Issue a credit note
         * @description Of an amount, taxed as what is left of the invoice is, or of lines; up to what is not credited yet. What was already paid of that becomes the customer's credit, which can be refunded.
         */
        post: operations["create_credit_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/credit-notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a credit note */
        get: operations["get_credit_note"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/credit-notes/{noteId}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a credit note's refunds
         * @description Oldest first.
         */
        get: operations["list_refunds"];
        put?: never;
        /**
         * Record a refund
         * @description Up to what the credit note has freed of what was paid, as far as it is still the customer's credit.
         */
        post: operations["create_refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/credit-notes/{noteId}/refunds/{refundId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a refund */
        get: operations["get_refund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/credit-notes/{noteId}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a credit note
         * @description As invoices are sent.
         */
        post: operations["send_credit_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/credit-notes/{noteId}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the letter that would be sent with a credit note */
        get: operations["get_credit_note_letter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/sendings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was sent of an invoice
         * @description Newest first: the invoice, its reminders and credit notes.
         */
        get: operations["list_sendings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the letter that would be sent with an invoice */
        get: operations["get_invoice_letter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Summarize invoices
         * @description What is owed and what was paid in each month, by currency. Members see the figures of their own.
         */
        get: operations["get_invoice_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Total invoices
         * @description How many invoices a list with the same filters has, and what they come to: by currency, state and whether they are overdue.
         */
        get: operations["get_invoice_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the payments of all invoices
         * @description q finds text within the reference, payments of exactly this amount, and those of invoices that it finds. sort takes id, paid_on, currency and amount; by default the order is by the date that is filtered by, else by id. Members see the payments of their own invoices. As text/csv all pages come as one table.
         */
        get: operations["list_all_payments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Total payments
         * @description How many payments a list with the same filters has, and what they come to, by currency.
         */
        get: operations["get_payment_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credit-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the credit notes on all invoices
         * @description q finds text within the reason, credit notes by how their number begins or of exactly this amount, and those on invoices that it finds. sort takes id, number, issue_date, currency and amount; by default the order is by the date that is filtered by, else by id. Members see the credit notes on their own invoices. As text/csv all pages come as one table, without lines.
         */
        get: operations["list_all_credit_notes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credit-notes/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Total credit notes
         * @description How many credit notes a list with the same filters has, and what they come to, by currency.
         */
        get: operations["get_credit_note_totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers
         * @description Users, as far as billing has learned of them. q finds text within names and addresses without regard to case and accents (fewer than three letters, or one of Chinese, Japanese or Korean: at the start of names). sort takes id and username. As text/csv all pages come as one table.
         */
        get: operations["list_customers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a customer */
        get: operations["get_customer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}/billing-details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a customer's billing details
         * @description Every member is null until it is given. An invoice keeps the details that it was issued with.
         */
        get: operations["get_billing_details"];
        /**
         * Replace a customer's billing details
         * @description Members that are omitted are cleared. Customers change their own, but for the currency, the terms and the note.
         */
        put: operations["replace_billing_details"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a customer's billing details
         * @description Members that are omitted keep their values. Customers change their own, but for the currency, the terms and the note.
         */
        patch: operations["update_billing_details"];
        trace?: never;
    };
    "/customers/{id}/billing-details/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of a customer's billing details
         * @description Newest first.
         */
        get: operations["list_billing_details_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}/credit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a customer's credit
         * @description What a customer has paid or was credited beyond what was owed, by currency; without those that are used up.
         */
        get: operations["get_customer_credit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/seller": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the seller
         * @description Who issues the invoices. An invoice keeps the seller that it was issued by.
         */
        get: operations["get_seller"];
        /**
         * Replace the seller
         * @description Members that are omitted are cleared.
         */
        put: operations["replace_seller"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the seller
         * @description Members that are omitted keep their values. Once something is known that stands on invoices, no invoice can be issued until the legal name, the address, the country and a tax number or VAT id are.
         */
        patch: operations["update_seller"];
        trace?: never;
    };
    "/seller/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the seller's history
         * @description Newest first.
         */
        get: operations["list_seller_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/numbering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get how documents are numbered */
        get: operations["get_numbering"];
        /**
         * Replace how documents are numbered
         * @description Members that are omitted are as at first.
         */
        put: operations["replace_numbering"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update how documents are numbered
         * @description Members that are omitted keep their values. Numbers that were given stay; sequences go on without gaps.
         */
        patch: operations["update_numbering"];
        trace?: never;
    };
    "/numbering/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of how documents are numbered
         * @description Newest first.
         */
        get: operations["list_numbering_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tax-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tax rates
         * @description Oldest first. Lines copy a tax rate: a change of it, or its deletion, is for lines to come.
         */
        get: operations["list_tax_rates"];
        put?: never;
        /** Create a tax rate */
        post: operations["create_tax_rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tax-rates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a tax rate */
        get: operations["get_tax_rate"];
        /** Replace a tax rate */
        put: operations["replace_tax_rate"];
        post?: never;
        /** Delete a tax rate */
        delete: operations["delete_tax_rate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get when customers are reminded */
        get: operations["get_reminders"];
        /**
         * Replace when customers are reminded
         * @description Members that are omitted are cleared.
         */
        put: operations["replace_reminders"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update when customers are reminded
         * @description Members that are omitted keep their values. Reminders are sent by mail, each once, of what is overdue and not disputed.
         */
        patch: operations["update_reminders"];
        trace?: never;
    };
    "/reminders/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the history of when customers are reminded
         * @description Newest first.
         */
        get: operations["list_reminders_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Actor: {
            /** @example user:1 */
            id: string;
            /** @example ada */
            name: string;
        };
        /**
         * @description Decimal digits, at most as many of them after the point as the currency has and at most fifteen in all.
         * @example 120.00
         */
        Amount: number | string;
        BillingDefaults: {
            /**
             * @description The currency, in ISO 4217.
             * @example EUR
             */
            currency: string;
            /**
             * Format: int32
             * @description In how many days an invoice is due.
             * @example 14
             */
            terms_days: number;
            /**
             * @description The tax on lines, in per cent.
             * @example 20
             */
            tax_rate: string;
            /**
             * @description The language of documents: en or de.
             * @example en
             */
            language: string;
        };
        BillingDetails: {
            /**
             * @description The name that invoices are made out to.
             * @example Analytical Engines Ltd.
             */
            legal_name?: null | string;
            /**
             * @description Who receives invoices there.
             * @example Ada Lovelace
             */
            contact?: null | string;
            /**
             * @description Street and number, or the post box.
             * @example 12 St James's Square
             */
            address_line1?: null | string;
            /**
             * @description What else the address needs.
             * @example 2nd floor
             */
            address_line2?: null | string;
            /**
             * @description The postal code.
             * @example SW1Y 4LE
             */
            postal_code?: null | string;
            /**
             * @description The city.
             * @example London
             */
            city?: null | string;
            /**
             * @description The state or province.
             * @example Greater London
             */
            region?: null | string;
            /**
             * @description The country, by its two letters in ISO 3166.
             * @example GB
             */
            country?: null | string;
            /**
             * @description The VAT identification number.
             * @example GB123456789
             */
            vat_id?: null | string;
            /**
             * @description The address that invoices are sent to.
             * @example invoices@example.com
             */
            invoice_email?: null | string;
            /**
             * @description The language of documents: en or de.
             * @example en
             */
            language?: null | string;
            /**
             * @description The currency of invoices that name none, in ISO 4217.
             * @example EUR
             */
            currency?: null | string;
            /**
             * Format: int32
             * @description In how many days an invoice is due.
             * @example 14
             */
            terms_days?: null | number;
            /**
             * @description How invoices refer to the customer's order or office, such as a Leitweg-ID.
             * @example 04011000-12345-03
             */
            buyer_reference?: null | string;
            /**
             * @description What e-invoices are customized to: en16931, xrechnung or peppol; null where the customer wants none. With one, an invoice is only issued if it can be an e-invoice.
             * @example xrechnung
             */
            e_invoice?: null | string;
            /**
             * @description A note for admins: members see null.
             * @example Pays late.
             */
            note?: null | string;
        };
        BillingDetailsInput: {
            /**
             * @description The name that invoices are made out to, up to 200 characters.
             * @example Analytical Engines Ltd.
             */
            legal_name?: null | string;
            /**
             * @description Who receives invoices there.
             * @example Ada Lovelace
             */
            contact?: null | string;
            /**
             * @description Street and number, or the post box.
             * @example 12 St James's Square
             */
            address_line1?: null | string;
            /**
             * @description What else the address needs.
             * @example 2nd floor
             */
            address_line2?: null | string;
            /**
             * @description The postal code.
             * @example SW1Y 4LE
             */
            postal_code?: null | string;
            /**
             * @description The city.
             * @example London
             */
            city?: null | string;
            /**
             * @description The state or province.
             * @example Greater London
             */
            region?: null | string;
            /**
             * @description The country, by its two letters in ISO 3166.
             * @example GB
             */
            country?: null | string;
            /**
             * @description The VAT identification number, in its country's form.
             * @example GB123456789
             */
            vat_id?: null | string;
            /**
             * @description The address that invoices are sent to.
             * @example invoices@example.com
             */
            invoice_email?: null | string;
            /**
             * @description The language of documents: en or de.
             * @example en
             */
            language?: null | string;
            /**
             * @description The currency of invoices that name none, in ISO 4217. Only admins change it.
             * @example EUR
             */
            currency?: null | string;
            /**
             * @description In how many days an invoice is due, from 0 to 3650. Only admins change it.
             * @example 14
             */
            terms_days?: null | number;
            /**
             * @description How invoices refer to the customer's order or office, such as a Leitweg-ID, up to 100 characters.
             * @example 04011000-12345-03
             */
            buyer_reference?: null | string;
            /**
             * @description What e-invoices are customized to: en16931, xrechnung or peppol; null for none.
             * @example xrechnung
             */
            e_invoice?: null | string;
            /**
             * @description A note for admins, up to 2000 characters.
             * @example Pays late.
             */
            note?: null | string;
        };
        BillTo: {
            /** @example ada */
            username: string;
            /** @example ada@example.com */
            email: string;
        };
        CreditBalance: {
            /**
             * @description The currency, in ISO 4217.
             * @example USD
             */
            currency: string;
            /**
             * @description What is left of the credit.
             * @example 20.00
             */
            amount: string;
        };
        CreditNote: {
            /**
             * Format: int64
             * @description The credit note's id.
             */
            id: number;
            /**
             * Format: int64
             * @description The id of the invoice that it credits.
             */
            invoice_id: number;
            /**
             * @description The invoice's number.
             * @example INV-2026-000123
             */
            invoice_number: null | string;
            /**
             * Format: int64
             * @description The id of the user who was billed.
             */
            user_id: number;
            bill_to: null | components["schemas"]["BillTo"];
            /**
             * @description The credit note's number, of a sequence of its own.
             * @example CN-2026-000123
             */
            number: string;
            /**
             * Format: date
             * @description The day it was issued on.
             */
            issue_date: string;
            /**
             * @description The currency of every sum, in ISO 4217.
             * @example USD
             */
            currency: string;
            /**
             * @description How much, with the currency's decimals.
             * @example 120.00
             */
            amount: string;
            /**
             * @description The discount on the sum of the lines in per cent, if that is how it is given.
             * @example 10
             */
            discount_percent: null | string;
            /**
             * @description The discount on the sum of the lines as an amount, if that is how it is given.
             * @example 12.00
             */
            discount_amount: null | string;
            /**
             * @description What that discount comes to.
             * @example 0.00
             */
            discount: string;
            /**
             * @description What is credited without tax.
             * @example 120.00
             */
            subtotal: string;
            /**
             * @description The tax on it.
             * @example 0.00
             */
            tax: string;
            /** @description Subtotal and tax by tax category and rate. */
            tax_totals: components["schemas"]["TaxTotal"][];
            /**
             * @description What of it was already paid, and became the customer's credit.
             * @example 0.00
             */
            freed: string;
            /** @description The lines; empty for an amount without lines. */
            lines: components["schemas"]["Line"][];
            /**
             * @description The reason.
             * @example Agreed by phone.
             */
            reason: null | string;
            /**
             * Format: date-time
             * @description When it was recorded, UTC.
             */
            created_at: string;
        };
        CreditNoteInput: {
            /** @description How much with tax, in the invoice's currency: more than 0, and not more than what is not credited yet. Beside lines it must be theirs. */
            amount?: components["schemas"]["Amount"];
            /**
             * @description The reason, up to 500 characters.
             * @example Agreed by phone.
             */
            reason?: null | string;
            /** @description The lines; without them the amount is split over what is not credited yet of each tax rate. */
            lines?: components["schemas"]["LineItem"][];
            /**
             * @description Per cent, from 0 to 100, with at most four decimals.
             * @example 0
             */
            discount_percent?: null | number | string;
            /**
             * @description Decimal digits, at most as many of them after the point as the currency has and at most fifteen in all.
             * @example 0.00
             */
            discount_amount?: null | number | string;
        };
        CreditNoteTotal: {
            /**
             * @description The currency, in ISO 4217.
             * @example USD
             */
            currency: string;
            /**
             * Format: int32
             * @description How many there are.
             * @example 3
             */
            count: number;
            /**
             * @description Their amounts, with tax.
             * @example 360.00
             */
            amount: string;
            /**
             * @description The tax within them.
             * @example 57.48
             */
            tax: string;
        };
        CreditNoteTotals: {
            /** @description Those in one currency together. */
            totals: components["schemas"]["CreditNoteTotal"][];
        };
        /**
         * @example keep
         * @enum {unknown}
         */
        CreditUse: "keep" | "apply" | null;
        /**
         * @description The three letters of a currency in ISO 4217, such as USD.
         * @example USD
         */
        Currency: string;
        CurrencySummary: {
            /**
             * @description The currency, in ISO 4217.
             * @example USD
             */
            currency: string;
            /**
             * @description The balance of open invoices.
             * @example 120.00
             */
            outstanding: string;
            /**
             * @description The part of it that is overdue.
             * @example 0.00
             */
            overdue: string;
            /**
             * Format: int32
             * @description How many invoices are open.
             */
            open_count: number;
            /**
             * Format: int32
             * @description How many of them are overdue.
             * @example 0
             */
            overdue_count: number;
            /**
             * Format: int32
             * @description How many drafts there are.
             */
            draft_count: number;
            /** @description The payments of each month, this one last. */
            paid_by_month: components["schemas"]["PaidInMonth"][];
        };
        Customer: {
            /**
             * Format: int64
             * @description The customer's id, which is the user's.
             */
            id: number;
            /**
             * @description The username.
             * @example ada
             */
            username: string;
            /**
             * @description The user's email address.
             * @example ada@example.com
             */
            email: string;
            /** @description Whether new invoices can be made for the user. */
            active: boolean;
            /**
             * @description Whether the user was deleted.
             * @example false
             */
            deleted: boolean;
        };
        CustomerBilling: {
            /** @description What an invoice gets that does not say so itself. */
            defaults: components["schemas"]["BillingDefaults"];
            /**
             * Format: date-time
             * @description When the details were last changed, UTC.
             */
            updated_at: null | string;
            /**
             * @description The name that invoices are made out to.
             * @example Analytical Engines Ltd.
             */
            legal_name?: null | string;
            /**
             * @description Who receives invoices there.
             * @example Ada Lovelace
             */
            contact?: null | string;
            /**
             * @description Street and number, or the post box.
             * @example 12 St James's Square
             */
            address_line1?: null | string;
            /**
             * @description What else the address needs.
             * @example 2nd floor
             */
            address_line2?: null | string;
            /**
             * @description The postal code.
             * @example SW1Y 4LE
             */
            postal_code?: null | string;
            /**
             * @description The city.
             * @example London
             */
            city?: null | string;
            /**
             * @description The state or province.
             * @example Greater London
             */
            region?: null | string;
            /**
             * @description The country, by its two letters in ISO 3166.
             * @example GB
             */
            country?: null | string;
            /**
             * @description The VAT identification number.
             * @example GB123456789
             */
            vat_id?: null | string;
            /**
             * @description The address that invoices are sent to.
             * @example invoices@example.com
             */
            invoice_email?: null | string;
            /**
             * @description The language of documents: en or de.
             * @example en
             */
            language?: null | string;
            /**
             * @description The currency of invoices that name none, in ISO 4217.
             * @example EUR
             */
            currency?: null | string;
            /**
             * Format: int32
             * @description In how many days an invoice is due.
             * @example 14
             */
            terms_days?: null | number;
            /**
             * @description How invoices refer to the customer's order or office, such as a Leitweg-ID.
             * @example 04011000-12345-03
             */
            buyer_reference?: null | string;
            /**
             * @description What e-invoices are customized to: en16931, xrechnung or peppol; null where the customer wants none. With one, an invoice is only issued if it can be an e-invoice.
             * @example xrechnung
             */
            e_invoice?: null | string;
            /**
             * @description A note for admins: members see null.
             * @example Pays late.
             */
            note?: null | string;
        };
        CustomerCredit: {
            /** @description The credit in each currency in which there is some. */
            balances: components["schemas"]["CreditBalance"][];
        };
        /**
         * @example sent
         * @enum {unknown}
         */
        DeliveryStatus: "queued" | "sent" | "failed" | null;
        DisputeInput: {
            /**
             * @description What the customer disputes, 1 to 500 characters.
             * @example Was promised a discount.
             */
            note: string;
        };
        /**
         * @description What is wrong, for programs: a code never changes its meaning, but new ones may come.
         * @enum {string}
         */
        ErrorCode: "bad_request" | "unauthorized" | "forbidden" | "not_found" | "method_not_allowed" | "not_acceptable" | "request_timeout" | "conflict" | "length_required" | "precondition_failed" | "payload_too_large" | "uri_too_long" | "unsupported_media_type" | "unprocessable_entity" | "too_many_requests" | "request_header_fields_too_large" | "internal_server_error" | "bad_gateway" | "service_unavailable" | "gateway_timeout" | "invalid_fields" | "conflicting_fields" | "object_not_found" | "database_unavailable" | "outcome_unknown" | "identity_provider_unavailable" | "service_unreachable" | "service_timeout" | "overloaded" | "rate_limited" | "csrf_header_missing" | "session_required" | "session_not_found" | "reauthentication_required" | "logout_token_refused" | "traces_not_forwarded" | "required" | "null_not_allowed" | "wrong_type" | "given_more_than_once" | "not_unicode" | "control_characters" | "wrong_length" | "too_many_items" | "not_a_whole_number" | "not_a_date" | "not_a_date_or_time" | "not_true_or_false" | "not_one_of" | "unknown_sort_field" | "repeated_sort_field" | "unknown_cursor" | "malformed_body" | "malformed_if_match" | "malformed_idempotency_key" | "request_in_progress" | "idempotency_key_reused" | "stored_response_lost" | "not_a_decimal_number" | "negative" | "out_of_range" | "too_many_decimals" | "too_many_digits" | "unknown_currency" | "unknown_user" | "inactive_user" | "user_not_checked" | "nothing_charged" | "total_too_large" | "not_the_total" | "only_one_of" | "discount_too_large" | "discount_without_lines" | "rate_not_zero" | "not_exempt" | "outside_alone" | "name_taken" | "unknown_tax_rate" | "due_before_issued" | "above_balance" | "above_creditable" | "above_credit" | "above_refundable" | "credit_used" | "already_reversed" | "reference_taken" | "action_not_possible" | "partly_paid" | "user_deleted" | "customer_inactive" | "unknown_country" | "not_an_iban" | "not_a_bic" | "not_a_vat_id" | "not_an_email_address" | "not_an_image" | "image_too_large" | "seller_incomplete" | "admin_only" | "not_a_number_format" | "format_without_year" | "same_format" | "number_taken" | "date_in_future" | "date_out_of_order" | "books_closed" | "not_issued" | "e_invoice_incomplete" | "sending_off" | "not_overdue" | "disputed" | "reminders_used_up" | "reminder_days_order";
        FieldChange: {
            from: null | components["schemas"]["JsonElement"];
            to: null | components["schemas"]["JsonElement"];
        };
        Invoice: {
            /**
             * Format: int64
             * @description The invoice's id.
             */
            id: number;
            /**
             * Format: int64
             * @description The id of the user who is charged.
             */
            user_id: number;
            /**
             * @description The total, such as 120.00.
             * @example 120.00
             */
            amount: string;
            /**
             * @description The invoice's number, such as INV-2026-000123; null for a draft.
             * @example INV-2026-000123
             */
            number: null | string;
            /** @description The invoice's status. */
            status: components["schemas"]["InvoiceStatus"];
            /**
             * @description Whether it is open and past its due date.
             * @example false
             */
            overdue: boolean;
            /**
             * @description Whether it is open and some of it was paid.
             * @example false
             */
            partially_paid: boolean;
            /**
             * @description The currency of every sum, in ISO 4217.
             * @example USD
             */
            currency: string;
            /**
             * @description The discount on the sum of the lines in per cent, if that is how it is given.
             * @example 10
             */
            discount_percent: null | string;
            /**
             * @description The discount on the sum of the lines as an amount, if that is how it is given.
             * @example 12.00
             */
            discount_amount: null | string;
            /**
             * @description What that discount comes to.
             * @example 0.00
             */
            discount: string;
            /**
             * @description The total without tax, after discounts.
             * @example 120.00
             */
            subtotal: string;
            /**
             * @description The tax on it: the sum of tax_totals.
             * @example 0.00
             */
            tax: string;
            /** @description Subtotal and tax by tax category and rate, each tax rounded once; empty for an amount without lines. */
            tax_totals: components["schemas"]["TaxTotal"][];
            /**
             * @description The amount that was paid and stands, without what was reversed and what credit notes have freed.
             * @example 0.00
             */
            paid: string;
            /**
             * @description The amount that was credited by credit notes.
             * @example 0.00
             */
            credited: string;
            /**
             * @description The amount that was given back for credit notes.
             * @example 0.00
             */
            refunded: string;
            /**
             * @description The amount that is still to be paid; 0 once it is void.
             * @example 120.00
             */
            balance: string;
            /**
             * Format: date
             * @description The issue date; null for a draft.
             */
            issue_date: null | string;
            /**
             * Format: date
             * @description The due date; null for a draft that has none yet.
             */
            due_date: null | string;
            /**
             * @description A note to the user.
             * @example Thank you.
             */
            memo: null | string;
            bill_to: null | components["schemas"]["BillTo"];
            delivery: null | components["schemas"]["DeliveryStatus"];
            /**
             * Format: int32
             * @description How many reminders were sent.
             * @example 0
             */
            reminder_level: number;
            /**
             * Format: date
             * @description The day of the last reminder.
             */
            reminded_on: null | string;
            /**
             * @description Whether the customer disputes it: then no reminders are sent.
             * @example false
             */
            disputed: boolean;
            /**
             * @description Why they do, for admins: members see null.
             * @example Was promised a discount.
             */
            dispute_note: null | string;
            /**
             * Format: date-time
             * @description When the invoice was created, UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the invoice was last changed, UTC.
             */
            updated_at: string;
            /** @description The actions that the caller can take now. */
            actions: components["schemas"]["InvoiceAction"][];
            /** @description The lines; empty for an amount without lines. Lists omit them. */
            lines?: null | components["schemas"]["Line"][];
            seller?: null | components["schemas"]["SellerDetails"];
            billing_details?: null | components["schemas"]["BillingDetails"];
        };
        /**
         * @example record_payment
         * @enum {unknown}
         */
        InvoiceAction: "issue" | "edit" | "delete" | "record_payment" | "reverse_payment" | "issue_credit_note" | "record_refund" | "mark_uncollectible" | "void" | "send" | "remind" | "dispute" | "resolve_dispute";
        InvoiceEvent: {
            /**
             * Format: int64
             * @description The entry's id: it grows with every entry.
             */
            id: number;
            /**
             * Format: date-time
             * @description When it was done, UTC.
             */
            at: string;
            /**
             * @description What was done: created, updated, deleted, issued, voided, marked_uncollectible, paid, payment_reversed, credited, refunded, sent, reminded, disputed or dispute_resolved.
             * @example updated
             */
            action: string;
            actor: null | components["schemas"]["Actor"];
            /** @description What it changed, by the invoice's member. */
            changes: {
                [key: string]: components["schemas"]["FieldChange"];
            };
        };
        InvoiceInput: {
            /**
             * Format: int64
             * @description The id of the user who is charged: a user that exists.
             */
            user_id: number;
            /** @description The total. Beside lines it must be theirs. */
            amount?: components["schemas"]["Amount"];
            /** @description If omitted the customer's, else the seller's, else USD. */
            currency?: components["schemas"]["Currency"];
            /**
             * @description A note to the user, up to 2000 characters.
             * @example Thank you.
             */
            memo?: null | string;
            /**
             * Format: date
             * @description The due date. If omitted, it is set when the invoice is issued.
             */
            due_date?: null | string;
            /** @description The lines. */
            lines?: components["schemas"]["LineItem"][];
            /**
             * @description Per cent, from 0 to 100, with at most four decimals.
             * @example 0
             */
            discount_percent?: null | number | string;
            /**
             * @description Decimal digits, at most as many of them after the point as the currency has and at most fifteen in all.
             * @example 0.00
             */
            discount_amount?: null | number | string;
        };
        InvoicePatch: {
            /**
             * Format: int64
             * @description The id of the user who is charged: a user that exists.
             */
            user_id?: number;
            /** @description The total. Beside lines it must be theirs. */
            amount?: components["schemas"]["Amount"];
            currency?: components["schemas"]["Currency"];
            /**
             * @description A note to the user, up to 2000 characters; null for none.
             * @example Thank you.
             */
            memo?: null | string;
            /**
             * Format: date
             * @description The due date; null for none yet.
             */
            due_date?: null | string;
            /** @description The lines that replace those before; empty for an amount without lines. */
            lines?: components["schemas"]["LineItem"][];
            /**
             * @description Per cent, from 0 to 100, with at most four decimals.
             * @example 0
             */
            discount_percent?: null | number | string;
            /**
             * @description Decimal digits, at most as many of them after the point as the currency has and at most fifteen in all.
             * @example 0.00
             */
            discount_amount?: null | number | string;
        };
        InvoiceReplacement: {
            /**
             * Format: int64
             * @description The id of the user who is charged: a user that exists.
             */
            user_id: number;
            /** @description The total. Beside lines it must be theirs. */
            amount?: components["schemas"]["Amount"];
            currency?: components["schemas"]["Currency"];
            /**
             * @description A note to the user, up to 2000 characters; null for none.
             * @example Thank you.
             */
            memo?: null | string;
            /**
             * Format: date
             * @description The due date; null for none yet.
             */
            due_date?: null | string;
            /** @description The lines; empty for an amount without lines. */
            lines?: components["schemas"]["LineItem"][];
            /**
             * @description Per cent, from 0 to 100, with at most four decimals.
             * @example 0
             */
            discount_percent?: null | number | string;
            /**
             * @description Decimal digits, at most as many of them after the point as the currency has and at most fifteen in all.
             * @example 0.00
             */
            discount_amount?: null | number | string;
        };
        /**
         * @example open
         * @enum {unknown}
         */
        InvoiceStatus: "draft" | "open" | "paid" | "void" | "uncollectible";
        InvoiceSummary: {
            /**
             * Format: date
             * @description The business date: open invoices that were due before it are overdue.
             */
            as_of: string;
            /** @description A summary for each currency that has invoices, by its code. */
            currencies: components["schemas"]["CurrencySummary"][];
        };
        InvoiceTotal: {
            /**
             * @description The currency, in ISO 4217.
             * @example USD
             */
            currency: string;
            /** @description The state they are in. */
            status: components["schemas"]["InvoiceStatus"];
            /**
             * @description Whether they are open and past their due date.
             * @example false
             */
            overdue: boolean;
            /**
             * Format: int32
             * @description How many there are.
             */
            count: number;
            /**
             * @description Their amounts.
             * @example 120.00
             */
            amount: string;
            /**
             * @description What has been paid.
             * @example 0.00
             */
            paid: string;
            /**
             * @description Their balances.
             * @example 120.00
             */
            balance: string;
        };
        InvoiceTotals: {
            /**
             * Format: date
             * @description The business date: open invoices that were due before it are overdue.
             */
            as_of: string;
            /** @description Those in one currency and state together. */
            totals: components["schemas"]["InvoiceTotal"][];
        };
        IssueInput: {
            /**
             * Format: date
             * @description The issue date, whose year is the number's; today if omitted.
             */
            issue_date?: string;
            /**
             * Format: date
             * @description The due date. If omitted, the draft's, or the issue date plus the payment terms.
             */
            due_date?: string;
            /** @description keep, if omitted; or apply, which pays as much of it as there is of the customer's credit. */
            credit?: components["schemas"]["CreditUse"];
            /** @description Whether to issue it even if the user is deactivated. */
            to_inactive?: boolean;
            /** @description Whether to send it to the customer at once, with the letter that is proposed for it. */
            send?: boolean;
        };
        JsonElement: unknown;
        Letter: {
            /**
             * @description The recipient's address.
             * @example invoices@example.com
             */
            to: string;
            /**
             * @description The language: en or de.
             * @example en
             */
            language: string;
            /**
             * @description The subject.
             * @example Invoice INV-2026-000123
             */
            subject: string;
            /**
             * @description The text; a blank line ends a paragraph.
             * @example Hello Ada,
             *
             *     here is our invoice.
             */
            text: string;
            /**
             * Format: int32
             * @description Which reminder it is, from 1 to 3; null where it is none.
             * @example 1
             */
            reminder_level: null | number;
            /**
             * @description Whether the e-invoice would be attached.
             * @example false
             */
            attach_xml: boolean;
            /**
             * @description Whether there is an e-invoice to attach.
             * @example true
             */
            has_xml: boolean;
            /**
             * @description Whether mail can be sent at all.
             * @example true
             */
            mail_on: boolean;
        };
        Line: {
            /**
             * @description What is charged.
             * @example Consulting
             */
            description: string;
            /**
             * @description The quantity, with up to four decimals.
             * @example 1
             */
            quantity: string;
            /** @description What is counted, by its code. */
            unit: components["schemas"]["UnitOfMeasure"];
            /**
             * @description The word for it.
             * @example piece
             */
            unit_name: string;
            /**
             * @description The price of one, without tax, with up to six decimals.
             * @example 120.00
             */
            unit_price: string;
            /**
             * @description The discount in per cent, if that is how it is given.
             * @example 10
             */
            discount_percent: null | string;
            /**
             * @description The discount as an amount, if that is how it is given.
             * @example 12.00
             */
            discount_amount: null | string;
            /**
             * @description What the discount comes to.
             * @example 0.00
             */
            discount: string;
            /** @description The tax category in EN 16931. */
            tax_category: components["schemas"]["TaxCategory"];
            /**
             * @description The tax in per cent.
             * @example 0
             */
            tax_rate: string;
            /**
             * @description What the tax rate is called.
             * @example VAT
             */
            tax_name: null | string;
            /**
             * @description Why no tax is due.
             * @example Reverse charge
             */
            exemption_reason: null | string;
            /**
             * @description The line's total after discount, without tax.
             * @example 120.00
             */
            amount: string;
        };
        /**
         * @example {
         *       "description": "Consulting",
         *       "quantity": "1",
         *       "unit": "HUR",
         *       "unit_price": "120.00",
         *       "tax_rate": "0",
         *       "tax_category": "Z"
         *     }
         */
        LineItem: {
            /**
             * @description A description of what is charged, 1 to 500 characters.
             * @example Consulting
             */
            description: string;
            quantity: components["schemas"]["Quantity"];
            /** @description The price of one, without tax. */
            unit_price: components["schemas"]["UnitPrice"];
            /** @description What is counted, by its code in UN/ECE recommendation 20 or its word, such as hour; C62, piece, if omitted. */
            unit?: components["schemas"]["UnitOfMeasure"];
            /**
             * @description Per cent, from 0 to 100, with at most four decimals.
             * @example 0
             */
            discount_percent?: null | number | string;
            /**
             * @description Decimal digits, at most as many of them after the point as the currency has and at most fifteen in all.
             * @example 120.00
             */
            discount_amount?: null | number | string;
            /**
             * Format: int64
             * @description The id of a tax rate under /tax-rates, which is copied; instead of the other tax members.
             */
            tax_rate_id?: number;
            /** @description The tax in per cent; 0 if omitted. */
            tax_rate?: components["schemas"]["Percentage"];
            /** @description The tax category in EN 16931; if omitted, S for a rate above 0 and else Z. */
            tax_category?: components["schemas"]["TaxCategory"];
            /**
             * @description What the rate is called, up to 100 characters.
             * @example VAT
             */
            tax_name?: null | string;
            /**
             * @description Why no tax is due, up to 500 characters: required in the category E, and if omitted the usual words in AE, G, K and O.
             * @example Article 132
             */
            exemption_reason?: null | string;
        };
        NumberingInput: {
            /**
             * @description How invoices are numbered, such as INV-{year}-{seq:6}.
             * @example INV-{year}-{seq:6}
             */
            invoice_format?: string;
            /**
             * @description How credit notes are numbered.
             * @example CN-{year}-{seq:6}
             */
            credit_note_format?: string;
            /**
             * @description When sequences begin again with 1: yearly or never.
             * @example yearly
             */
            restart?: string;
            /**
             * Format: int32
             * @description The month that years begin with, from 1 to 12.
             * @example 1
             */
            fiscal_year_start?: number;
            /**
             * @description in_order: issue dates are not in the future, and not before that of the last number of the year. any: they are not checked.
             * @example in_order
             */
            issue_dates?: string;
            /**
             * Format: date
             * @description The last day of the books that are closed; null for none.
             */
            closed_until?: null | string;
        };
        NumberingSettings: {
            /**
             * @description How invoices are numbered: {year} or {yy} is the year that the issue date is in, {seq:6} the sequence with at least six digits.
             * @example INV-{year}-{seq:6}
             */
            invoice_format?: string;
            /**
             * @description How credit notes are numbered, which have a sequence of their own.
             * @example CN-{year}-{seq:6}
             */
            credit_note_format?: string;
            /**
             * @description When sequences begin again with 1: yearly or never.
             * @example yearly
             */
            restart?: string;
            /**
             * Format: int32
             * @description The month that years begin with; a year bears the name of the calendar year in which it begins.
             * @example 1
             */
            fiscal_year_start?: number;
            /**
             * @description in_order: issue dates are not in the future, and not before that of the last number of the year. any: they are not checked.
             * @example in_order
             */
            issue_dates?: string;
            /**
             * Format: date
             * @description The last day of the books that are closed: nothing that happened up to it can be recorded or changed.
             * @example 2026-01-31
             */
            closed_until?: null | string;
            /** Format: int32 */
            running_since?: null | number;
        };
        /**
         * @example refuse
         * @enum {unknown}
         */
        Overpayment: "refuse" | "credit" | null;
        PaidInMonth: {
            /**
             * @description The month, such as 2026-11.
             * @example 2026-11
             */
            month: string;
            /**
             * @description The payments of the month.
             * @example 120.00
             */
            amount: string;
        };
        Payment: {
            /**
             * Format: int64
             * @description The payment's id.
             */
            id: number;
            /**
             * Format: int64
             * @description The id of the invoice that was paid.
             */
            invoice_id: number;
            /**
             * @description The invoice's number.
             * @example INV-2026-000123
             */
            invoice_number: null | string;
            /**
             * Format: int64
             * @description The id of the user who was billed.
             */
            user_id: number;
            bill_to: null | components["schemas"]["BillTo"];
            /**
             * @description The currency of every sum, in ISO 4217.
             * @example USD
             */
            currency: string;
            /**
             * @description How much, with the currency's decimals.
             * @example 120.00
             */
            amount: string;
            /**
             * Format: date
             * @description The day it was received on.
             */
            paid_on: string;
            /**
             * @description The payment method.
             * @example bank transfer
             */
            method: null | string;
            /**
             * @description A reference such as the bank's.
             * @example RF18 5390 0754 7034
             */
            reference: null | string;
            /**
             * @description What of it was more than the balance, and is the customer's credit.
             * @example 0.00
             */
            to_credit: string;
            /**
             * @description Whether it was taken from the customer's credit.
             * @example false
             */
            from_credit: boolean;
            /**
             * Format: date
             * @description The day on which it was reversed; null where it stands.
             */
            reversed_on: null | string;
            /**
             * @description Why it was reversed.
             * @example Another customer's.
             */
            reversal_reason: null | string;
            /**
             * Format: date-time
             * @description When it was recorded, UTC.
             */
            created_at: string;
        };
        PaymentInput: {
            /** @description How much, in the invoice's currency: more than 0, and not more than the balance unless overpayment is credit. */
            amount: components["schemas"]["Amount"];
            /**
             * Format: date
             * @description The day it was received on, not in the future; today if omitted.
             */
            paid_on?: string;
            /**
             * @description The payment method, up to 50 characters.
             * @example bank transfer
             */
            method?: null | string;
            /**
             * @description A reference such as the bank's, up to 100 characters, unique among the invoice's payments.
             * @example RF18 5390 0754 7034
             */
            reference?: null | string;
            /** @description What becomes of more than the balance: refuse, if omitted, or credit, which keeps it as the customer's credit. */
            overpayment?: components["schemas"]["Overpayment"];
            /** @description received, if omitted; or credit, which takes it from the customer's credit. */
            source?: components["schemas"]["PaymentSource"];
        };
        /**
         * @example received
         * @enum {unknown}
         */
        PaymentSource: "received" | "credit" | null;
        PaymentTotal: {
            /**
             * @description The currency, in ISO 4217.
             * @example USD
             */
            currency: string;
            /**
             * @description Whether they were reversed.
             * @example false
             */
            reversed: boolean;
            /**
             * @description Whether they were taken from customers' credit.
             * @example false
             */
            from_credit: boolean;
            /**
             * Format: int32
             * @description How many there are.
             * @example 3
             */
            count: number;
            /**
             * @description Their amounts.
             * @example 360.00
             */
            amount: string;
        };
        PaymentTotals: {
            /** @description Those in one currency together, apart where they were reversed or come from credit. */
            totals: components["schemas"]["PaymentTotal"][];
        };
        /**
         * @description Per cent, from 0 to 100, with at most four decimals.
         * @example 0
         */
        Percentage: number | string;
        ProblemDetails: {
            type?: string;
            title: string;
            /** Format: int32 */
            status: number;
            detail?: string;
            instance?: string;
            /** @description The id by which the request is found in logs and traces. */
            traceId: string;
            code: components["schemas"]["ErrorCode"];
            /** @description The values in the sentence, such as the largest length that is allowed. */
            params?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description Decimal digits, at most four of them after the point and six before it; more than 0.
         * @example 1
         */
        Quantity: number | string;
        Refund: {
            /**
             * Format: int64
             * @description The refund's id.
             */
            id: number;
            /**
             * Format: int64
             * @description The id of the invoice.
             */
            invoice_id: number;
            /**
             * Format: int64
             * @description The id of the credit note that it is for.
             */
            credit_note_id: number;
            /**
             * @description How much, with the currency's decimals.
             * @example 20.00
             */
            amount: string;
            /**
             * Format: date
             * @description The day it was paid back on.
             */
            refunded_on: string;
            /**
             * @description The payment method.
             * @example bank transfer
             */
            method: null | string;
            /**
             * @description A reference such as the bank's.
             * @example RF18 5390 0754 7034
             */
            reference: null | string;
            /**
             * Format: date-time
             * @description When it was recorded, UTC.
             */
            created_at: string;
        };
        RefundInput: {
            /** @description How much, in the invoice's currency: more than 0, and not more than the credit note has freed of what was paid. */
            amount: components["schemas"]["Amount"];
            /**
             * Format: date
             * @description The day it was paid back on, not in the future; today if omitted.
             */
            refunded_on?: string;
            /**
             * @description The payment method, up to 50 characters.
             * @example bank transfer
             */
            method?: null | string;
            /**
             * @description A reference such as the bank's, up to 100 characters.
             * @example RF18 5390 0754 7034
             */
            reference?: null | string;
        };
        ReminderSettings: {
            /**
             * Format: int32
             * @description How many days after the due date the first reminder is sent; null for no reminders.
             * @example 7
             */
            first_days?: null | number;
            /**
             * Format: int32
             * @description How many days after the due date the second is sent; null for none.
             * @example 21
             */
            second_days?: null | number;
            /**
             * Format: int32
             * @description How many days after the due date the last is sent; null for none.
             * @example 35
             */
            third_days?: null | number;
        };
        ReminderSettingsInput: {
            /**
             * @description How many days after the due date the first reminder is sent, from 1 to 365; null for no reminders.
             * @example 7
             */
            first_days?: null | number;
            /**
             * @description How many days after the due date the second is sent, later than the first; null for none.
             * @example 21
             */
            second_days?: null | number;
            /**
             * @description How many days after the due date the last is sent, later than the second; null for none.
             * @example 35
             */
            third_days?: null | number;
        };
        ReversalInput: {
            /**
             * @description The reason, 1 to 500 characters.
             * @example Another customer's.
             */
            reason: string;
        };
        Revision: {
            /**
             * Format: int64
             * @description The change's id: it grows with every change.
             */
            id: number;
            /**
             * Format: date-time
             * @description When it was made, UTC.
             */
            at: string;
            /** @description Who made it. */
            actor: components["schemas"]["Actor"];
            /** @description What it changed, by member. */
            changes: {
                [key: string]: components["schemas"]["FieldChange"];
            };
        };
        Seller: {
            /**
             * @description The members that are missing: no invoice can be issued until they are given. Empty while nothing of the seller is known.
             * @example [
             *       "city"
             *     ]
             */
            missing_fields: string[];
            /**
             * Format: date-time
             * @description When the seller was last changed, UTC.
             */
            updated_at: null | string;
            /**
             * @description The name that the business is registered under.
             * @example Analytical Engines Ltd.
             */
            legal_name?: null | string;
            /**
             * @description Street and number, or the post box.
             * @example 12 St James's Square
             */
            address_line1?: null | string;
            /**
             * @description What else the address needs.
             * @example 2nd floor
             */
            address_line2?: null | string;
            /**
             * @description The postal code.
             * @example SW1Y 4LE
             */
            postal_code?: null | string;
            /**
             * @description The city.
             * @example London
             */
            city?: null | string;
            /**
             * @description The state or province.
             * @example Greater London
             */
            region?: null | string;
            /**
             * @description The country, by its two letters in ISO 3166.
             * @example GB
             */
            country?: null | string;
            /**
             * @description The tax number.
             * @example 12/345/67890
             */
            tax_number?: null | string;
            /**
             * @description The VAT identification number.
             * @example GB123456789
             */
            vat_id?: null | string;
            /**
             * @description The entry in the commercial register.
             * @example Companies House 01234567
             */
            register_entry?: null | string;
            /**
             * @description The email address for questions.
             * @example billing@example.com
             */
            email?: null | string;
            /**
             * @description The phone number for questions.
             * @example +44 20 7946 0000
             */
            phone?: null | string;
            /**
             * @description The name of the bank.
             * @example Example Bank
             */
            bank_name?: null | string;
            /**
             * @description The number of the bank account, an IBAN without blanks.
             * @example GB82WEST12345698765432
             */
            iban?: null | string;
            /**
             * @description The bank's BIC.
             * @example WESTGB22
             */
            bic?: null | string;
            /**
             * @description The text at the foot of documents.
             * @example Directors: Ada Lovelace, Charles Babbage
             */
            footer?: null | string;
            logo?: null | components["schemas"]["SellerLogo"];
            /**
             * @description The currency of invoices that name none, in ISO 4217.
             * @example EUR
             */
            currency?: null | string;
            /**
             * Format: int32
             * @description In how many days an invoice is due.
             * @example 14
             */
            terms_days?: null | number;
            /**
             * @description The tax on lines, in per cent.
             * @example 20
             */
            tax_rate?: null | string;
            /**
             * @description The language of documents: en or de.
             * @example en
             */
            language?: null | string;
        };
        SellerDetails: {
            /**
             * @description The name that the business is registered under.
             * @example Analytical Engines Ltd.
             */
            legal_name?: null | string;
            /**
             * @description Street and number, or the post box.
             * @example 12 St James's Square
             */
            address_line1?: null | string;
            /**
             * @description What else the address needs.
             * @example 2nd floor
             */
            address_line2?: null | string;
            /**
             * @description The postal code.
             * @example SW1Y 4LE
             */
            postal_code?: null | string;
            /**
             * @description The city.
             * @example London
             */
            city?: null | string;
            /**
             * @description The state or province.
             * @example Greater London
             */
            region?: null | string;
            /**
             * @description The country, by its two letters in ISO 3166.
             * @example GB
             */
            country?: null | string;
            /**
             * @description The tax number.
             * @example 12/345/67890
             */
            tax_number?: null | string;
            /**
             * @description The VAT identification number.
             * @example GB123456789
             */
            vat_id?: null | string;
            /**
             * @description The entry in the commercial register.
             * @example Companies House 01234567
             */
            register_entry?: null | string;
            /**
             * @description The email address for questions.
             * @example billing@example.com
             */
            email?: null | string;
            /**
             * @description The phone number for questions.
             * @example +44 20 7946 0000
             */
            phone?: null | string;
            /**
             * @description The name of the bank.
             * @example Example Bank
             */
            bank_name?: null | string;
            /**
             * @description The number of the bank account, an IBAN without blanks.
             * @example GB82WEST12345698765432
             */
            iban?: null | string;
            /**
             * @description The bank's BIC.
             * @example WESTGB22
             */
            bic?: null | string;
            /**
             * @description The text at the foot of documents.
             * @example Directors: Ada Lovelace, Charles Babbage
             */
            footer?: null | string;
            logo?: null | components["schemas"]["SellerLogo"];
            /**
             * @description The currency of invoices that name none, in ISO 4217.
             * @example EUR
             */
            currency?: null | string;
            /**
             * Format: int32
             * @description In how many days an invoice is due.
             * @example 14
             */
            terms_days?: null | number;
            /**
             * @description The tax on lines, in per cent.
             * @example 20
             */
            tax_rate?: null | string;
            /**
             * @description The language of documents: en or de.
             * @example en
             */
            language?: null | string;
        };
        SellerInput: {
            /**
             * @description The name that the business is registered under, up to 200 characters.
             * @example Analytical Engines Ltd.
             */
            legal_name?: null | string;
            /**
             * @description Street and number, or the post box.
             * @example 12 St James's Square
             */
            address_line1?: null | string;
            /**
             * @description What else the address needs.
             * @example 2nd floor
             */
            address_line2?: null | string;
            /**
             * @description The postal code.
             * @example SW1Y 4LE
             */
            postal_code?: null | string;
            /**
             * @description The city.
             * @example London
             */
            city?: null | string;
            /**
             * @description The state or province.
             * @example Greater London
             */
            region?: null | string;
            /**
             * @description The country, by its two letters in ISO 3166.
             * @example GB
             */
            country?: null | string;
            /**
             * @description The tax number.
             * @example 12/345/67890
             */
            tax_number?: null | string;
            /**
             * @description The VAT identification number, in its country's form.
             * @example GB123456789
             */
            vat_id?: null | string;
            /**
             * @description The entry in the commercial register.
             * @example Companies House 01234567
             */
            register_entry?: null | string;
            /**
             * @description The email address for questions.
             * @example billing@example.com
             */
            email?: null | string;
            /**
             * @description The phone number for questions.
             * @example +44 20 7946 0000
             */
            phone?: null | string;
            /**
             * @description The name of the bank.
             * @example Example Bank
             */
            bank_name?: null | string;
            /**
             * @description The number of the bank account, an IBAN.
             * @example GB82 WEST 1234 5698 7654 32
             */
            iban?: null | string;
            /**
             * @description The bank's BIC.
             * @example WESTGB22
             */
            bic?: null | string;
            /**
             * @description The text at the foot of documents, up to 1000 characters.
             * @example Directors: Ada Lovelace, Charles Babbage
             */
            footer?: null | string;
            /**
             * @description A PNG or JPEG of at most 4000 pixels a side, in Base64; may begin as a data URL does. Larger ones than 1000 pixels a side are made smaller.
             * @example iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==
             */
            logo?: null | string;
            /**
             * @description The currency of invoices that name none, in ISO 4217.
             * @example EUR
             */
            currency?: null | string;
            /**
             * @description In how many days an invoice is due, from 0 to 3650.
             * @example 14
             */
            terms_days?: null | number;
            /**
             * @description The tax on lines, in per cent.
             * @example 20
             */
            tax_rate?: null | string;
            /**
             * @description The language of documents: en or de.
             * @example en
             */
            language?: null | string;
        };
        SellerLogo: {
            /** Format: int64 */
            id: number;
            /** @example image/png */
            media_type: string;
            /** Format: int32 */
            width: number;
            /** Format: int32 */
            height: number;
        };
        Sending: {
            /**
             * Format: int64
             * @description The sending's id.
             */
            id: number;
            /**
             * Format: int64
             * @description The credit note that was sent; null for the invoice.
             */
            credit_note_id: null | number;
            /**
             * Format: int32
             * @description Which reminder it is, from 1 to 3; null where it is none.
             * @example 1
             */
            reminder_level: null | number;
            /**
             * @description The recipient's address.
             * @example invoices@example.com
             */
            to: string;
            /**
             * @description The language of the letter.
             * @example en
             */
            language: string;
            /**
             * @description The subject.
             * @example Invoice INV-2026-000123
             */
            subject: string;
            /**
             * @description Whether the e-invoice is attached, beside the PDF.
             * @example false
             */
            attach_xml: boolean;
            /** @description What became of it. */
            status: components["schemas"]["DeliveryStatus"];
            /**
             * @description Why it failed, or the last attempt did where it is still queued.
             * @example 550 No such user
             */
            problem: null | string;
            /**
             * Format: date-time
             * @description When it was queued, UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the mail server took it, UTC.
             */
            sent_at: null | string;
        };
        SendInput: {
            /**
             * @description The recipient's address; if omitted, the customer's invoice email, else the user's address.
             * @example invoices@example.com
             */
            to?: string;
            /**
             * @description The language of the letter, en or de; the customer's if omitted.
             * @example en
             */
            language?: string;
            /**
             * @description The subject, up to 200 characters.
             * @example Invoice INV-2026-000123
             */
            subject?: string;
            /**
             * @description The text, up to 10000 characters; a blank line ends a paragraph.
             * @example Hello Ada,
             *
             *     here is our invoice.
             */
            text?: string;
            /** @description Whether the e-invoice is attached beside the PDF; if omitted, where the customer wants one. Reminders never have it. */
            attach_xml?: boolean;
        };
        /**
         * @example S
         * @enum {unknown}
         */
        TaxCategory: "S" | "Z" | "E" | "AE" | "G" | "K" | "O";
        TaxRate: {
            /**
             * Format: int64
             * @description The tax rate's id.
             */
            id: number;
            /**
             * @description What it is called.
             * @example VAT
             */
            name: string;
            /**
             * @description The tax in per cent.
             * @example 19
             */
            tax_rate: string;
            /** @description The tax category in EN 16931. */
            tax_category: components["schemas"]["TaxCategory"];
            /**
             * @description Why no tax is due.
             * @example Reverse charge
             */
            exemption_reason: null | string;
        };
        /**
         * @example {
         *       "name": "VAT",
         *       "tax_rate": "19",
         *       "tax_category": "S"
         *     }
         */
        TaxRateInput: {
            /**
             * @description What it is called, 1 to 100 characters, unique.
             * @example VAT
             */
            name: string;
            /** @description The tax in per cent; 0 if omitted. */
            tax_rate?: components["schemas"]["Percentage"];
            /** @description The tax category in EN 16931; if omitted, S for a rate above 0 and else Z. */
            tax_category?: components["schemas"]["TaxCategory"];
            /**
             * @description Why no tax is due, up to 500 characters: required in the category E, and if omitted the usual words in AE, G, K and O.
             * @example Article 132
             */
            exemption_reason?: null | string;
        };
        TaxTotal: {
            /** @description The tax category in EN 16931. */
            tax_category: components["schemas"]["TaxCategory"];
            /**
             * @description The tax in per cent.
             * @example 19
             */
            tax_rate: string;
            /**
             * @description What the rate is called, if all lines call it the same.
             * @example VAT
             */
            tax_name: null | string;
            /**
             * @description Why no tax is due.
             * @example Reverse charge
             */
            exemption_reason: null | string;
            /**
             * @description This part's share of the document's discount, already taken off.
             * @example 0.00
             */
            discount: string;
            /**
             * @description The sum that is taxed.
             * @example 120.00
             */
            taxable: string;
            /**
             * @description The tax on it, rounded once.
             * @example 22.80
             */
            tax: string;
        };
        /**
         * @example C62
         * @enum {unknown}
         */
        UnitOfMeasure: "C62" | "MIN" | "HUR" | "DAY" | "WEE" | "MON" | "ANN" | "GRM" | "KGM" | "TNE" | "CMT" | "MTR" | "KMT" | "MTK" | "MTQ" | "MLT" | "LTR" | "KWH" | "E34" | "SET" | "PR" | "XBX" | "XPK" | "E48" | "IE" | "LS";
        /**
         * @description Decimal digits, at most six of them after the point and twelve before it.
         * @example 120.00
         */
        UnitPrice: number | string;
        ValidationProblemDetails: {
            type?: string;
            title: string;
            /** Format: int32 */
            status: number;
            detail?: string;
            instance?: string;
            errors?: {
                [key: string]: string[];
            };
            /** @description The id by which the request is found in logs and traces. */
            traceId: string;
            code: components["schemas"]["ErrorCode"];
            /** @description The values in the sentence, such as the largest length that is allowed. */
            params?: {
                [key: string]: unknown;
            };
            /** @description The code of each error in errors, at the same place. */
            codes?: {
                [key: string]: {
                    code: components["schemas"]["ErrorCode"];
                    /** @description The values in the sentence, such as the largest length that is allowed. */
                    params?: {
                        [key: string]: unknown;
                    };
                }[];
            };
        };
    };
    responses: {
        /** @description The request is invalid; errors lists the fields and what is wrong with each. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Bad Request",
                 *       "status": 400,
                 *       "detail": "The request is invalid; errors lists the fields and what is wrong with each.",
                 *       "code": "invalid_fields",
                 *       "traceId": "0af7651916cd43dd8448eb211c80319c",
                 *       "errors": {
                 *         "limit": [
                 *           "Must be a whole number from 1 to 500."
                 *         ]
                 *       },
                 *       "codes": {
                 *         "limit": [
                 *           {
                 *             "code": "not_a_whole_number",
                 *             "params": {
                 *               "min": 1,
                 *               "max": 500
                 *             }
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/problem+json": components["schemas"]["ValidationProblemDetails"];
            };
        };
        /** @description The caller is not signed in, or the access token is not valid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Unauthorized",
                 *       "status": 401,
                 *       "detail": "The caller is not signed in, or the access token is not valid.",
                 *       "code": "unauthorized",
                 *       "traceId": "0af7651916cd43dd8448eb211c80319c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The caller is not allowed to do this, or a request made in a session lacks the X-CSRF header. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Forbidden",
                 *       "status": 403,
                 *       "detail": "The caller is not allowed to do this, or a request made in a session lacks the X-CSRF header.",
                 *       "code": "forbidden",
                 *       "traceId": "0af7651916cd43dd8448eb211c80319c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description There is no such object, or the caller may not see it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Not Found",
                 *       "status": 404,
                 *       "detail": "There is no such object, or the caller may not see it.",
                 *       "code": "not_found",
                 *       "traceId": "0af7651916cd43dd8448eb211c80319c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The response is not available in any of the media types in Accept. */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Not Acceptable",
                 *       "status": 406,
                 *       "detail": "The response is not available in any of the media types in Accept.",
                 *       "code": "not_acceptable",
                 *       "traceId": "0af7651916cd43dd8448eb211c80319c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The object's state, or another object, does not allow this. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Conflict",
                 *       "status": 409,
                 *       "detail": "The object's state, or another object, does not allow this.",
                 *       "code": "conflict",
                 *       "traceId": "0af7651916cd43dd8448eb211c80319c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The object has changed since the version in If-Match. */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Precondition Failed",
                 *       "status": 412,
                 *       "detail": "The object has changed since the version in If-Match.",
                 *       "code": "precondition_failed",
                 *       "traceId": "0af7651916cd43dd8448eb211c80319c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The request body is too large. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Payload Too Large",
                 *       "status": 413,
                 *       "detail": "The request body is too large.",
                 *       "code": "payload_too_large",
                 *       "traceId": "0af7651916cd43dd8448eb211c80319c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The request body has a media type that is not supported. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Unsupported Media Type",
                 *       "status": 415,
                 *       "detail": "The request body has a media type that is not supported.",
                 *       "code": "unsupported_media_type",
                 *       "traceId": "0af7651916cd43dd8448eb211c80319c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The Idempotency-Key was used for a different request before. */
        UnprocessableEntity: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Unprocessable Entity",
                 *       "status": 422,
                 *       "detail": "The Idempotency-Key was used for a different request before.",
                 *       "code": "unprocessable_entity",
                 *       "traceId": "0af7651916cd43dd8448eb211c80319c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description There were too many requests. Retry-After says how long to wait. */
        TooManyRequests: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: string;
                /** @description The limit: "name";q=requests;w=seconds. */
                "RateLimit-Policy"?: string;
                /** @description What is left of it: "name";r=requests;t=seconds until all of it is there again. */
                RateLimit?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Too Many Requests",
                 *       "status": 429,
                 *       "detail": "There were too many requests. Retry-After says how long to wait.",
                 *       "code": "too_many_requests",
                 *       "traceId": "0af7651916cd43dd8448eb211c80319c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The service cannot be reached. Retry-After says how long to wait. */
        BadGateway: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Bad Gateway",
                 *       "status": 502,
                 *       "detail": "The service cannot be reached. Retry-After says how long to wait.",
                 *       "code": "bad_gateway",
                 *       "traceId": "0af7651916cd43dd8448eb211c80319c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The service, or something that it needs, is unavailable. Unless detail says otherwise, nothing was changed. Retry-After says how long to wait. */
        ServiceUnavailable: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Service Unavailable",
                 *       "status": 503,
                 *       "detail": "The service, or something that it needs, is unavailable. Unless detail says otherwise, nothing was changed. Retry-After says how long to wait.",
                 *       "code": "service_unavailable",
                 *       "traceId": "0af7651916cd43dd8448eb211c80319c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description The service took too long to respond. The request may have been carried out all the same. */
        GatewayTimeout: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "title": "Gateway Timeout",
                 *       "status": 504,
                 *       "detail": "The service took too long to respond. The request may have been carried out all the same.",
                 *       "code": "gateway_timeout",
                 *       "traceId": "0af7651916cd43dd8448eb211c80319c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_invoices: {
        parameters: {
            query?: {
                /** @description Only this invoice; given several times: only these. */
                id?: number[];
                /** @description Only invoices in this state; given several times: in any of these. */
                status?: string[];
                /** @description true: only open invoices past their due date; false: only the others. */
                overdue?: string;
                /** @description true: only open invoices of which some was paid; false: only the others. */
                partially_paid?: string;
                /** @description Only invoices of which what was mailed last is queued, was sent, or failed. */
                delivery?: string;
                /** @description true: only invoices that a reminder was sent of; false: only the others. */
                reminded?: string;
                /** @description Only invoices of this user. */
                user_id?: number;
                /** @description Only invoices in this currency, by its code in ISO 4217. */
                currency?: string;
                /** @description Only invoices of exactly this amount. */
                amount?: string;
                /** @description Only invoices of this amount or more. */
                amount_min?: string;
                /** @description Only invoices of this amount or less. */
                amount_max?: string;
                /** @description Only invoices issued on this day or later. */
                issued_from?: string;
                /** @description Only invoices issued on this day or earlier. */
                issued_to?: string;
                /** @description Only invoices due on this day or later. */
                due_from?: string;
                /** @description Only invoices due on this day or earlier. */
                due_to?: string;
                /** @description Only invoices created at this time or later: a date (midnight UTC) or a date and time. */
                created_after?: string;
                /** @description Only invoices created before this time: a date (midnight UTC) or a date and time. */
                created_before?: string;
                /** @description Fields separated by commas, with a - before each that descends. */
                sort?: string;
                /** @description Text to search for. */
                q?: string;
                /** @description Objects per page. */
                limit?: number;
                /** @description Where the page starts, from the next link of the previous page. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The number of matching objects on all pages: exact up to 10000, otherwise 10000+. */
                    "X-Total-Count"?: string;
                    /** @description <address of the next page>; rel="next". Absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "user_id": 1,
                     *         "amount": "120.00",
                     *         "number": "INV-2026-000123",
                     *         "status": "open",
                     *         "overdue": false,
                     *         "partially_paid": false,
                     *         "currency": "USD",
                     *         "discount_percent": "10",
                     *         "discount_amount": "12.00",
                     *         "discount": "0.00",
                     *         "subtotal": "120.00",
                     *         "tax": "0.00",
                     *         "tax_totals": [
                     *           {
                     *             "tax_category": "S",
                     *             "tax_rate": "19",
                     *             "tax_name": "VAT",
                     *             "exemption_reason": "Reverse charge",
                     *             "discount": "0.00",
                     *             "taxable": "120.00",
                     *             "tax": "22.80"
                     *           }
                     *         ],
                     *         "paid": "0.00",
                     *         "credited": "0.00",
                     *         "refunded": "0.00",
                     *         "balance": "120.00",
                     *         "issue_date": "2026-11-24",
                     *         "due_date": "2026-11-24",
                     *         "memo": "Thank you.",
                     *         "bill_to": {
                     *           "username": "ada",
                     *           "email": "ada@example.com"
                     *         },
                     *         "delivery": "sent",
                     *         "reminder_level": 0,
                     *         "reminded_on": "2026-11-24",
                     *         "disputed": false,
                     *         "dispute_note": "Was promised a discount.",
                     *         "created_at": "2026-11-24T09:30:00Z",
                     *         "updated_at": "2026-11-24T09:30:00Z",
                     *         "actions": [
                     *           "record_payment"
                     *         ],
                     *         "lines": [
                     *           {
                     *             "description": "Consulting",
                     *             "quantity": "1",
                     *             "unit": "C62",
                     *             "unit_name": "piece",
                     *             "unit_price": "120.00",
                     *             "discount_percent": "10",
                     *             "discount_amount": "12.00",
                     *             "discount": "0.00",
                     *             "tax_category": "S",
                     *             "tax_rate": "0",
                     *             "tax_name": "VAT",
                     *             "exemption_reason": "Reverse charge",
                     *             "amount": "120.00"
                     *           }
                     *         ],
                     *         "seller": {
                     *           "legal_name": "Analytical Engines Ltd.",
                     *           "address_line1": "12 St James's Square",
                     *           "address_line2": "2nd floor",
                     *           "postal_code": "SW1Y 4LE",
                     *           "city": "London",
                     *           "region": "Greater London",
                     *           "country": "GB",
                     *           "tax_number": "12/345/67890",
                     *           "vat_id": "GB123456789",
                     *           "register_entry": "Companies House 01234567",
                     *           "email": "billing@example.com",
                     *           "phone": "+44 20 7946 0000",
                     *           "bank_name": "Example Bank",
                     *           "iban": "GB82WEST12345698765432",
                     *           "bic": "WESTGB22",
                     *           "footer": "Directors: Ada Lovelace, Charles Babbage",
                     *           "logo": {
                     *             "id": 1,
                     *             "media_type": "image/png",
                     *             "width": 1,
                     *             "height": 1
                     *           },
                     *           "currency": "EUR",
                     *           "terms_days": 14,
                     *           "tax_rate": "20",
                     *           "language": "en"
                     *         },
                     *         "billing_details": {
                     *           "legal_name": "Analytical Engines Ltd.",
                     *           "contact": "Ada Lovelace",
                     *           "address_line1": "12 St James's Square",
                     *           "address_line2": "2nd floor",
                     *           "postal_code": "SW1Y 4LE",
                     *           "city": "London",
                     *           "region": "Greater London",
                     *           "country": "GB",
                     *           "vat_id": "GB123456789",
                     *           "invoice_email": "invoices@example.com",
                     *           "language": "en",
                     *           "currency": "EUR",
                     *           "terms_days": 14,
                     *           "buyer_reference": "04011000-12345-03",
                     *           "e_invoice": "xrechnung",
                     *           "note": "Pays late."
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Invoice"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    create_invoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's own for this request, 1 to 255 visible ASCII characters. For 24 hours the same request with the same key is not done again but answered as the first time, with Idempotent-Replayed: true. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "user_id": 1,
                 *       "amount": "120.00",
                 *       "currency": "USD",
                 *       "memo": "Thank you.",
                 *       "due_date": "2026-11-24",
                 *       "lines": [
                 *         {
                 *           "description": "Consulting",
                 *           "quantity": "1",
                 *           "unit": "HUR",
                 *           "unit_price": "120.00",
                 *           "tax_rate": "0",
                 *           "tax_category": "Z"
                 *         }
                 *       ],
                 *       "discount_percent": "0",
                 *       "discount_amount": "0.00"
                 *     }
                 */
                "application/json": components["schemas"]["InvoiceInput"];
                /**
                 * @example {
                 *       "user_id": 1,
                 *       "amount": "120.00",
                 *       "currency": "USD",
                 *       "memo": "Thank you.",
                 *       "due_date": "2026-11-24",
                 *       "lines": [
                 *         {
                 *           "description": "Consulting",
                 *           "quantity": "1",
                 *           "unit": "HUR",
                 *           "unit_price": "120.00",
                 *           "tax_rate": "0",
                 *           "tax_category": "Z"
                 *         }
                 *       ],
                 *       "discount_percent": "0",
                 *       "discount_amount": "0.00"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["InvoiceInput"];
                /**
                 * @example {
                 *       "user_id": 1,
                 *       "amount": "120.00",
                 *       "currency": "USD",
                 *       "memo": "Thank you.",
                 *       "due_date": "2026-11-24",
                 *       "lines": [
                 *         {
                 *           "description": "Consulting",
                 *           "quantity": "1",
                 *           "unit": "HUR",
                 *           "unit_price": "120.00",
                 *           "tax_rate": "0",
                 *           "tax_category": "Z"
                 *         }
                 *       ],
                 *       "discount_percent": "0",
                 *       "discount_amount": "0.00"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["InvoiceInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description true where this was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description The address of the new object. */
                    Location?: string;
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "user_id": 1,
                     *       "amount": "120.00",
                     *       "number": "INV-2026-000123",
                     *       "status": "open",
                     *       "overdue": false,
                     *       "partially_paid": false,
                     *       "currency": "USD",
                     *       "discount_percent": "10",
                     *       "discount_amount": "12.00",
                     *       "discount": "0.00",
                     *       "subtotal": "120.00",
                     *       "tax": "0.00",
                     *       "tax_totals": [
                     *         {
                     *           "tax_category": "S",
                     *           "tax_rate": "19",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "discount": "0.00",
                     *           "taxable": "120.00",
                     *           "tax": "22.80"
                     *         }
                     *       ],
                     *       "paid": "0.00",
                     *       "credited": "0.00",
                     *       "refunded": "0.00",
                     *       "balance": "120.00",
                     *       "issue_date": "2026-11-24",
                     *       "due_date": "2026-11-24",
                     *       "memo": "Thank you.",
                     *       "bill_to": {
                     *         "username": "ada",
                     *         "email": "ada@example.com"
                     *       },
                     *       "delivery": "sent",
                     *       "reminder_level": 0,
                     *       "reminded_on": "2026-11-24",
                     *       "disputed": false,
                     *       "dispute_note": "Was promised a discount.",
                     *       "created_at": "2026-11-24T09:30:00Z",
                     *       "updated_at": "2026-11-24T09:30:00Z",
                     *       "actions": [
                     *         "record_payment"
                     *       ],
                     *       "lines": [
                     *         {
                     *           "description": "Consulting",
                     *           "quantity": "1",
                     *           "unit": "C62",
                     *           "unit_name": "piece",
                     *           "unit_price": "120.00",
                     *           "discount_percent": "10",
                     *           "discount_amount": "12.00",
                     *           "discount": "0.00",
                     *           "tax_category": "S",
                     *           "tax_rate": "0",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "amount": "120.00"
                     *         }
                     *       ],
                     *       "seller": {
                     *         "legal_name": "Analytical Engines Ltd.",
                     *         "address_line1": "12 St James's Square",
                     *         "address_line2": "2nd floor",
                     *         "postal_code": "SW1Y 4LE",
                     *         "city": "London",
                     *         "region": "Greater London",
                     *         "country": "GB",
                     *         "tax_number": "12/345/67890",
                     *         "vat_id": "GB123456789",
                     *         "register_entry": "Companies House 01234567",
                     *         "email": "billing@example.com",
                     *         "phone": "+44 20 7946 0000",
                     *         "bank_name": "Example Bank",
                     *         "iban": "GB82WEST12345698765432",
                     *         "bic": "WESTGB22",
                     *         "footer": "Directors: Ada Lovelace, Charles Babbage",
                     *         "logo": {
                     *           "id": 1,
                     *           "media_type": "image/png",
                     *           "width": 1,
                     *           "height": 1
                     *         },
                     *         "currency": "EUR",
                     *         "terms_days": 14,
                     *         "tax_rate": "20",
                     *         "language": "en"
                     *       },
                     *       "billing_details": {
                     *         "legal_name": "Analytical Engines Ltd.",
                     *         "contact": "Ada Lovelace",
                     *         "address_line1": "12 St James's Square",
                     *         "address_line2": "2nd floor",
                     *         "postal_code": "SW1Y 4LE",
                     *         "city": "London",
                     *         "region": "Greater London",
                     *         "country": "GB",
                     *         "vat_id": "GB123456789",
                     *         "invoice_email": "invoices@example.com",
                     *         "language": "en",
                     *         "currency": "EUR",
                     *         "terms_days": 14,
                     *         "buyer_reference": "04011000-12345-03",
                     *         "e_invoice": "xrechnung",
                     *         "note": "Pays late."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    get_invoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that the client has. If the object still has one of them, the response is 304 without the object. */
                "If-None-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "user_id": 1,
                     *       "amount": "120.00",
                     *       "number": "INV-2026-000123",
                     *       "status": "open",
                     *       "overdue": false,
                     *       "partially_paid": false,
                     *       "currency": "USD",
                     *       "discount_percent": "10",
                     *       "discount_amount": "12.00",
                     *       "discount": "0.00",
                     *       "subtotal": "120.00",
                     *       "tax": "0.00",
                     *       "tax_totals": [
                     *         {
                     *           "tax_category": "S",
                     *           "tax_rate": "19",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "discount": "0.00",
                     *           "taxable": "120.00",
                     *           "tax": "22.80"
                     *         }
                     *       ],
                     *       "paid": "0.00",
                     *       "credited": "0.00",
                     *       "refunded": "0.00",
                     *       "balance": "120.00",
                     *       "issue_date": "2026-11-24",
                     *       "due_date": "2026-11-24",
                     *       "memo": "Thank you.",
                     *       "bill_to": {
                     *         "username": "ada",
                     *         "email": "ada@example.com"
                     *       },
                     *       "delivery": "sent",
                     *       "reminder_level": 0,
                     *       "reminded_on": "2026-11-24",
                     *       "disputed": false,
                     *       "dispute_note": "Was promised a discount.",
                     *       "created_at": "2026-11-24T09:30:00Z",
                     *       "updated_at": "2026-11-24T09:30:00Z",
                     *       "actions": [
                     *         "record_payment"
                     *       ],
                     *       "lines": [
                     *         {
                     *           "description": "Consulting",
                     *           "quantity": "1",
                     *           "unit": "C62",
                     *           "unit_name": "piece",
                     *           "unit_price": "120.00",
                     *           "discount_percent": "10",
                     *           "discount_amount": "12.00",
                     *           "discount": "0.00",
                     *           "tax_category": "S",
                     *           "tax_rate": "0",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "amount": "120.00"
                     *         }
                     *       ],
                     *       "seller": {
                     *         "legal_name": "Analytical Engines Ltd.",
                     *         "address_line1": "12 St James's Square",
                     *         "address_line2": "2nd floor",
                     *         "postal_code": "SW1Y 4LE",
                     *         "city": "London",
                     *         "region": "Greater London",
                     *         "country": "GB",
                     *         "tax_number": "12/345/67890",
                     *         "vat_id": "GB123456789",
                     *         "register_entry": "Companies House 01234567",
                     *         "email": "billing@example.com",
                     *         "phone": "+44 20 7946 0000",
                     *         "bank_name": "Example Bank",
                     *         "iban": "GB82WEST12345698765432",
                     *         "bic": "WESTGB22",
                     *         "footer": "Directors: Ada Lovelace, Charles Babbage",
                     *         "logo": {
                     *           "id": 1,
                     *           "media_type": "image/png",
                     *           "width": 1,
                     *           "height": 1
                     *         },
                     *         "currency": "EUR",
                     *         "terms_days": 14,
                     *         "tax_rate": "20",
                     *         "language": "en"
                     *       },
                     *       "billing_details": {
                     *         "legal_name": "Analytical Engines Ltd.",
                     *         "contact": "Ada Lovelace",
                     *         "address_line1": "12 St James's Square",
                     *         "address_line2": "2nd floor",
                     *         "postal_code": "SW1Y 4LE",
                     *         "city": "London",
                     *         "region": "Greater London",
                     *         "country": "GB",
                     *         "vat_id": "GB123456789",
                     *         "invoice_email": "invoices@example.com",
                     *         "language": "en",
                     *         "currency": "EUR",
                     *         "terms_days": 14,
                     *         "buyer_reference": "04011000-12345-03",
                     *         "e_invoice": "xrechnung",
                     *         "note": "Pays late."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Invoice"];
                    "application/pdf": string;
                    "application/xml": string;
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    replace_invoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object was not edited since it had this ETag; otherwise the response is 412. */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "user_id": 1,
                 *       "amount": "120.00",
                 *       "currency": "USD",
                 *       "memo": "Thank you.",
                 *       "due_date": "2026-11-24",
                 *       "lines": [
                 *         {
                 *           "description": "Consulting",
                 *           "quantity": "1",
                 *           "unit": "HUR",
                 *           "unit_price": "120.00",
                 *           "tax_rate": "0",
                 *           "tax_category": "Z"
                 *         }
                 *       ],
                 *       "discount_percent": "0",
                 *       "discount_amount": "0.00"
                 *     }
                 */
                "application/json": components["schemas"]["InvoiceReplacement"];
                /**
                 * @example {
                 *       "user_id": 1,
                 *       "amount": "120.00",
                 *       "currency": "USD",
                 *       "memo": "Thank you.",
                 *       "due_date": "2026-11-24",
                 *       "lines": [
                 *         {
                 *           "description": "Consulting",
                 *           "quantity": "1",
                 *           "unit": "HUR",
                 *           "unit_price": "120.00",
                 *           "tax_rate": "0",
                 *           "tax_category": "Z"
                 *         }
                 *       ],
                 *       "discount_percent": "0",
                 *       "discount_amount": "0.00"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["InvoiceReplacement"];
                /**
                 * @example {
                 *       "user_id": 1,
                 *       "amount": "120.00",
                 *       "currency": "USD",
                 *       "memo": "Thank you.",
                 *       "due_date": "2026-11-24",
                 *       "lines": [
                 *         {
                 *           "description": "Consulting",
                 *           "quantity": "1",
                 *           "unit": "HUR",
                 *           "unit_price": "120.00",
                 *           "tax_rate": "0",
                 *           "tax_category": "Z"
                 *         }
                 *       ],
                 *       "discount_percent": "0",
                 *       "discount_amount": "0.00"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["InvoiceReplacement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "user_id": 1,
                     *       "amount": "120.00",
                     *       "number": "INV-2026-000123",
                     *       "status": "open",
                     *       "overdue": false,
                     *       "partially_paid": false,
                     *       "currency": "USD",
                     *       "discount_percent": "10",
                     *       "discount_amount": "12.00",
                     *       "discount": "0.00",
                     *       "subtotal": "120.00",
                     *       "tax": "0.00",
                     *       "tax_totals": [
                     *         {
                     *           "tax_category": "S",
                     *           "tax_rate": "19",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "discount": "0.00",
                     *           "taxable": "120.00",
                     *           "tax": "22.80"
                     *         }
                     *       ],
                     *       "paid": "0.00",
                     *       "credited": "0.00",
                     *       "refunded": "0.00",
                     *       "balance": "120.00",
                     *       "issue_date": "2026-11-24",
                     *       "due_date": "2026-11-24",
                     *       "memo": "Thank you.",
                     *       "bill_to": {
                     *         "username": "ada",
                     *         "email": "ada@example.com"
                     *       },
                     *       "delivery": "sent",
                     *       "reminder_level": 0,
                     *       "reminded_on": "2026-11-24",
                     *       "disputed": false,
                     *       "dispute_note": "Was promised a discount.",
                     *       "created_at": "2026-11-24T09:30:00Z",
                     *       "updated_at": "2026-11-24T09:30:00Z",
                     *       "actions": [
                     *         "record_payment"
                     *       ],
                     *       "lines": [
                     *         {
                     *           "description": "Consulting",
                     *           "quantity": "1",
                     *           "unit": "C62",
                     *           "unit_name": "piece",
                     *           "unit_price": "120.00",
                     *           "discount_percent": "10",
                     *           "discount_amount": "12.00",
                     *           "discount": "0.00",
                     *           "tax_category": "S",
                     *           "tax_rate": "0",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "amount": "120.00"
                     *         }
                     *       ],
                     *       "seller": {
                     *         "legal_name": "Analytical Engines Ltd.",
                     *         "address_line1": "12 St James's Square",
                     *         "address_line2": "2nd floor",
                     *         "postal_code": "SW1Y 4LE",
                     *         "city": "London",
                     *         "region": "Greater London",
                     *         "country": "GB",
                     *         "tax_number": "12/345/67890",
                     *         "vat_id": "GB123456789",
                     *         "register_entry": "Companies House 01234567",
                     *         "email": "billing@example.com",
                     *         "phone": "+44 20 7946 0000",
                     *         "bank_name": "Example Bank",
                     *         "iban": "GB82WEST12345698765432",
                     *         "bic": "WESTGB22",
                     *         "footer": "Directors: Ada Lovelace, Charles Babbage",
                     *         "logo": {
                     *           "id": 1,
                     *           "media_type": "image/png",
                     *           "width": 1,
                     *           "height": 1
                     *         },
                     *         "currency": "EUR",
                     *         "terms_days": 14,
                     *         "tax_rate": "20",
                     *         "language": "en"
                     *       },
                     *       "billing_details": {
                     *         "legal_name": "Analytical Engines Ltd.",
                     *         "contact": "Ada Lovelace",
                     *         "address_line1": "12 St James's Square",
                     *         "address_line2": "2nd floor",
                     *         "postal_code": "SW1Y 4LE",
                     *         "city": "London",
                     *         "region": "Greater London",
                     *         "country": "GB",
                     *         "vat_id": "GB123456789",
                     *         "invoice_email": "invoices@example.com",
                     *         "language": "en",
                     *         "currency": "EUR",
                     *         "terms_days": 14,
                     *         "buyer_reference": "04011000-12345-03",
                     *         "e_invoice": "xrechnung",
                     *         "note": "Pays late."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    delete_invoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object was not edited since it had this ETag; otherwise the response is 412. */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    update_invoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object was not edited since it had this ETag; otherwise the response is 412. */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "user_id": 1,
                 *       "amount": "120.00",
                 *       "currency": "USD",
                 *       "memo": "Thank you.",
                 *       "due_date": "2026-11-24",
                 *       "lines": [
                 *         {
                 *           "description": "Consulting",
                 *           "quantity": "1",
                 *           "unit": "HUR",
                 *           "unit_price": "120.00",
                 *           "tax_rate": "0",
                 *           "tax_category": "Z"
                 *         }
                 *       ],
                 *       "discount_percent": "0",
                 *       "discount_amount": "0.00"
                 *     }
                 */
                "application/json": components["schemas"]["InvoicePatch"];
                /**
                 * @example {
                 *       "user_id": 1,
                 *       "amount": "120.00",
                 *       "currency": "USD",
                 *       "memo": "Thank you.",
                 *       "due_date": "2026-11-24",
                 *       "lines": [
                 *         {
                 *           "description": "Consulting",
                 *           "quantity": "1",
                 *           "unit": "HUR",
                 *           "unit_price": "120.00",
                 *           "tax_rate": "0",
                 *           "tax_category": "Z"
                 *         }
                 *       ],
                 *       "discount_percent": "0",
                 *       "discount_amount": "0.00"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["InvoicePatch"];
                /**
                 * @example {
                 *       "user_id": 1,
                 *       "amount": "120.00",
                 *       "currency": "USD",
                 *       "memo": "Thank you.",
                 *       "due_date": "2026-11-24",
                 *       "lines": [
                 *         {
                 *           "description": "Consulting",
                 *           "quantity": "1",
                 *           "unit": "HUR",
                 *           "unit_price": "120.00",
                 *           "tax_rate": "0",
                 *           "tax_category": "Z"
                 *         }
                 *       ],
                 *       "discount_percent": "0",
                 *       "discount_amount": "0.00"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["InvoicePatch"];
                /**
                 * @example {
                 *       "user_id": 1,
                 *       "amount": "120.00",
                 *       "currency": "USD",
                 *       "memo": "Thank you.",
                 *       "due_date": "2026-11-24",
                 *       "lines": [
                 *         {
                 *           "description": "Consulting",
                 *           "quantity": "1",
                 *           "unit": "HUR",
                 *           "unit_price": "120.00",
                 *           "tax_rate": "0",
                 *           "tax_category": "Z"
                 *         }
                 *       ],
                 *       "discount_percent": "0",
                 *       "discount_amount": "0.00"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["InvoicePatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "user_id": 1,
                     *       "amount": "120.00",
                     *       "number": "INV-2026-000123",
                     *       "status": "open",
                     *       "overdue": false,
                     *       "partially_paid": false,
                     *       "currency": "USD",
                     *       "discount_percent": "10",
                     *       "discount_amount": "12.00",
                     *       "discount": "0.00",
                     *       "subtotal": "120.00",
                     *       "tax": "0.00",
                     *       "tax_totals": [
                     *         {
                     *           "tax_category": "S",
                     *           "tax_rate": "19",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "discount": "0.00",
                     *           "taxable": "120.00",
                     *           "tax": "22.80"
                     *         }
                     *       ],
                     *       "paid": "0.00",
                     *       "credited": "0.00",
                     *       "refunded": "0.00",
                     *       "balance": "120.00",
                     *       "issue_date": "2026-11-24",
                     *       "due_date": "2026-11-24",
                     *       "memo": "Thank you.",
                     *       "bill_to": {
                     *         "username": "ada",
                     *         "email": "ada@example.com"
                     *       },
                     *       "delivery": "sent",
                     *       "reminder_level": 0,
                     *       "reminded_on": "2026-11-24",
                     *       "disputed": false,
                     *       "dispute_note": "Was promised a discount.",
                     *       "created_at": "2026-11-24T09:30:00Z",
                     *       "updated_at": "2026-11-24T09:30:00Z",
                     *       "actions": [
                     *         "record_payment"
                     *       ],
                     *       "lines": [
                     *         {
                     *           "description": "Consulting",
                     *           "quantity": "1",
                     *           "unit": "C62",
                     *           "unit_name": "piece",
                     *           "unit_price": "120.00",
                     *           "discount_percent": "10",
                     *           "discount_amount": "12.00",
                     *           "discount": "0.00",
                     *           "tax_category": "S",
                     *           "tax_rate": "0",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "amount": "120.00"
                     *         }
                     *       ],
                     *       "seller": {
                     *         "legal_name": "Analytical Engines Ltd.",
                     *         "address_line1": "12 St James's Square",
                     *         "address_line2": "2nd floor",
                     *         "postal_code": "SW1Y 4LE",
                     *         "city": "London",
                     *         "region": "Greater London",
                     *         "country": "GB",
                     *         "tax_number": "12/345/67890",
                     *         "vat_id": "GB123456789",
                     *         "register_entry": "Companies House 01234567",
                     *         "email": "billing@example.com",
                     *         "phone": "+44 20 7946 0000",
                     *         "bank_name": "Example Bank",
                     *         "iban": "GB82WEST12345698765432",
                     *         "bic": "WESTGB22",
                     *         "footer": "Directors: Ada Lovelace, Charles Babbage",
                     *         "logo": {
                     *           "id": 1,
                     *           "media_type": "image/png",
                     *           "width": 1,
                     *           "height": 1
                     *         },
                     *         "currency": "EUR",
                     *         "terms_days": 14,
                     *         "tax_rate": "20",
                     *         "language": "en"
                     *       },
                     *       "billing_details": {
                     *         "legal_name": "Analytical Engines Ltd.",
                     *         "contact": "Ada Lovelace",
                     *         "address_line1": "12 St James's Square",
                     *         "address_line2": "2nd floor",
                     *         "postal_code": "SW1Y 4LE",
                     *         "city": "London",
                     *         "region": "Greater London",
                     *         "country": "GB",
                     *         "vat_id": "GB123456789",
                     *         "invoice_email": "invoices@example.com",
                     *         "language": "en",
                     *         "currency": "EUR",
                     *         "terms_days": 14,
                     *         "buyer_reference": "04011000-12345-03",
                     *         "e_invoice": "xrechnung",
                     *         "note": "Pays late."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    issue_invoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object was not edited since it had this ETag; otherwise the response is 412. */
                "If-Match"?: string;
                /** @description Any text of the client's own for this request, 1 to 255 visible ASCII characters. For 24 hours the same request with the same key is not done again but answered as the first time, with Idempotent-Replayed: true. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "issue_date": "2026-11-24",
                 *       "due_date": "2026-11-24",
                 *       "credit": "keep",
                 *       "to_inactive": true,
                 *       "send": true
                 *     }
                 */
                "application/json": components["schemas"]["IssueInput"];
                /**
                 * @example {
                 *       "issue_date": "2026-11-24",
                 *       "due_date": "2026-11-24",
                 *       "credit": "keep",
                 *       "to_inactive": true,
                 *       "send": true
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["IssueInput"];
                /**
                 * @example {
                 *       "issue_date": "2026-11-24",
                 *       "due_date": "2026-11-24",
                 *       "credit": "keep",
                 *       "to_inactive": true,
                 *       "send": true
                 *     }
                 */
                "multipart/form-data": components["schemas"]["IssueInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description true where this was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "user_id": 1,
                     *       "amount": "120.00",
                     *       "number": "INV-2026-000123",
                     *       "status": "open",
                     *       "overdue": false,
                     *       "partially_paid": false,
                     *       "currency": "USD",
                     *       "discount_percent": "10",
                     *       "discount_amount": "12.00",
                     *       "discount": "0.00",
                     *       "subtotal": "120.00",
                     *       "tax": "0.00",
                     *       "tax_totals": [
                     *         {
                     *           "tax_category": "S",
                     *           "tax_rate": "19",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "discount": "0.00",
                     *           "taxable": "120.00",
                     *           "tax": "22.80"
                     *         }
                     *       ],
                     *       "paid": "0.00",
                     *       "credited": "0.00",
                     *       "refunded": "0.00",
                     *       "balance": "120.00",
                     *       "issue_date": "2026-11-24",
                     *       "due_date": "2026-11-24",
                     *       "memo": "Thank you.",
                     *       "bill_to": {
                     *         "username": "ada",
                     *         "email": "ada@example.com"
                     *       },
                     *       "delivery": "sent",
                     *       "reminder_level": 0,
                     *       "reminded_on": "2026-11-24",
                     *       "disputed": false,
                     *       "dispute_note": "Was promised a discount.",
                     *       "created_at": "2026-11-24T09:30:00Z",
                     *       "updated_at": "2026-11-24T09:30:00Z",
                     *       "actions": [
                     *         "record_payment"
                     *       ],
                     *       "lines": [
                     *         {
                     *           "description": "Consulting",
                     *           "quantity": "1",
                     *           "unit": "C62",
                     *           "unit_name": "piece",
                     *           "unit_price": "120.00",
                     *           "discount_percent": "10",
                     *           "discount_amount": "12.00",
                     *           "discount": "0.00",
                     *           "tax_category": "S",
                     *           "tax_rate": "0",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "amount": "120.00"
                     *         }
                     *       ],
                     *       "seller": {
                     *         "legal_name": "Analytical Engines Ltd.",
                     *         "address_line1": "12 St James's Square",
                     *         "address_line2": "2nd floor",
                     *         "postal_code": "SW1Y 4LE",
                     *         "city": "London",
                     *         "region": "Greater London",
                     *         "country": "GB",
                     *         "tax_number": "12/345/67890",
                     *         "vat_id": "GB123456789",
                     *         "register_entry": "Companies House 01234567",
                     *         "email": "billing@example.com",
                     *         "phone": "+44 20 7946 0000",
                     *         "bank_name": "Example Bank",
                     *         "iban": "GB82WEST12345698765432",
                     *         "bic": "WESTGB22",
                     *         "footer": "Directors: Ada Lovelace, Charles Babbage",
                     *         "logo": {
                     *           "id": 1,
                     *           "media_type": "image/png",
                     *           "width": 1,
                     *           "height": 1
                     *         },
                     *         "currency": "EUR",
                     *         "terms_days": 14,
                     *         "tax_rate": "20",
                     *         "language": "en"
                     *       },
                     *       "billing_details": {
                     *         "legal_name": "Analytical Engines Ltd.",
                     *         "contact": "Ada Lovelace",
                     *         "address_line1": "12 St James's Square",
                     *         "address_line2": "2nd floor",
                     *         "postal_code": "SW1Y 4LE",
                     *         "city": "London",
                     *         "region": "Greater London",
                     *         "country": "GB",
                     *         "vat_id": "GB123456789",
                     *         "invoice_email": "invoices@example.com",
                     *         "language": "en",
                     *         "currency": "EUR",
                     *         "terms_days": 14,
                     *         "buyer_reference": "04011000-12345-03",
                     *         "e_invoice": "xrechnung",
                     *         "note": "Pays late."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    duplicate_invoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's own for this request, 1 to 255 visible ASCII characters. For 24 hours the same request with the same key is not done again but answered as the first time, with Idempotent-Replayed: true. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description true where this was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description The address of the new object. */
                    Location?: string;
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "user_id": 1,
                     *       "amount": "120.00",
                     *       "number": "INV-2026-000123",
                     *       "status": "open",
                     *       "overdue": false,
                     *       "partially_paid": false,
                     *       "currency": "USD",
                     *       "discount_percent": "10",
                     *       "discount_amount": "12.00",
                     *       "discount": "0.00",
                     *       "subtotal": "120.00",
                     *       "tax": "0.00",
                     *       "tax_totals": [
                     *         {
                     *           "tax_category": "S",
                     *           "tax_rate": "19",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "discount": "0.00",
                     *           "taxable": "120.00",
                     *           "tax": "22.80"
                     *         }
                     *       ],
                     *       "paid": "0.00",
                     *       "credited": "0.00",
                     *       "refunded": "0.00",
                     *       "balance": "120.00",
                     *       "issue_date": "2026-11-24",
                     *       "due_date": "2026-11-24",
                     *       "memo": "Thank you.",
                     *       "bill_to": {
                     *         "username": "ada",
                     *         "email": "ada@example.com"
                     *       },
                     *       "delivery": "sent",
                     *       "reminder_level": 0,
                     *       "reminded_on": "2026-11-24",
                     *       "disputed": false,
                     *       "dispute_note": "Was promised a discount.",
                     *       "created_at": "2026-11-24T09:30:00Z",
                     *       "updated_at": "2026-11-24T09:30:00Z",
                     *       "actions": [
                     *         "record_payment"
                     *       ],
                     *       "lines": [
                     *         {
                     *           "description": "Consulting",
                     *           "quantity": "1",
                     *           "unit": "C62",
                     *           "unit_name": "piece",
                     *           "unit_price": "120.00",
                     *           "discount_percent": "10",
                     *           "discount_amount": "12.00",
                     *           "discount": "0.00",
                     *           "tax_category": "S",
                     *           "tax_rate": "0",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "amount": "120.00"
                     *         }
                     *       ],
                     *       "seller": {
                     *         "legal_name": "Analytical Engines Ltd.",
                     *         "address_line1": "12 St James's Square",
                     *         "address_line2": "2nd floor",
                     *         "postal_code": "SW1Y 4LE",
                     *         "city": "London",
                     *         "region": "Greater London",
                     *         "country": "GB",
                     *         "tax_number": "12/345/67890",
                     *         "vat_id": "GB123456789",
                     *         "register_entry": "Companies House 01234567",
                     *         "email": "billing@example.com",
                     *         "phone": "+44 20 7946 0000",
                     *         "bank_name": "Example Bank",
                     *         "iban": "GB82WEST12345698765432",
                     *         "bic": "WESTGB22",
                     *         "footer": "Directors: Ada Lovelace, Charles Babbage",
                     *         "logo": {
                     *           "id": 1,
                     *           "media_type": "image/png",
                     *           "width": 1,
                     *           "height": 1
                     *         },
                     *         "currency": "EUR",
                     *         "terms_days": 14,
                     *         "tax_rate": "20",
                     *         "language": "en"
                     *       },
                     *       "billing_details": {
                     *         "legal_name": "Analytical Engines Ltd.",
                     *         "contact": "Ada Lovelace",
                     *         "address_line1": "12 St James's Square",
                     *         "address_line2": "2nd floor",
                     *         "postal_code": "SW1Y 4LE",
                     *         "city": "London",
                     *         "region": "Greater London",
                     *         "country": "GB",
                     *         "vat_id": "GB123456789",
                     *         "invoice_email": "invoices@example.com",
                     *         "language": "en",
                     *         "currency": "EUR",
                     *         "terms_days": 14,
                     *         "buyer_reference": "04011000-12345-03",
                     *         "e_invoice": "xrechnung",
                     *         "note": "Pays late."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    void_invoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object was not edited since it had this ETag; otherwise the response is 412. */
                "If-Match"?: string;
                /** @description Any text of the client's own for this request, 1 to 255 visible ASCII characters. For 24 hours the same request with the same key is not done again but answered as the first time, with Idempotent-Replayed: true. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description true where this was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "user_id": 1,
                     *       "amount": "120.00",
                     *       "number": "INV-2026-000123",
                     *       "status": "open",
                     *       "overdue": false,
                     *       "partially_paid": false,
                     *       "currency": "USD",
                     *       "discount_percent": "10",
                     *       "discount_amount": "12.00",
                     *       "discount": "0.00",
                     *       "subtotal": "120.00",
                     *       "tax": "0.00",
                     *       "tax_totals": [
                     *         {
                     *           "tax_category": "S",
                     *           "tax_rate": "19",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "discount": "0.00",
                     *           "taxable": "120.00",
                     *           "tax": "22.80"
                     *         }
                     *       ],
                     *       "paid": "0.00",
                     *       "credited": "0.00",
                     *       "refunded": "0.00",
                     *       "balance": "120.00",
                     *       "issue_date": "2026-11-24",
                     *       "due_date": "2026-11-24",
                     *       "memo": "Thank you.",
                     *       "bill_to": {
                     *         "username": "ada",
                     *         "email": "ada@example.com"
                     *       },
                     *       "delivery": "sent",
                     *       "reminder_level": 0,
                     *       "reminded_on": "2026-11-24",
                     *       "disputed": false,
                     *       "dispute_note": "Was promised a discount.",
                     *       "created_at": "2026-11-24T09:30:00Z",
                     *       "updated_at": "2026-11-24T09:30:00Z",
                     *       "actions": [
                     *         "record_payment"
                     *       ],
                     *       "lines": [
                     *         {
                     *           "description": "Consulting",
                     *           "quantity": "1",
                     *           "unit": "C62",
                     *           "unit_name": "piece",
                     *           "unit_price": "120.00",
                     *           "discount_percent": "10",
                     *           "discount_amount": "12.00",
                     *           "discount": "0.00",
                     *           "tax_category": "S",
                     *           "tax_rate": "0",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "amount": "120.00"
                     *         }
                     *       ],
                     *       "seller": {
                     *         "legal_name": "Analytical Engines Ltd.",
                     *         "address_line1": "12 St James's Square",
                     *         "address_line2": "2nd floor",
                     *         "postal_code": "SW1Y 4LE",
                     *         "city": "London",
                     *         "region": "Greater London",
                     *         "country": "GB",
                     *         "tax_number": "12/345/67890",
                     *         "vat_id": "GB123456789",
                     *         "register_entry": "Companies House 01234567",
                     *         "email": "billing@example.com",
                     *         "phone": "+44 20 7946 0000",
                     *         "bank_name": "Example Bank",
                     *         "iban": "GB82WEST12345698765432",
                     *         "bic": "WESTGB22",
                     *         "footer": "Directors: Ada Lovelace, Charles Babbage",
                     *         "logo": {
                     *           "id": 1,
                     *           "media_type": "image/png",
                     *           "width": 1,
                     *           "height": 1
                     *         },
                     *         "currency": "EUR",
                     *         "terms_days": 14,
                     *         "tax_rate": "20",
                     *         "language": "en"
                     *       },
                     *       "billing_details": {
                     *         "legal_name": "Analytical Engines Ltd.",
                     *         "contact": "Ada Lovelace",
                     *         "address_line1": "12 St James's Square",
                     *         "address_line2": "2nd floor",
                     *         "postal_code": "SW1Y 4LE",
                     *         "city": "London",
                     *         "region": "Greater London",
                     *         "country": "GB",
                     *         "vat_id": "GB123456789",
                     *         "invoice_email": "invoices@example.com",
                     *         "language": "en",
                     *         "currency": "EUR",
                     *         "terms_days": 14,
                     *         "buyer_reference": "04011000-12345-03",
                     *         "e_invoice": "xrechnung",
                     *         "note": "Pays late."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    mark_invoice_uncollectible: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object was not edited since it had this ETag; otherwise the response is 412. */
                "If-Match"?: string;
                /** @description Any text of the client's own for this request, 1 to 255 visible ASCII characters. For 24 hours the same request with the same key is not done again but answered as the first time, with Idempotent-Replayed: true. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description true where this was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "user_id": 1,
                     *       "amount": "120.00",
                     *       "number": "INV-2026-000123",
                     *       "status": "open",
                     *       "overdue": false,
                     *       "partially_paid": false,
                     *       "currency": "USD",
                     *       "discount_percent": "10",
                     *       "discount_amount": "12.00",
                     *       "discount": "0.00",
                     *       "subtotal": "120.00",
                     *       "tax": "0.00",
                     *       "tax_totals": [
                     *         {
                     *           "tax_category": "S",
                     *           "tax_rate": "19",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "discount": "0.00",
                     *           "taxable": "120.00",
                     *           "tax": "22.80"
                     *         }
                     *       ],
                     *       "paid": "0.00",
                     *       "credited": "0.00",
                     *       "refunded": "0.00",
                     *       "balance": "120.00",
                     *       "issue_date": "2026-11-24",
                     *       "due_date": "2026-11-24",
                     *       "memo": "Thank you.",
                     *       "bill_to": {
                     *         "username": "ada",
                     *         "email": "ada@example.com"
                     *       },
                     *       "delivery": "sent",
                     *       "reminder_level": 0,
                     *       "reminded_on": "2026-11-24",
                     *       "disputed": false,
                     *       "dispute_note": "Was promised a discount.",
                     *       "created_at": "2026-11-24T09:30:00Z",
                     *       "updated_at": "2026-11-24T09:30:00Z",
                     *       "actions": [
                     *         "record_payment"
                     *       ],
                     *       "lines": [
                     *         {
                     *           "description": "Consulting",
                     *           "quantity": "1",
                     *           "unit": "C62",
                     *           "unit_name": "piece",
                     *           "unit_price": "120.00",
                     *           "discount_percent": "10",
                     *           "discount_amount": "12.00",
                     *           "discount": "0.00",
                     *           "tax_category": "S",
                     *           "tax_rate": "0",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "amount": "120.00"
                     *         }
                     *       ],
                     *       "seller": {
                     *         "legal_name": "Analytical Engines Ltd.",
                     *         "address_line1": "12 St James's Square",
                     *         "address_line2": "2nd floor",
                     *         "postal_code": "SW1Y 4LE",
                     *         "city": "London",
                     *         "region": "Greater London",
                     *         "country": "GB",
                     *         "tax_number": "12/345/67890",
                     *         "vat_id": "GB123456789",
                     *         "register_entry": "Companies House 01234567",
                     *         "email": "billing@example.com",
                     *         "phone": "+44 20 7946 0000",
                     *         "bank_name": "Example Bank",
                     *         "iban": "GB82WEST12345698765432",
                     *         "bic": "WESTGB22",
                     *         "footer": "Directors: Ada Lovelace, Charles Babbage",
                     *         "logo": {
                     *           "id": 1,
                     *           "media_type": "image/png",
                     *           "width": 1,
                     *           "height": 1
                     *         },
                     *         "currency": "EUR",
                     *         "terms_days": 14,
                     *         "tax_rate": "20",
                     *         "language": "en"
                     *       },
                     *       "billing_details": {
                     *         "legal_name": "Analytical Engines Ltd.",
                     *         "contact": "Ada Lovelace",
                     *         "address_line1": "12 St James's Square",
                     *         "address_line2": "2nd floor",
                     *         "postal_code": "SW1Y 4LE",
                     *         "city": "London",
                     *         "region": "Greater London",
                     *         "country": "GB",
                     *         "vat_id": "GB123456789",
                     *         "invoice_email": "invoices@example.com",
                     *         "language": "en",
                     *         "currency": "EUR",
                     *         "terms_days": 14,
                     *         "buyer_reference": "04011000-12345-03",
                     *         "e_invoice": "xrechnung",
                     *         "note": "Pays late."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    send_invoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object was not edited since it had this ETag; otherwise the response is 412. */
                "If-Match"?: string;
                /** @description Any text of the client's own for this request, 1 to 255 visible ASCII characters. For 24 hours the same request with the same key is not done again but answered as the first time, with Idempotent-Replayed: true. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "to": "invoices@example.com",
                 *       "language": "en",
                 *       "subject": "Invoice INV-2026-000123",
                 *       "text": "Hello Ada,\n\nhere is our invoice.",
                 *       "attach_xml": true
                 *     }
                 */
                "application/json": components["schemas"]["SendInput"];
                /**
                 * @example {
                 *       "to": "invoices@example.com",
                 *       "language": "en",
                 *       "subject": "Invoice INV-2026-000123",
                 *       "text": "Hello Ada,\n\nhere is our invoice.",
                 *       "attach_xml": true
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["SendInput"];
                /**
                 * @example {
                 *       "to": "invoices@example.com",
                 *       "language": "en",
                 *       "subject": "Invoice INV-2026-000123",
                 *       "text": "Hello Ada,\n\nhere is our invoice.",
                 *       "attach_xml": true
                 *     }
                 */
                "multipart/form-data": components["schemas"]["SendInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description true where this was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "user_id": 1,
                     *       "amount": "120.00",
                     *       "number": "INV-2026-000123",
                     *       "status": "open",
                     *       "overdue": false,
                     *       "partially_paid": false,
                     *       "currency": "USD",
                     *       "discount_percent": "10",
                     *       "discount_amount": "12.00",
                     *       "discount": "0.00",
                     *       "subtotal": "120.00",
                     *       "tax": "0.00",
                     *       "tax_totals": [
                     *         {
                     *           "tax_category": "S",
                     *           "tax_rate": "19",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "discount": "0.00",
                     *           "taxable": "120.00",
                     *           "tax": "22.80"
                     *         }
                     *       ],
                     *       "paid": "0.00",
                     *       "credited": "0.00",
                     *       "refunded": "0.00",
                     *       "balance": "120.00",
                     *       "issue_date": "2026-11-24",
                     *       "due_date": "2026-11-24",
                     *       "memo": "Thank you.",
                     *       "bill_to": {
                     *         "username": "ada",
                     *         "email": "ada@example.com"
                     *       },
                     *       "delivery": "sent",
                     *       "reminder_level": 0,
                     *       "reminded_on": "2026-11-24",
                     *       "disputed": false,
                     *       "dispute_note": "Was promised a discount.",
                     *       "created_at": "2026-11-24T09:30:00Z",
                     *       "updated_at": "2026-11-24T09:30:00Z",
                     *       "actions": [
                     *         "record_payment"
                     *       ],
                     *       "lines": [
                     *         {
                     *           "description": "Consulting",
                     *           "quantity": "1",
                     *           "unit": "C62",
                     *           "unit_name": "piece",
                     *           "unit_price": "120.00",
                     *           "discount_percent": "10",
                     *           "discount_amount": "12.00",
                     *           "discount": "0.00",
                     *           "tax_category": "S",
                     *           "tax_rate": "0",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "amount": "120.00"
                     *         }
                     *       ],
                     *       "seller": {
                     *         "legal_name": "Analytical Engines Ltd.",
                     *         "address_line1": "12 St James's Square",
                     *         "address_line2": "2nd floor",
                     *         "postal_code": "SW1Y 4LE",
                     *         "city": "London",
                     *         "region": "Greater London",
                     *         "country": "GB",
                     *         "tax_number": "12/345/67890",
                     *         "vat_id": "GB123456789",
                     *         "register_entry": "Companies House 01234567",
                     *         "email": "billing@example.com",
                     *         "phone": "+44 20 7946 0000",
                     *         "bank_name": "Example Bank",
                     *         "iban": "GB82WEST12345698765432",
                     *         "bic": "WESTGB22",
                     *         "footer": "Directors: Ada Lovelace, Charles Babbage",
                     *         "logo": {
                     *           "id": 1,
                     *           "media_type": "image/png",
                     *           "width": 1,
                     *           "height": 1
                     *         },
                     *         "currency": "EUR",
                     *         "terms_days": 14,
                     *         "tax_rate": "20",
                     *         "language": "en"
                     *       },
                     *       "billing_details": {
                     *         "legal_name": "Analytical Engines Ltd.",
                     *         "contact": "Ada Lovelace",
                     *         "address_line1": "12 St James's Square",
                     *         "address_line2": "2nd floor",
                     *         "postal_code": "SW1Y 4LE",
                     *         "city": "London",
                     *         "region": "Greater London",
                     *         "country": "GB",
                     *         "vat_id": "GB123456789",
                     *         "invoice_email": "invoices@example.com",
                     *         "language": "en",
                     *         "currency": "EUR",
                     *         "terms_days": 14,
                     *         "buyer_reference": "04011000-12345-03",
                     *         "e_invoice": "xrechnung",
                     *         "note": "Pays late."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    send_reminder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object was not edited since it had this ETag; otherwise the response is 412. */
                "If-Match"?: string;
                /** @description Any text of the client's own for this request, 1 to 255 visible ASCII characters. For 24 hours the same request with the same key is not done again but answered as the first time, with Idempotent-Replayed: true. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "to": "invoices@example.com",
                 *       "language": "en",
                 *       "subject": "Invoice INV-2026-000123",
                 *       "text": "Hello Ada,\n\nhere is our invoice.",
                 *       "attach_xml": true
                 *     }
                 */
                "application/json": components["schemas"]["SendInput"];
                /**
                 * @example {
                 *       "to": "invoices@example.com",
                 *       "language": "en",
                 *       "subject": "Invoice INV-2026-000123",
                 *       "text": "Hello Ada,\n\nhere is our invoice.",
                 *       "attach_xml": true
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["SendInput"];
                /**
                 * @example {
                 *       "to": "invoices@example.com",
                 *       "language": "en",
                 *       "subject": "Invoice INV-2026-000123",
                 *       "text": "Hello Ada,\n\nhere is our invoice.",
                 *       "attach_xml": true
                 *     }
                 */
                "multipart/form-data": components["schemas"]["SendInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description true where this was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "user_id": 1,
                     *       "amount": "120.00",
                     *       "number": "INV-2026-000123",
                     *       "status": "open",
                     *       "overdue": false,
                     *       "partially_paid": false,
                     *       "currency": "USD",
                     *       "discount_percent": "10",
                     *       "discount_amount": "12.00",
                     *       "discount": "0.00",
                     *       "subtotal": "120.00",
                     *       "tax": "0.00",
                     *       "tax_totals": [
                     *         {
                     *           "tax_category": "S",
                     *           "tax_rate": "19",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "discount": "0.00",
                     *           "taxable": "120.00",
                     *           "tax": "22.80"
                     *         }
                     *       ],
                     *       "paid": "0.00",
                     *       "credited": "0.00",
                     *       "refunded": "0.00",
                     *       "balance": "120.00",
                     *       "issue_date": "2026-11-24",
                     *       "due_date": "2026-11-24",
                     *       "memo": "Thank you.",
                     *       "bill_to": {
                     *         "username": "ada",
                     *         "email": "ada@example.com"
                     *       },
                     *       "delivery": "sent",
                     *       "reminder_level": 0,
                     *       "reminded_on": "2026-11-24",
                     *       "disputed": false,
                     *       "dispute_note": "Was promised a discount.",
                     *       "created_at": "2026-11-24T09:30:00Z",
                     *       "updated_at": "2026-11-24T09:30:00Z",
                     *       "actions": [
                     *         "record_payment"
                     *       ],
                     *       "lines": [
                     *         {
                     *           "description": "Consulting",
                     *           "quantity": "1",
                     *           "unit": "C62",
                     *           "unit_name": "piece",
                     *           "unit_price": "120.00",
                     *           "discount_percent": "10",
                     *           "discount_amount": "12.00",
                     *           "discount": "0.00",
                     *           "tax_category": "S",
                     *           "tax_rate": "0",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "amount": "120.00"
                     *         }
                     *       ],
                     *       "seller": {
                     *         "legal_name": "Analytical Engines Ltd.",
                     *         "address_line1": "12 St James's Square",
                     *         "address_line2": "2nd floor",
                     *         "postal_code": "SW1Y 4LE",
                     *         "city": "London",
                     *         "region": "Greater London",
                     *         "country": "GB",
                     *         "tax_number": "12/345/67890",
                     *         "vat_id": "GB123456789",
                     *         "register_entry": "Companies House 01234567",
                     *         "email": "billing@example.com",
                     *         "phone": "+44 20 7946 0000",
                     *         "bank_name": "Example Bank",
                     *         "iban": "GB82WEST12345698765432",
                     *         "bic": "WESTGB22",
                     *         "footer": "Directors: Ada Lovelace, Charles Babbage",
                     *         "logo": {
                     *           "id": 1,
                     *           "media_type": "image/png",
                     *           "width": 1,
                     *           "height": 1
                     *         },
                     *         "currency": "EUR",
                     *         "terms_days": 14,
                     *         "tax_rate": "20",
                     *         "language": "en"
                     *       },
                     *       "billing_details": {
                     *         "legal_name": "Analytical Engines Ltd.",
                     *         "contact": "Ada Lovelace",
                     *         "address_line1": "12 St James's Square",
                     *         "address_line2": "2nd floor",
                     *         "postal_code": "SW1Y 4LE",
                     *         "city": "London",
                     *         "region": "Greater London",
                     *         "country": "GB",
                     *         "vat_id": "GB123456789",
                     *         "invoice_email": "invoices@example.com",
                     *         "language": "en",
                     *         "currency": "EUR",
                     *         "terms_days": 14,
                     *         "buyer_reference": "04011000-12345-03",
                     *         "e_invoice": "xrechnung",
                     *         "note": "Pays late."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    dispute_invoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object was not edited since it had this ETag; otherwise the response is 412. */
                "If-Match"?: string;
                /** @description Any text of the client's own for this request, 1 to 255 visible ASCII characters. For 24 hours the same request with the same key is not done again but answered as the first time, with Idempotent-Replayed: true. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "Was promised a discount."
                 *     }
                 */
                "application/json": components["schemas"]["DisputeInput"];
                /**
                 * @example {
                 *       "note": "Was promised a discount."
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["DisputeInput"];
                /**
                 * @example {
                 *       "note": "Was promised a discount."
                 *     }
                 */
                "multipart/form-data": components["schemas"]["DisputeInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description true where this was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "user_id": 1,
                     *       "amount": "120.00",
                     *       "number": "INV-2026-000123",
                     *       "status": "open",
                     *       "overdue": false,
                     *       "partially_paid": false,
                     *       "currency": "USD",
                     *       "discount_percent": "10",
                     *       "discount_amount": "12.00",
                     *       "discount": "0.00",
                     *       "subtotal": "120.00",
                     *       "tax": "0.00",
                     *       "tax_totals": [
                     *         {
                     *           "tax_category": "S",
                     *           "tax_rate": "19",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "discount": "0.00",
                     *           "taxable": "120.00",
                     *           "tax": "22.80"
                     *         }
                     *       ],
                     *       "paid": "0.00",
                     *       "credited": "0.00",
                     *       "refunded": "0.00",
                     *       "balance": "120.00",
                     *       "issue_date": "2026-11-24",
                     *       "due_date": "2026-11-24",
                     *       "memo": "Thank you.",
                     *       "bill_to": {
                     *         "username": "ada",
                     *         "email": "ada@example.com"
                     *       },
                     *       "delivery": "sent",
                     *       "reminder_level": 0,
                     *       "reminded_on": "2026-11-24",
                     *       "disputed": false,
                     *       "dispute_note": "Was promised a discount.",
                     *       "created_at": "2026-11-24T09:30:00Z",
                     *       "updated_at": "2026-11-24T09:30:00Z",
                     *       "actions": [
                     *         "record_payment"
                     *       ],
                     *       "lines": [
                     *         {
                     *           "description": "Consulting",
                     *           "quantity": "1",
                     *           "unit": "C62",
                     *           "unit_name": "piece",
                     *           "unit_price": "120.00",
                     *           "discount_percent": "10",
                     *           "discount_amount": "12.00",
                     *           "discount": "0.00",
                     *           "tax_category": "S",
                     *           "tax_rate": "0",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "amount": "120.00"
                     *         }
                     *       ],
                     *       "seller": {
                     *         "legal_name": "Analytical Engines Ltd.",
                     *         "address_line1": "12 St James's Square",
                     *         "address_line2": "2nd floor",
                     *         "postal_code": "SW1Y 4LE",
                     *         "city": "London",
                     *         "region": "Greater London",
                     *         "country": "GB",
                     *         "tax_number": "12/345/67890",
                     *         "vat_id": "GB123456789",
                     *         "register_entry": "Companies House 01234567",
                     *         "email": "billing@example.com",
                     *         "phone": "+44 20 7946 0000",
                     *         "bank_name": "Example Bank",
                     *         "iban": "GB82WEST12345698765432",
                     *         "bic": "WESTGB22",
                     *         "footer": "Directors: Ada Lovelace, Charles Babbage",
                     *         "logo": {
                     *           "id": 1,
                     *           "media_type": "image/png",
                     *           "width": 1,
                     *           "height": 1
                     *         },
                     *         "currency": "EUR",
                     *         "terms_days": 14,
                     *         "tax_rate": "20",
                     *         "language": "en"
                     *       },
                     *       "billing_details": {
                     *         "legal_name": "Analytical Engines Ltd.",
                     *         "contact": "Ada Lovelace",
                     *         "address_line1": "12 St James's Square",
                     *         "address_line2": "2nd floor",
                     *         "postal_code": "SW1Y 4LE",
                     *         "city": "London",
                     *         "region": "Greater London",
                     *         "country": "GB",
                     *         "vat_id": "GB123456789",
                     *         "invoice_email": "invoices@example.com",
                     *         "language": "en",
                     *         "currency": "EUR",
                     *         "terms_days": 14,
                     *         "buyer_reference": "04011000-12345-03",
                     *         "e_invoice": "xrechnung",
                     *         "note": "Pays late."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    resolve_invoice_dispute: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object was not edited since it had this ETag; otherwise the response is 412. */
                "If-Match"?: string;
                /** @description Any text of the client's own for this request, 1 to 255 visible ASCII characters. For 24 hours the same request with the same key is not done again but answered as the first time, with Idempotent-Replayed: true. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description true where this was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "user_id": 1,
                     *       "amount": "120.00",
                     *       "number": "INV-2026-000123",
                     *       "status": "open",
                     *       "overdue": false,
                     *       "partially_paid": false,
                     *       "currency": "USD",
                     *       "discount_percent": "10",
                     *       "discount_amount": "12.00",
                     *       "discount": "0.00",
                     *       "subtotal": "120.00",
                     *       "tax": "0.00",
                     *       "tax_totals": [
                     *         {
                     *           "tax_category": "S",
                     *           "tax_rate": "19",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "discount": "0.00",
                     *           "taxable": "120.00",
                     *           "tax": "22.80"
                     *         }
                     *       ],
                     *       "paid": "0.00",
                     *       "credited": "0.00",
                     *       "refunded": "0.00",
                     *       "balance": "120.00",
                     *       "issue_date": "2026-11-24",
                     *       "due_date": "2026-11-24",
                     *       "memo": "Thank you.",
                     *       "bill_to": {
                     *         "username": "ada",
                     *         "email": "ada@example.com"
                     *       },
                     *       "delivery": "sent",
                     *       "reminder_level": 0,
                     *       "reminded_on": "2026-11-24",
                     *       "disputed": false,
                     *       "dispute_note": "Was promised a discount.",
                     *       "created_at": "2026-11-24T09:30:00Z",
                     *       "updated_at": "2026-11-24T09:30:00Z",
                     *       "actions": [
                     *         "record_payment"
                     *       ],
                     *       "lines": [
                     *         {
                     *           "description": "Consulting",
                     *           "quantity": "1",
                     *           "unit": "C62",
                     *           "unit_name": "piece",
                     *           "unit_price": "120.00",
                     *           "discount_percent": "10",
                     *           "discount_amount": "12.00",
                     *           "discount": "0.00",
                     *           "tax_category": "S",
                     *           "tax_rate": "0",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "amount": "120.00"
                     *         }
                     *       ],
                     *       "seller": {
                     *         "legal_name": "Analytical Engines Ltd.",
                     *         "address_line1": "12 St James's Square",
                     *         "address_line2": "2nd floor",
                     *         "postal_code": "SW1Y 4LE",
                     *         "city": "London",
                     *         "region": "Greater London",
                     *         "country": "GB",
                     *         "tax_number": "12/345/67890",
                     *         "vat_id": "GB123456789",
                     *         "register_entry": "Companies House 01234567",
                     *         "email": "billing@example.com",
                     *         "phone": "+44 20 7946 0000",
                     *         "bank_name": "Example Bank",
                     *         "iban": "GB82WEST12345698765432",
                     *         "bic": "WESTGB22",
                     *         "footer": "Directors: Ada Lovelace, Charles Babbage",
                     *         "logo": {
                     *           "id": 1,
                     *           "media_type": "image/png",
                     *           "width": 1,
                     *           "height": 1
                     *         },
                     *         "currency": "EUR",
                     *         "terms_days": 14,
                     *         "tax_rate": "20",
                     *         "language": "en"
                     *       },
                     *       "billing_details": {
                     *         "legal_name": "Analytical Engines Ltd.",
                     *         "contact": "Ada Lovelace",
                     *         "address_line1": "12 St James's Square",
                     *         "address_line2": "2nd floor",
                     *         "postal_code": "SW1Y 4LE",
                     *         "city": "London",
                     *         "region": "Greater London",
                     *         "country": "GB",
                     *         "vat_id": "GB123456789",
                     *         "invoice_email": "invoices@example.com",
                     *         "language": "en",
                     *         "currency": "EUR",
                     *         "terms_days": 14,
                     *         "buyer_reference": "04011000-12345-03",
                     *         "e_invoice": "xrechnung",
                     *         "note": "Pays late."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    list_invoice_history: {
        parameters: {
            query?: {
                /** @description Objects per page. */
                limit?: number;
                /** @description Where the page starts, from the next link of the previous page. */
                after?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The number of matching objects on all pages: exact up to 10000, otherwise 10000+. */
                    "X-Total-Count"?: string;
                    /** @description <address of the next page>; rel="next". Absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "at": "2026-11-24T09:30:00Z",
                     *         "action": "updated",
                     *         "actor": {
                     *           "id": "user:1",
                     *           "name": "ada"
                     *         },
                     *         "changes": {}
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["InvoiceEvent"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    list_payments: {
        parameters: {
            query?: {
                /** @description Objects per page. */
                limit?: number;
                /** @description Where the page starts, from the next link of the previous page. */
                after?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The number of matching objects on all pages: exact up to 10000, otherwise 10000+. */
                    "X-Total-Count"?: string;
                    /** @description <address of the next page>; rel="next". Absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "invoice_id": 1,
                     *         "invoice_number": "INV-2026-000123",
                     *         "user_id": 1,
                     *         "bill_to": {
                     *           "username": "ada",
                     *           "email": "ada@example.com"
                     *         },
                     *         "currency": "USD",
                     *         "amount": "120.00",
                     *         "paid_on": "2026-11-24",
                     *         "method": "bank transfer",
                     *         "reference": "RF18 5390 0754 7034",
                     *         "to_credit": "0.00",
                     *         "from_credit": false,
                     *         "reversed_on": "2026-11-24",
                     *         "reversal_reason": "Another customer's.",
                     *         "created_at": "2026-11-24T09:30:00Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Payment"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    create_payment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object was not edited since it had this ETag; otherwise the response is 412. */
                "If-Match"?: string;
                /** @description Any text of the client's own for this request, 1 to 255 visible ASCII characters. For 24 hours the same request with the same key is not done again but answered as the first time, with Idempotent-Replayed: true. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "120.00",
                 *       "paid_on": "2026-11-24",
                 *       "method": "bank transfer",
                 *       "reference": "RF18 5390 0754 7034",
                 *       "overpayment": "refuse",
                 *       "source": "received"
                 *     }
                 */
                "application/json": components["schemas"]["PaymentInput"];
                /**
                 * @example {
                 *       "amount": "120.00",
                 *       "paid_on": "2026-11-24",
                 *       "method": "bank transfer",
                 *       "reference": "RF18 5390 0754 7034",
                 *       "overpayment": "refuse",
                 *       "source": "received"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["PaymentInput"];
                /**
                 * @example {
                 *       "amount": "120.00",
                 *       "paid_on": "2026-11-24",
                 *       "method": "bank transfer",
                 *       "reference": "RF18 5390 0754 7034",
                 *       "overpayment": "refuse",
                 *       "source": "received"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["PaymentInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description true where this was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description The address of the new object. */
                    Location?: string;
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "invoice_id": 1,
                     *       "invoice_number": "INV-2026-000123",
                     *       "user_id": 1,
                     *       "bill_to": {
                     *         "username": "ada",
                     *         "email": "ada@example.com"
                     *       },
                     *       "currency": "USD",
                     *       "amount": "120.00",
                     *       "paid_on": "2026-11-24",
                     *       "method": "bank transfer",
                     *       "reference": "RF18 5390 0754 7034",
                     *       "to_credit": "0.00",
                     *       "from_credit": false,
                     *       "reversed_on": "2026-11-24",
                     *       "reversal_reason": "Another customer's.",
                     *       "created_at": "2026-11-24T09:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    get_payment: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that the client has. If the object still has one of them, the response is 304 without the object. */
                "If-None-Match"?: string;
            };
            path: {
                id: number;
                paymentId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "invoice_id": 1,
                     *       "invoice_number": "INV-2026-000123",
                     *       "user_id": 1,
                     *       "bill_to": {
                     *         "username": "ada",
                     *         "email": "ada@example.com"
                     *       },
                     *       "currency": "USD",
                     *       "amount": "120.00",
                     *       "paid_on": "2026-11-24",
                     *       "method": "bank transfer",
                     *       "reference": "RF18 5390 0754 7034",
                     *       "to_credit": "0.00",
                     *       "from_credit": false,
                     *       "reversed_on": "2026-11-24",
                     *       "reversal_reason": "Another customer's.",
                     *       "created_at": "2026-11-24T09:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    reverse_payment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object was not edited since it had this ETag; otherwise the response is 412. */
                "If-Match"?: string;
                /** @description Any text of the client's own for this request, 1 to 255 visible ASCII characters. For 24 hours the same request with the same key is not done again but answered as the first time, with Idempotent-Replayed: true. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
                paymentId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "Another customer's."
                 *     }
                 */
                "application/json": components["schemas"]["ReversalInput"];
                /**
                 * @example {
                 *       "reason": "Another customer's."
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["ReversalInput"];
                /**
                 * @example {
                 *       "reason": "Another customer's."
                 *     }
                 */
                "multipart/form-data": components["schemas"]["ReversalInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description true where this was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "invoice_id": 1,
                     *       "invoice_number": "INV-2026-000123",
                     *       "user_id": 1,
                     *       "bill_to": {
                     *         "username": "ada",
                     *         "email": "ada@example.com"
                     *       },
                     *       "currency": "USD",
                     *       "amount": "120.00",
                     *       "paid_on": "2026-11-24",
                     *       "method": "bank transfer",
                     *       "reference": "RF18 5390 0754 7034",
                     *       "to_credit": "0.00",
                     *       "from_credit": false,
                     *       "reversed_on": "2026-11-24",
                     *       "reversal_reason": "Another customer's.",
                     *       "created_at": "2026-11-24T09:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    list_credit_notes: {
        parameters: {
            query?: {
                /** @description Objects per page. */
                limit?: number;
                /** @description Where the page starts, from the next link of the previous page. */
                after?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The number of matching objects on all pages: exact up to 10000, otherwise 10000+. */
                    "X-Total-Count"?: string;
                    /** @description <address of the next page>; rel="next". Absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "invoice_id": 1,
                     *         "invoice_number": "INV-2026-000123",
                     *         "user_id": 1,
                     *         "bill_to": {
                     *           "username": "ada",
                     *           "email": "ada@example.com"
                     *         },
                     *         "number": "CN-2026-000123",
                     *         "issue_date": "2026-11-24",
                     *         "currency": "USD",
                     *         "amount": "120.00",
                     *         "discount_percent": "10",
                     *         "discount_amount": "12.00",
                     *         "discount": "0.00",
                     *         "subtotal": "120.00",
                     *         "tax": "0.00",
                     *         "tax_totals": [
                     *           {
                     *             "tax_category": "S",
                     *             "tax_rate": "19",
                     *             "tax_name": "VAT",
                     *             "exemption_reason": "Reverse charge",
                     *             "discount": "0.00",
                     *             "taxable": "120.00",
                     *             "tax": "22.80"
                     *           }
                     *         ],
                     *         "freed": "0.00",
                     *         "lines": [
                     *           {
                     *             "description": "Consulting",
                     *             "quantity": "1",
                     *             "unit": "C62",
                     *             "unit_name": "piece",
                     *             "unit_price": "120.00",
                     *             "discount_percent": "10",
                     *             "discount_amount": "12.00",
                     *             "discount": "0.00",
                     *             "tax_category": "S",
                     *             "tax_rate": "0",
                     *             "tax_name": "VAT",
                     *             "exemption_reason": "Reverse charge",
                     *             "amount": "120.00"
                     *           }
                     *         ],
                     *         "reason": "Agreed by phone.",
                     *         "created_at": "2026-11-24T09:30:00Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["CreditNote"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    create_credit_note: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object was not edited since it had this ETag; otherwise the response is 412. */
                "If-Match"?: string;
                /** @description Any text of the client's own for this request, 1 to 255 visible ASCII characters. For 24 hours the same request with the same key is not done again but answered as the first time, with Idempotent-Replayed: true. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "120.00",
                 *       "reason": "Agreed by phone.",
                 *       "lines": [
                 *         {
                 *           "description": "Consulting",
                 *           "quantity": "1",
                 *           "unit": "HUR",
                 *           "unit_price": "120.00",
                 *           "tax_rate": "0",
                 *           "tax_category": "Z"
                 *         }
                 *       ],
                 *       "discount_percent": "0",
                 *       "discount_amount": "0.00"
                 *     }
                 */
                "application/json": components["schemas"]["CreditNoteInput"];
                /**
                 * @example {
                 *       "amount": "120.00",
                 *       "reason": "Agreed by phone.",
                 *       "lines": [
                 *         {
                 *           "description": "Consulting",
                 *           "quantity": "1",
                 *           "unit": "HUR",
                 *           "unit_price": "120.00",
                 *           "tax_rate": "0",
                 *           "tax_category": "Z"
                 *         }
                 *       ],
                 *       "discount_percent": "0",
                 *       "discount_amount": "0.00"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["CreditNoteInput"];
                /**
                 * @example {
                 *       "amount": "120.00",
                 *       "reason": "Agreed by phone.",
                 *       "lines": [
                 *         {
                 *           "description": "Consulting",
                 *           "quantity": "1",
                 *           "unit": "HUR",
                 *           "unit_price": "120.00",
                 *           "tax_rate": "0",
                 *           "tax_category": "Z"
                 *         }
                 *       ],
                 *       "discount_percent": "0",
                 *       "discount_amount": "0.00"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["CreditNoteInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description true where this was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description The address of the new object. */
                    Location?: string;
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "invoice_id": 1,
                     *       "invoice_number": "INV-2026-000123",
                     *       "user_id": 1,
                     *       "bill_to": {
                     *         "username": "ada",
                     *         "email": "ada@example.com"
                     *       },
                     *       "number": "CN-2026-000123",
                     *       "issue_date": "2026-11-24",
                     *       "currency": "USD",
                     *       "amount": "120.00",
                     *       "discount_percent": "10",
                     *       "discount_amount": "12.00",
                     *       "discount": "0.00",
                     *       "subtotal": "120.00",
                     *       "tax": "0.00",
                     *       "tax_totals": [
                     *         {
                     *           "tax_category": "S",
                     *           "tax_rate": "19",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "discount": "0.00",
                     *           "taxable": "120.00",
                     *           "tax": "22.80"
                     *         }
                     *       ],
                     *       "freed": "0.00",
                     *       "lines": [
                     *         {
                     *           "description": "Consulting",
                     *           "quantity": "1",
                     *           "unit": "C62",
                     *           "unit_name": "piece",
                     *           "unit_price": "120.00",
                     *           "discount_percent": "10",
                     *           "discount_amount": "12.00",
                     *           "discount": "0.00",
                     *           "tax_category": "S",
                     *           "tax_rate": "0",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "amount": "120.00"
                     *         }
                     *       ],
                     *       "reason": "Agreed by phone.",
                     *       "created_at": "2026-11-24T09:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CreditNote"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    get_credit_note: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that the client has. If the object still has one of them, the response is 304 without the object. */
                "If-None-Match"?: string;
            };
            path: {
                id: number;
                noteId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "invoice_id": 1,
                     *       "invoice_number": "INV-2026-000123",
                     *       "user_id": 1,
                     *       "bill_to": {
                     *         "username": "ada",
                     *         "email": "ada@example.com"
                     *       },
                     *       "number": "CN-2026-000123",
                     *       "issue_date": "2026-11-24",
                     *       "currency": "USD",
                     *       "amount": "120.00",
                     *       "discount_percent": "10",
                     *       "discount_amount": "12.00",
                     *       "discount": "0.00",
                     *       "subtotal": "120.00",
                     *       "tax": "0.00",
                     *       "tax_totals": [
                     *         {
                     *           "tax_category": "S",
                     *           "tax_rate": "19",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "discount": "0.00",
                     *           "taxable": "120.00",
                     *           "tax": "22.80"
                     *         }
                     *       ],
                     *       "freed": "0.00",
                     *       "lines": [
                     *         {
                     *           "description": "Consulting",
                     *           "quantity": "1",
                     *           "unit": "C62",
                     *           "unit_name": "piece",
                     *           "unit_price": "120.00",
                     *           "discount_percent": "10",
                     *           "discount_amount": "12.00",
                     *           "discount": "0.00",
                     *           "tax_category": "S",
                     *           "tax_rate": "0",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "amount": "120.00"
                     *         }
                     *       ],
                     *       "reason": "Agreed by phone.",
                     *       "created_at": "2026-11-24T09:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CreditNote"];
                    "application/pdf": string;
                    "application/xml": string;
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    list_refunds: {
        parameters: {
            query?: {
                /** @description Objects per page. */
                limit?: number;
                /** @description Where the page starts, from the next link of the previous page. */
                after?: string;
            };
            header?: never;
            path: {
                id: number;
                noteId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The number of matching objects on all pages: exact up to 10000, otherwise 10000+. */
                    "X-Total-Count"?: string;
                    /** @description <address of the next page>; rel="next". Absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "invoice_id": 1,
                     *         "credit_note_id": 1,
                     *         "amount": "20.00",
                     *         "refunded_on": "2026-11-24",
                     *         "method": "bank transfer",
                     *         "reference": "RF18 5390 0754 7034",
                     *         "created_at": "2026-11-24T09:30:00Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Refund"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    create_refund: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object was not edited since it had this ETag; otherwise the response is 412. */
                "If-Match"?: string;
                /** @description Any text of the client's own for this request, 1 to 255 visible ASCII characters. For 24 hours the same request with the same key is not done again but answered as the first time, with Idempotent-Replayed: true. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
                noteId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "120.00",
                 *       "refunded_on": "2026-11-24",
                 *       "method": "bank transfer",
                 *       "reference": "RF18 5390 0754 7034"
                 *     }
                 */
                "application/json": components["schemas"]["RefundInput"];
                /**
                 * @example {
                 *       "amount": "120.00",
                 *       "refunded_on": "2026-11-24",
                 *       "method": "bank transfer",
                 *       "reference": "RF18 5390 0754 7034"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["RefundInput"];
                /**
                 * @example {
                 *       "amount": "120.00",
                 *       "refunded_on": "2026-11-24",
                 *       "method": "bank transfer",
                 *       "reference": "RF18 5390 0754 7034"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["RefundInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description true where this was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description The address of the new object. */
                    Location?: string;
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "invoice_id": 1,
                     *       "credit_note_id": 1,
                     *       "amount": "20.00",
                     *       "refunded_on": "2026-11-24",
                     *       "method": "bank transfer",
                     *       "reference": "RF18 5390 0754 7034",
                     *       "created_at": "2026-11-24T09:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Refund"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    get_refund: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that the client has. If the object still has one of them, the response is 304 without the object. */
                "If-None-Match"?: string;
            };
            path: {
                id: number;
                noteId: number;
                refundId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "invoice_id": 1,
                     *       "credit_note_id": 1,
                     *       "amount": "20.00",
                     *       "refunded_on": "2026-11-24",
                     *       "method": "bank transfer",
                     *       "reference": "RF18 5390 0754 7034",
                     *       "created_at": "2026-11-24T09:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    send_credit_note: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object was not edited since it had this ETag; otherwise the response is 412. */
                "If-Match"?: string;
                /** @description Any text of the client's own for this request, 1 to 255 visible ASCII characters. For 24 hours the same request with the same key is not done again but answered as the first time, with Idempotent-Replayed: true. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
                noteId: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "to": "invoices@example.com",
                 *       "language": "en",
                 *       "subject": "Invoice INV-2026-000123",
                 *       "text": "Hello Ada,\n\nhere is our invoice.",
                 *       "attach_xml": true
                 *     }
                 */
                "application/json": components["schemas"]["SendInput"];
                /**
                 * @example {
                 *       "to": "invoices@example.com",
                 *       "language": "en",
                 *       "subject": "Invoice INV-2026-000123",
                 *       "text": "Hello Ada,\n\nhere is our invoice.",
                 *       "attach_xml": true
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["SendInput"];
                /**
                 * @example {
                 *       "to": "invoices@example.com",
                 *       "language": "en",
                 *       "subject": "Invoice INV-2026-000123",
                 *       "text": "Hello Ada,\n\nhere is our invoice.",
                 *       "attach_xml": true
                 *     }
                 */
                "multipart/form-data": components["schemas"]["SendInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description true where this was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "user_id": 1,
                     *       "amount": "120.00",
                     *       "number": "INV-2026-000123",
                     *       "status": "open",
                     *       "overdue": false,
                     *       "partially_paid": false,
                     *       "currency": "USD",
                     *       "discount_percent": "10",
                     *       "discount_amount": "12.00",
                     *       "discount": "0.00",
                     *       "subtotal": "120.00",
                     *       "tax": "0.00",
                     *       "tax_totals": [
                     *         {
                     *           "tax_category": "S",
                     *           "tax_rate": "19",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "discount": "0.00",
                     *           "taxable": "120.00",
                     *           "tax": "22.80"
                     *         }
                     *       ],
                     *       "paid": "0.00",
                     *       "credited": "0.00",
                     *       "refunded": "0.00",
                     *       "balance": "120.00",
                     *       "issue_date": "2026-11-24",
                     *       "due_date": "2026-11-24",
                     *       "memo": "Thank you.",
                     *       "bill_to": {
                     *         "username": "ada",
                     *         "email": "ada@example.com"
                     *       },
                     *       "delivery": "sent",
                     *       "reminder_level": 0,
                     *       "reminded_on": "2026-11-24",
                     *       "disputed": false,
                     *       "dispute_note": "Was promised a discount.",
                     *       "created_at": "2026-11-24T09:30:00Z",
                     *       "updated_at": "2026-11-24T09:30:00Z",
                     *       "actions": [
                     *         "record_payment"
                     *       ],
                     *       "lines": [
                     *         {
                     *           "description": "Consulting",
                     *           "quantity": "1",
                     *           "unit": "C62",
                     *           "unit_name": "piece",
                     *           "unit_price": "120.00",
                     *           "discount_percent": "10",
                     *           "discount_amount": "12.00",
                     *           "discount": "0.00",
                     *           "tax_category": "S",
                     *           "tax_rate": "0",
                     *           "tax_name": "VAT",
                     *           "exemption_reason": "Reverse charge",
                     *           "amount": "120.00"
                     *         }
                     *       ],
                     *       "seller": {
                     *         "legal_name": "Analytical Engines Ltd.",
                     *         "address_line1": "12 St James's Square",
                     *         "address_line2": "2nd floor",
                     *         "postal_code": "SW1Y 4LE",
                     *         "city": "London",
                     *         "region": "Greater London",
                     *         "country": "GB",
                     *         "tax_number": "12/345/67890",
                     *         "vat_id": "GB123456789",
                     *         "register_entry": "Companies House 01234567",
                     *         "email": "billing@example.com",
                     *         "phone": "+44 20 7946 0000",
                     *         "bank_name": "Example Bank",
                     *         "iban": "GB82WEST12345698765432",
                     *         "bic": "WESTGB22",
                     *         "footer": "Directors: Ada Lovelace, Charles Babbage",
                     *         "logo": {
                     *           "id": 1,
                     *           "media_type": "image/png",
                     *           "width": 1,
                     *           "height": 1
                     *         },
                     *         "currency": "EUR",
                     *         "terms_days": 14,
                     *         "tax_rate": "20",
                     *         "language": "en"
                     *       },
                     *       "billing_details": {
                     *         "legal_name": "Analytical Engines Ltd.",
                     *         "contact": "Ada Lovelace",
                     *         "address_line1": "12 St James's Square",
                     *         "address_line2": "2nd floor",
                     *         "postal_code": "SW1Y 4LE",
                     *         "city": "London",
                     *         "region": "Greater London",
                     *         "country": "GB",
                     *         "vat_id": "GB123456789",
                     *         "invoice_email": "invoices@example.com",
                     *         "language": "en",
                     *         "currency": "EUR",
                     *         "terms_days": 14,
                     *         "buyer_reference": "04011000-12345-03",
                     *         "e_invoice": "xrechnung",
                     *         "note": "Pays late."
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    get_credit_note_letter: {
        parameters: {
            query?: {
                /** @description The language of the letter, en or de; the customer's if omitted. */
                language?: string;
                /** @description true: the next reminder. */
                reminder?: string;
            };
            header?: never;
            path: {
                id: number;
                noteId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "to": "invoices@example.com",
                     *       "language": "en",
                     *       "subject": "Invoice INV-2026-000123",
                     *       "text": "Hello Ada,\n\nhere is our invoice.",
                     *       "reminder_level": 1,
                     *       "attach_xml": false,
                     *       "has_xml": true,
                     *       "mail_on": true
                     *     }
                     */
                    "application/json": components["schemas"]["Letter"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    list_sendings: {
        parameters: {
            query?: {
                /** @description Objects per page. */
                limit?: number;
                /** @description Where the page starts, from the next link of the previous page. */
                after?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The number of matching objects on all pages: exact up to 10000, otherwise 10000+. */
                    "X-Total-Count"?: string;
                    /** @description <address of the next page>; rel="next". Absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "credit_note_id": 1,
                     *         "reminder_level": 1,
                     *         "to": "invoices@example.com",
                     *         "language": "en",
                     *         "subject": "Invoice INV-2026-000123",
                     *         "attach_xml": false,
                     *         "status": "sent",
                     *         "problem": "550 No such user",
                     *         "created_at": "2026-11-24T09:30:00Z",
                     *         "sent_at": "2026-11-24T09:30:00Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Sending"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    get_invoice_letter: {
        parameters: {
            query?: {
                /** @description The language of the letter, en or de; the customer's if omitted. */
                language?: string;
                /** @description true: the next reminder. */
                reminder?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "to": "invoices@example.com",
                     *       "language": "en",
                     *       "subject": "Invoice INV-2026-000123",
                     *       "text": "Hello Ada,\n\nhere is our invoice.",
                     *       "reminder_level": 1,
                     *       "attach_xml": false,
                     *       "has_xml": true,
                     *       "mail_on": true
                     *     }
                     */
                    "application/json": components["schemas"]["Letter"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    get_invoice_summary: {
        parameters: {
            query?: {
                /** @description Of how many months the payments are added up, this one the last. */
                months?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "as_of": "2026-11-24",
                     *       "currencies": [
                     *         {
                     *           "currency": "USD",
                     *           "outstanding": "120.00",
                     *           "overdue": "0.00",
                     *           "open_count": 1,
                     *           "overdue_count": 0,
                     *           "draft_count": 1,
                     *           "paid_by_month": [
                     *             {
                     *               "month": "2026-11",
                     *               "amount": "120.00"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InvoiceSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    get_invoice_totals: {
        parameters: {
            query?: {
                /** @description Only this invoice; given several times: only these. */
                id?: number[];
                /** @description Only invoices in this state; given several times: in any of these. */
                status?: string[];
                /** @description true: only open invoices past their due date; false: only the others. */
                overdue?: string;
                /** @description true: only open invoices of which some was paid; false: only the others. */
                partially_paid?: string;
                /** @description Only invoices of which what was mailed last is queued, was sent, or failed. */
                delivery?: string;
                /** @description true: only invoices that a reminder was sent of; false: only the others. */
                reminded?: string;
                /** @description Only invoices of this user. */
                user_id?: number;
                /** @description Only invoices in this currency, by its code in ISO 4217. */
                currency?: string;
                /** @description Only invoices of exactly this amount. */
                amount?: string;
                /** @description Only invoices of this amount or more. */
                amount_min?: string;
                /** @description Only invoices of this amount or less. */
                amount_max?: string;
                /** @description Only invoices issued on this day or later. */
                issued_from?: string;
                /** @description Only invoices issued on this day or earlier. */
                issued_to?: string;
                /** @description Only invoices due on this day or later. */
                due_from?: string;
                /** @description Only invoices due on this day or earlier. */
                due_to?: string;
                /** @description Only invoices created at this time or later: a date (midnight UTC) or a date and time. */
                created_after?: string;
                /** @description Only invoices created before this time: a date (midnight UTC) or a date and time. */
                created_before?: string;
                /** @description Text to search for. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "as_of": "2026-11-24",
                     *       "totals": [
                     *         {
                     *           "currency": "USD",
                     *           "status": "open",
                     *           "overdue": false,
                     *           "count": 1,
                     *           "amount": "120.00",
                     *           "paid": "0.00",
                     *           "balance": "120.00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InvoiceTotals"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    list_all_payments: {
        parameters: {
            query?: {
                /** @description Only payments of this user's invoices. */
                user_id?: number;
                /** @description Only payments in this currency, by its code in ISO 4217. */
                currency?: string;
                /** @description Only payments by this method, without regard to case and accents. */
                method?: string;
                /** @description Only payments that were received, or that were taken from the customer's credit. */
                source?: string;
                /** @description true: only payments that were reversed; false: only those that stand. */
                reversed?: string;
                /** @description Only payments of this day or later. */
                paid_from?: string;
                /** @description Only payments of this day or earlier. */
                paid_to?: string;
                /** @description Fields separated by commas, with a - before each that descends. */
                sort?: string;
                /** @description Text to search for. */
                q?: string;
                /** @description Objects per page. */
                limit?: number;
                /** @description Where the page starts, from the next link of the previous page. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The number of matching objects on all pages: exact up to 10000, otherwise 10000+. */
                    "X-Total-Count"?: string;
                    /** @description <address of the next page>; rel="next". Absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "invoice_id": 1,
                     *         "invoice_number": "INV-2026-000123",
                     *         "user_id": 1,
                     *         "bill_to": {
                     *           "username": "ada",
                     *           "email": "ada@example.com"
                     *         },
                     *         "currency": "USD",
                     *         "amount": "120.00",
                     *         "paid_on": "2026-11-24",
                     *         "method": "bank transfer",
                     *         "reference": "RF18 5390 0754 7034",
                     *         "to_credit": "0.00",
                     *         "from_credit": false,
                     *         "reversed_on": "2026-11-24",
                     *         "reversal_reason": "Another customer's.",
                     *         "created_at": "2026-11-24T09:30:00Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Payment"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    get_payment_totals: {
        parameters: {
            query?: {
                /** @description Only payments of this user's invoices. */
                user_id?: number;
                /** @description Only payments in this currency, by its code in ISO 4217. */
                currency?: string;
                /** @description Only payments by this method, without regard to case and accents. */
                method?: string;
                /** @description Only payments that were received, or that were taken from the customer's credit. */
                source?: string;
                /** @description true: only payments that were reversed; false: only those that stand. */
                reversed?: string;
                /** @description Only payments of this day or later. */
                paid_from?: string;
                /** @description Only payments of this day or earlier. */
                paid_to?: string;
                /** @description Text to search for. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totals": [
                     *         {
                     *           "currency": "USD",
                     *           "reversed": false,
                     *           "from_credit": false,
                     *           "count": 3,
                     *           "amount": "360.00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PaymentTotals"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    list_all_credit_notes: {
        parameters: {
            query?: {
                /** @description Only credit notes on this user's invoices. */
                user_id?: number;
                /** @description Only credit notes in this currency, by its code in ISO 4217. */
                currency?: string;
                /** @description Only credit notes issued on this day or later. */
                issued_from?: string;
                /** @description Only credit notes issued on this day or earlier. */
                issued_to?: string;
                /** @description Fields separated by commas, with a - before each that descends. */
                sort?: string;
                /** @description Text to search for. */
                q?: string;
                /** @description Objects per page. */
                limit?: number;
                /** @description Where the page starts, from the next link of the previous page. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The number of matching objects on all pages: exact up to 10000, otherwise 10000+. */
                    "X-Total-Count"?: string;
                    /** @description <address of the next page>; rel="next". Absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "invoice_id": 1,
                     *         "invoice_number": "INV-2026-000123",
                     *         "user_id": 1,
                     *         "bill_to": {
                     *           "username": "ada",
                     *           "email": "ada@example.com"
                     *         },
                     *         "number": "CN-2026-000123",
                     *         "issue_date": "2026-11-24",
                     *         "currency": "USD",
                     *         "amount": "120.00",
                     *         "discount_percent": "10",
                     *         "discount_amount": "12.00",
                     *         "discount": "0.00",
                     *         "subtotal": "120.00",
                     *         "tax": "0.00",
                     *         "tax_totals": [
                     *           {
                     *             "tax_category": "S",
                     *             "tax_rate": "19",
                     *             "tax_name": "VAT",
                     *             "exemption_reason": "Reverse charge",
                     *             "discount": "0.00",
                     *             "taxable": "120.00",
                     *             "tax": "22.80"
                     *           }
                     *         ],
                     *         "freed": "0.00",
                     *         "lines": [
                     *           {
                     *             "description": "Consulting",
                     *             "quantity": "1",
                     *             "unit": "C62",
                     *             "unit_name": "piece",
                     *             "unit_price": "120.00",
                     *             "discount_percent": "10",
                     *             "discount_amount": "12.00",
                     *             "discount": "0.00",
                     *             "tax_category": "S",
                     *             "tax_rate": "0",
                     *             "tax_name": "VAT",
                     *             "exemption_reason": "Reverse charge",
                     *             "amount": "120.00"
                     *           }
                     *         ],
                     *         "reason": "Agreed by phone.",
                     *         "created_at": "2026-11-24T09:30:00Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["CreditNote"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    get_credit_note_totals: {
        parameters: {
            query?: {
                /** @description Only credit notes on this user's invoices. */
                user_id?: number;
                /** @description Only credit notes in this currency, by its code in ISO 4217. */
                currency?: string;
                /** @description Only credit notes issued on this day or later. */
                issued_from?: string;
                /** @description Only credit notes issued on this day or earlier. */
                issued_to?: string;
                /** @description Text to search for. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "totals": [
                     *         {
                     *           "currency": "USD",
                     *           "count": 3,
                     *           "amount": "360.00",
                     *           "tax": "57.48"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CreditNoteTotals"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    list_customers: {
        parameters: {
            query?: {
                /** @description true: only customers who can be charged; false: only those who cannot. */
                active?: string;
                /** @description Fields separated by commas, with a - before each that descends. */
                sort?: string;
                /** @description Text to search for. */
                q?: string;
                /** @description Objects per page. */
                limit?: number;
                /** @description Where the page starts, from the next link of the previous page. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The number of matching objects on all pages: exact up to 10000, otherwise 10000+. */
                    "X-Total-Count"?: string;
                    /** @description <address of the next page>; rel="next". Absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "username": "ada",
                     *         "email": "ada@example.com",
                     *         "active": true,
                     *         "deleted": false
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Customer"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    get_customer: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that the client has. If the object still has one of them, the response is 304 without the object. */
                "If-None-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "username": "ada",
                     *       "email": "ada@example.com",
                     *       "active": true,
                     *       "deleted": false
                     *     }
                     */
                    "application/json": components["schemas"]["Customer"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    get_billing_details: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that the client has. If the object still has one of them, the response is 304 without the object. */
                "If-None-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "defaults": {
                     *         "currency": "EUR",
                     *         "terms_days": 14,
                     *         "tax_rate": "20",
                     *         "language": "en"
                     *       },
                     *       "updated_at": "2026-11-24T09:30:00Z",
                     *       "legal_name": "Analytical Engines Ltd.",
                     *       "contact": "Ada Lovelace",
                     *       "address_line1": "12 St James's Square",
                     *       "address_line2": "2nd floor",
                     *       "postal_code": "SW1Y 4LE",
                     *       "city": "London",
                     *       "region": "Greater London",
                     *       "country": "GB",
                     *       "vat_id": "GB123456789",
                     *       "invoice_email": "invoices@example.com",
                     *       "language": "en",
                     *       "currency": "EUR",
                     *       "terms_days": 14,
                     *       "buyer_reference": "04011000-12345-03",
                     *       "e_invoice": "xrechnung",
                     *       "note": "Pays late."
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerBilling"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    replace_billing_details: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object was not edited since it had this ETag; otherwise the response is 412. */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "legal_name": "Analytical Engines Ltd.",
                 *       "contact": "Ada Lovelace",
                 *       "address_line1": "12 St James's Square",
                 *       "address_line2": "2nd floor",
                 *       "postal_code": "SW1Y 4LE",
                 *       "city": "London",
                 *       "region": "Greater London",
                 *       "country": "GB",
                 *       "vat_id": "GB123456789",
                 *       "invoice_email": "invoices@example.com",
                 *       "language": "en",
                 *       "currency": "EUR",
                 *       "terms_days": 14,
                 *       "buyer_reference": "04011000-12345-03",
                 *       "e_invoice": "xrechnung",
                 *       "note": "Pays late."
                 *     }
                 */
                "application/json": components["schemas"]["BillingDetailsInput"];
                /**
                 * @example {
                 *       "legal_name": "Analytical Engines Ltd.",
                 *       "contact": "Ada Lovelace",
                 *       "address_line1": "12 St James's Square",
                 *       "address_line2": "2nd floor",
                 *       "postal_code": "SW1Y 4LE",
                 *       "city": "London",
                 *       "region": "Greater London",
                 *       "country": "GB",
                 *       "vat_id": "GB123456789",
                 *       "invoice_email": "invoices@example.com",
                 *       "language": "en",
                 *       "currency": "EUR",
                 *       "terms_days": 14,
                 *       "buyer_reference": "04011000-12345-03",
                 *       "e_invoice": "xrechnung",
                 *       "note": "Pays late."
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["BillingDetailsInput"];
                /**
                 * @example {
                 *       "legal_name": "Analytical Engines Ltd.",
                 *       "contact": "Ada Lovelace",
                 *       "address_line1": "12 St James's Square",
                 *       "address_line2": "2nd floor",
                 *       "postal_code": "SW1Y 4LE",
                 *       "city": "London",
                 *       "region": "Greater London",
                 *       "country": "GB",
                 *       "vat_id": "GB123456789",
                 *       "invoice_email": "invoices@example.com",
                 *       "language": "en",
                 *       "currency": "EUR",
                 *       "terms_days": 14,
                 *       "buyer_reference": "04011000-12345-03",
                 *       "e_invoice": "xrechnung",
                 *       "note": "Pays late."
                 *     }
                 */
                "multipart/form-data": components["schemas"]["BillingDetailsInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "defaults": {
                     *         "currency": "EUR",
                     *         "terms_days": 14,
                     *         "tax_rate": "20",
                     *         "language": "en"
                     *       },
                     *       "updated_at": "2026-11-24T09:30:00Z",
                     *       "legal_name": "Analytical Engines Ltd.",
                     *       "contact": "Ada Lovelace",
                     *       "address_line1": "12 St James's Square",
                     *       "address_line2": "2nd floor",
                     *       "postal_code": "SW1Y 4LE",
                     *       "city": "London",
                     *       "region": "Greater London",
                     *       "country": "GB",
                     *       "vat_id": "GB123456789",
                     *       "invoice_email": "invoices@example.com",
                     *       "language": "en",
                     *       "currency": "EUR",
                     *       "terms_days": 14,
                     *       "buyer_reference": "04011000-12345-03",
                     *       "e_invoice": "xrechnung",
                     *       "note": "Pays late."
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerBilling"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    update_billing_details: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object was not edited since it had this ETag; otherwise the response is 412. */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "legal_name": "Analytical Engines Ltd.",
                 *       "contact": "Ada Lovelace",
                 *       "address_line1": "12 St James's Square",
                 *       "address_line2": "2nd floor",
                 *       "postal_code": "SW1Y 4LE",
                 *       "city": "London",
                 *       "region": "Greater London",
                 *       "country": "GB",
                 *       "vat_id": "GB123456789",
                 *       "invoice_email": "invoices@example.com",
                 *       "language": "en",
                 *       "currency": "EUR",
                 *       "terms_days": 14,
                 *       "buyer_reference": "04011000-12345-03",
                 *       "e_invoice": "xrechnung",
                 *       "note": "Pays late."
                 *     }
                 */
                "application/json": components["schemas"]["BillingDetailsInput"];
                /**
                 * @example {
                 *       "legal_name": "Analytical Engines Ltd.",
                 *       "contact": "Ada Lovelace",
                 *       "address_line1": "12 St James's Square",
                 *       "address_line2": "2nd floor",
                 *       "postal_code": "SW1Y 4LE",
                 *       "city": "London",
                 *       "region": "Greater London",
                 *       "country": "GB",
                 *       "vat_id": "GB123456789",
                 *       "invoice_email": "invoices@example.com",
                 *       "language": "en",
                 *       "currency": "EUR",
                 *       "terms_days": 14,
                 *       "buyer_reference": "04011000-12345-03",
                 *       "e_invoice": "xrechnung",
                 *       "note": "Pays late."
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["BillingDetailsInput"];
                /**
                 * @example {
                 *       "legal_name": "Analytical Engines Ltd.",
                 *       "contact": "Ada Lovelace",
                 *       "address_line1": "12 St James's Square",
                 *       "address_line2": "2nd floor",
                 *       "postal_code": "SW1Y 4LE",
                 *       "city": "London",
                 *       "region": "Greater London",
                 *       "country": "GB",
                 *       "vat_id": "GB123456789",
                 *       "invoice_email": "invoices@example.com",
                 *       "language": "en",
                 *       "currency": "EUR",
                 *       "terms_days": 14,
                 *       "buyer_reference": "04011000-12345-03",
                 *       "e_invoice": "xrechnung",
                 *       "note": "Pays late."
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["BillingDetailsInput"];
                /**
                 * @example {
                 *       "legal_name": "Analytical Engines Ltd.",
                 *       "contact": "Ada Lovelace",
                 *       "address_line1": "12 St James's Square",
                 *       "address_line2": "2nd floor",
                 *       "postal_code": "SW1Y 4LE",
                 *       "city": "London",
                 *       "region": "Greater London",
                 *       "country": "GB",
                 *       "vat_id": "GB123456789",
                 *       "invoice_email": "invoices@example.com",
                 *       "language": "en",
                 *       "currency": "EUR",
                 *       "terms_days": 14,
                 *       "buyer_reference": "04011000-12345-03",
                 *       "e_invoice": "xrechnung",
                 *       "note": "Pays late."
                 *     }
                 */
                "multipart/form-data": components["schemas"]["BillingDetailsInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "defaults": {
                     *         "currency": "EUR",
                     *         "terms_days": 14,
                     *         "tax_rate": "20",
                     *         "language": "en"
                     *       },
                     *       "updated_at": "2026-11-24T09:30:00Z",
                     *       "legal_name": "Analytical Engines Ltd.",
                     *       "contact": "Ada Lovelace",
                     *       "address_line1": "12 St James's Square",
                     *       "address_line2": "2nd floor",
                     *       "postal_code": "SW1Y 4LE",
                     *       "city": "London",
                     *       "region": "Greater London",
                     *       "country": "GB",
                     *       "vat_id": "GB123456789",
                     *       "invoice_email": "invoices@example.com",
                     *       "language": "en",
                     *       "currency": "EUR",
                     *       "terms_days": 14,
                     *       "buyer_reference": "04011000-12345-03",
                     *       "e_invoice": "xrechnung",
                     *       "note": "Pays late."
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerBilling"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    list_billing_details_history: {
        parameters: {
            query?: {
                /** @description Objects per page. */
                limit?: number;
                /** @description Where the page starts, from the next link of the previous page. */
                after?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The number of matching objects on all pages: exact up to 10000, otherwise 10000+. */
                    "X-Total-Count"?: string;
                    /** @description <address of the next page>; rel="next". Absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "at": "2026-11-24T09:30:00Z",
                     *         "actor": {
                     *           "id": "user:1",
                     *           "name": "ada"
                     *         },
                     *         "changes": {}
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Revision"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    get_customer_credit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "balances": [
                     *         {
                     *           "currency": "USD",
                     *           "amount": "20.00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CustomerCredit"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    get_seller: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that the client has. If the object still has one of them, the response is 304 without the object. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "missing_fields": [
                     *         "city"
                     *       ],
                     *       "updated_at": "2026-11-24T09:30:00Z",
                     *       "legal_name": "Analytical Engines Ltd.",
                     *       "address_line1": "12 St James's Square",
                     *       "address_line2": "2nd floor",
                     *       "postal_code": "SW1Y 4LE",
                     *       "city": "London",
                     *       "region": "Greater London",
                     *       "country": "GB",
                     *       "tax_number": "12/345/67890",
                     *       "vat_id": "GB123456789",
                     *       "register_entry": "Companies House 01234567",
                     *       "email": "billing@example.com",
                     *       "phone": "+44 20 7946 0000",
                     *       "bank_name": "Example Bank",
                     *       "iban": "GB82WEST12345698765432",
                     *       "bic": "WESTGB22",
                     *       "footer": "Directors: Ada Lovelace, Charles Babbage",
                     *       "logo": {
                     *         "id": 1,
                     *         "media_type": "image/png",
                     *         "width": 1,
                     *         "height": 1
                     *       },
                     *       "currency": "EUR",
                     *       "terms_days": 14,
                     *       "tax_rate": "20",
                     *       "language": "en"
                     *     }
                     */
                    "application/json": components["schemas"]["Seller"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    replace_seller: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object was not edited since it had this ETag; otherwise the response is 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "legal_name": "Analytical Engines Ltd.",
                 *       "address_line1": "12 St James's Square",
                 *       "address_line2": "2nd floor",
                 *       "postal_code": "SW1Y 4LE",
                 *       "city": "London",
                 *       "region": "Greater London",
                 *       "country": "GB",
                 *       "tax_number": "12/345/67890",
                 *       "vat_id": "GB123456789",
                 *       "register_entry": "Companies House 01234567",
                 *       "email": "billing@example.com",
                 *       "phone": "+44 20 7946 0000",
                 *       "bank_name": "Example Bank",
                 *       "iban": "GB82 WEST 1234 5698 7654 32",
                 *       "bic": "WESTGB22",
                 *       "footer": "Directors: Ada Lovelace, Charles Babbage",
                 *       "logo": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
                 *       "currency": "EUR",
                 *       "terms_days": 14,
                 *       "tax_rate": "20",
                 *       "language": "en"
                 *     }
                 */
                "application/json": components["schemas"]["SellerInput"];
                /**
                 * @example {
                 *       "legal_name": "Analytical Engines Ltd.",
                 *       "address_line1": "12 St James's Square",
                 *       "address_line2": "2nd floor",
                 *       "postal_code": "SW1Y 4LE",
                 *       "city": "London",
                 *       "region": "Greater London",
                 *       "country": "GB",
                 *       "tax_number": "12/345/67890",
                 *       "vat_id": "GB123456789",
                 *       "register_entry": "Companies House 01234567",
                 *       "email": "billing@example.com",
                 *       "phone": "+44 20 7946 0000",
                 *       "bank_name": "Example Bank",
                 *       "iban": "GB82 WEST 1234 5698 7654 32",
                 *       "bic": "WESTGB22",
                 *       "footer": "Directors: Ada Lovelace, Charles Babbage",
                 *       "logo": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
                 *       "currency": "EUR",
                 *       "terms_days": 14,
                 *       "tax_rate": "20",
                 *       "language": "en"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["SellerInput"];
                /**
                 * @example {
                 *       "legal_name": "Analytical Engines Ltd.",
                 *       "address_line1": "12 St James's Square",
                 *       "address_line2": "2nd floor",
                 *       "postal_code": "SW1Y 4LE",
                 *       "city": "London",
                 *       "region": "Greater London",
                 *       "country": "GB",
                 *       "tax_number": "12/345/67890",
                 *       "vat_id": "GB123456789",
                 *       "register_entry": "Companies House 01234567",
                 *       "email": "billing@example.com",
                 *       "phone": "+44 20 7946 0000",
                 *       "bank_name": "Example Bank",
                 *       "iban": "GB82 WEST 1234 5698 7654 32",
                 *       "bic": "WESTGB22",
                 *       "footer": "Directors: Ada Lovelace, Charles Babbage",
                 *       "logo": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
                 *       "currency": "EUR",
                 *       "terms_days": 14,
                 *       "tax_rate": "20",
                 *       "language": "en"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["SellerInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "missing_fields": [
                     *         "city"
                     *       ],
                     *       "updated_at": "2026-11-24T09:30:00Z",
                     *       "legal_name": "Analytical Engines Ltd.",
                     *       "address_line1": "12 St James's Square",
                     *       "address_line2": "2nd floor",
                     *       "postal_code": "SW1Y 4LE",
                     *       "city": "London",
                     *       "region": "Greater London",
                     *       "country": "GB",
                     *       "tax_number": "12/345/67890",
                     *       "vat_id": "GB123456789",
                     *       "register_entry": "Companies House 01234567",
                     *       "email": "billing@example.com",
                     *       "phone": "+44 20 7946 0000",
                     *       "bank_name": "Example Bank",
                     *       "iban": "GB82WEST12345698765432",
                     *       "bic": "WESTGB22",
                     *       "footer": "Directors: Ada Lovelace, Charles Babbage",
                     *       "logo": {
                     *         "id": 1,
                     *         "media_type": "image/png",
                     *         "width": 1,
                     *         "height": 1
                     *       },
                     *       "currency": "EUR",
                     *       "terms_days": 14,
                     *       "tax_rate": "20",
                     *       "language": "en"
                     *     }
                     */
                    "application/json": components["schemas"]["Seller"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    update_seller: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object was not edited since it had this ETag; otherwise the response is 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "legal_name": "Analytical Engines Ltd.",
                 *       "address_line1": "12 St James's Square",
                 *       "address_line2": "2nd floor",
                 *       "postal_code": "SW1Y 4LE",
                 *       "city": "London",
                 *       "region": "Greater London",
                 *       "country": "GB",
                 *       "tax_number": "12/345/67890",
                 *       "vat_id": "GB123456789",
                 *       "register_entry": "Companies House 01234567",
                 *       "email": "billing@example.com",
                 *       "phone": "+44 20 7946 0000",
                 *       "bank_name": "Example Bank",
                 *       "iban": "GB82 WEST 1234 5698 7654 32",
                 *       "bic": "WESTGB22",
                 *       "footer": "Directors: Ada Lovelace, Charles Babbage",
                 *       "logo": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
                 *       "currency": "EUR",
                 *       "terms_days": 14,
                 *       "tax_rate": "20",
                 *       "language": "en"
                 *     }
                 */
                "application/json": components["schemas"]["SellerInput"];
                /**
                 * @example {
                 *       "legal_name": "Analytical Engines Ltd.",
                 *       "address_line1": "12 St James's Square",
                 *       "address_line2": "2nd floor",
                 *       "postal_code": "SW1Y 4LE",
                 *       "city": "London",
                 *       "region": "Greater London",
                 *       "country": "GB",
                 *       "tax_number": "12/345/67890",
                 *       "vat_id": "GB123456789",
                 *       "register_entry": "Companies House 01234567",
                 *       "email": "billing@example.com",
                 *       "phone": "+44 20 7946 0000",
                 *       "bank_name": "Example Bank",
                 *       "iban": "GB82 WEST 1234 5698 7654 32",
                 *       "bic": "WESTGB22",
                 *       "footer": "Directors: Ada Lovelace, Charles Babbage",
                 *       "logo": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
                 *       "currency": "EUR",
                 *       "terms_days": 14,
                 *       "tax_rate": "20",
                 *       "language": "en"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["SellerInput"];
                /**
                 * @example {
                 *       "legal_name": "Analytical Engines Ltd.",
                 *       "address_line1": "12 St James's Square",
                 *       "address_line2": "2nd floor",
                 *       "postal_code": "SW1Y 4LE",
                 *       "city": "London",
                 *       "region": "Greater London",
                 *       "country": "GB",
                 *       "tax_number": "12/345/67890",
                 *       "vat_id": "GB123456789",
                 *       "register_entry": "Companies House 01234567",
                 *       "email": "billing@example.com",
                 *       "phone": "+44 20 7946 0000",
                 *       "bank_name": "Example Bank",
                 *       "iban": "GB82 WEST 1234 5698 7654 32",
                 *       "bic": "WESTGB22",
                 *       "footer": "Directors: Ada Lovelace, Charles Babbage",
                 *       "logo": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
                 *       "currency": "EUR",
                 *       "terms_days": 14,
                 *       "tax_rate": "20",
                 *       "language": "en"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["SellerInput"];
                /**
                 * @example {
                 *       "legal_name": "Analytical Engines Ltd.",
                 *       "address_line1": "12 St James's Square",
                 *       "address_line2": "2nd floor",
                 *       "postal_code": "SW1Y 4LE",
                 *       "city": "London",
                 *       "region": "Greater London",
                 *       "country": "GB",
                 *       "tax_number": "12/345/67890",
                 *       "vat_id": "GB123456789",
                 *       "register_entry": "Companies House 01234567",
                 *       "email": "billing@example.com",
                 *       "phone": "+44 20 7946 0000",
                 *       "bank_name": "Example Bank",
                 *       "iban": "GB82 WEST 1234 5698 7654 32",
                 *       "bic": "WESTGB22",
                 *       "footer": "Directors: Ada Lovelace, Charles Babbage",
                 *       "logo": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
                 *       "currency": "EUR",
                 *       "terms_days": 14,
                 *       "tax_rate": "20",
                 *       "language": "en"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["SellerInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "missing_fields": [
                     *         "city"
                     *       ],
                     *       "updated_at": "2026-11-24T09:30:00Z",
                     *       "legal_name": "Analytical Engines Ltd.",
                     *       "address_line1": "12 St James's Square",
                     *       "address_line2": "2nd floor",
                     *       "postal_code": "SW1Y 4LE",
                     *       "city": "London",
                     *       "region": "Greater London",
                     *       "country": "GB",
                     *       "tax_number": "12/345/67890",
                     *       "vat_id": "GB123456789",
                     *       "register_entry": "Companies House 01234567",
                     *       "email": "billing@example.com",
                     *       "phone": "+44 20 7946 0000",
                     *       "bank_name": "Example Bank",
                     *       "iban": "GB82WEST12345698765432",
                     *       "bic": "WESTGB22",
                     *       "footer": "Directors: Ada Lovelace, Charles Babbage",
                     *       "logo": {
                     *         "id": 1,
                     *         "media_type": "image/png",
                     *         "width": 1,
                     *         "height": 1
                     *       },
                     *       "currency": "EUR",
                     *       "terms_days": 14,
                     *       "tax_rate": "20",
                     *       "language": "en"
                     *     }
                     */
                    "application/json": components["schemas"]["Seller"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    list_seller_history: {
        parameters: {
            query?: {
                /** @description Objects per page. */
                limit?: number;
                /** @description Where the page starts, from the next link of the previous page. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The number of matching objects on all pages: exact up to 10000, otherwise 10000+. */
                    "X-Total-Count"?: string;
                    /** @description <address of the next page>; rel="next". Absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "at": "2026-11-24T09:30:00Z",
                     *         "actor": {
                     *           "id": "user:1",
                     *           "name": "ada"
                     *         },
                     *         "changes": {}
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Revision"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    get_numbering: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that the client has. If the object still has one of them, the response is 304 without the object. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "invoice_format": "INV-{year}-{seq:6}",
                     *       "credit_note_format": "CN-{year}-{seq:6}",
                     *       "restart": "yearly",
                     *       "fiscal_year_start": 1,
                     *       "issue_dates": "in_order",
                     *       "closed_until": "2026-01-31",
                     *       "running_since": 1
                     *     }
                     */
                    "application/json": components["schemas"]["NumberingSettings"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    replace_numbering: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object was not edited since it had this ETag; otherwise the response is 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "invoice_format": "INV-{year}-{seq:6}",
                 *       "credit_note_format": "CN-{year}-{seq:6}",
                 *       "restart": "yearly",
                 *       "fiscal_year_start": 1,
                 *       "issue_dates": "in_order",
                 *       "closed_until": "2026-11-24"
                 *     }
                 */
                "application/json": components["schemas"]["NumberingInput"];
                /**
                 * @example {
                 *       "invoice_format": "INV-{year}-{seq:6}",
                 *       "credit_note_format": "CN-{year}-{seq:6}",
                 *       "restart": "yearly",
                 *       "fiscal_year_start": 1,
                 *       "issue_dates": "in_order",
                 *       "closed_until": "2026-11-24"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["NumberingInput"];
                /**
                 * @example {
                 *       "invoice_format": "INV-{year}-{seq:6}",
                 *       "credit_note_format": "CN-{year}-{seq:6}",
                 *       "restart": "yearly",
                 *       "fiscal_year_start": 1,
                 *       "issue_dates": "in_order",
                 *       "closed_until": "2026-11-24"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["NumberingInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "invoice_format": "INV-{year}-{seq:6}",
                     *       "credit_note_format": "CN-{year}-{seq:6}",
                     *       "restart": "yearly",
                     *       "fiscal_year_start": 1,
                     *       "issue_dates": "in_order",
                     *       "closed_until": "2026-01-31",
                     *       "running_since": 1
                     *     }
                     */
                    "application/json": components["schemas"]["NumberingSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    update_numbering: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object was not edited since it had this ETag; otherwise the response is 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "invoice_format": "INV-{year}-{seq:6}",
                 *       "credit_note_format": "CN-{year}-{seq:6}",
                 *       "restart": "yearly",
                 *       "fiscal_year_start": 1,
                 *       "issue_dates": "in_order",
                 *       "closed_until": "2026-11-24"
                 *     }
                 */
                "application/json": components["schemas"]["NumberingInput"];
                /**
                 * @example {
                 *       "invoice_format": "INV-{year}-{seq:6}",
                 *       "credit_note_format": "CN-{year}-{seq:6}",
                 *       "restart": "yearly",
                 *       "fiscal_year_start": 1,
                 *       "issue_dates": "in_order",
                 *       "closed_until": "2026-11-24"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["NumberingInput"];
                /**
                 * @example {
                 *       "invoice_format": "INV-{year}-{seq:6}",
                 *       "credit_note_format": "CN-{year}-{seq:6}",
                 *       "restart": "yearly",
                 *       "fiscal_year_start": 1,
                 *       "issue_dates": "in_order",
                 *       "closed_until": "2026-11-24"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["NumberingInput"];
                /**
                 * @example {
                 *       "invoice_format": "INV-{year}-{seq:6}",
                 *       "credit_note_format": "CN-{year}-{seq:6}",
                 *       "restart": "yearly",
                 *       "fiscal_year_start": 1,
                 *       "issue_dates": "in_order",
                 *       "closed_until": "2026-11-24"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["NumberingInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "invoice_format": "INV-{year}-{seq:6}",
                     *       "credit_note_format": "CN-{year}-{seq:6}",
                     *       "restart": "yearly",
                     *       "fiscal_year_start": 1,
                     *       "issue_dates": "in_order",
                     *       "closed_until": "2026-01-31",
                     *       "running_since": 1
                     *     }
                     */
                    "application/json": components["schemas"]["NumberingSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    list_numbering_history: {
        parameters: {
            query?: {
                /** @description Objects per page. */
                limit?: number;
                /** @description Where the page starts, from the next link of the previous page. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The number of matching objects on all pages: exact up to 10000, otherwise 10000+. */
                    "X-Total-Count"?: string;
                    /** @description <address of the next page>; rel="next". Absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "at": "2026-11-24T09:30:00Z",
                     *         "actor": {
                     *           "id": "user:1",
                     *           "name": "ada"
                     *         },
                     *         "changes": {}
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Revision"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    list_tax_rates: {
        parameters: {
            query?: {
                /** @description Objects per page. */
                limit?: number;
                /** @description Where the page starts, from the next link of the previous page. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The number of matching objects on all pages: exact up to 10000, otherwise 10000+. */
                    "X-Total-Count"?: string;
                    /** @description <address of the next page>; rel="next". Absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "name": "VAT",
                     *         "tax_rate": "19",
                     *         "tax_category": "S",
                     *         "exemption_reason": "Reverse charge"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["TaxRate"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    create_tax_rate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of the client's own for this request, 1 to 255 visible ASCII characters. For 24 hours the same request with the same key is not done again but answered as the first time, with Idempotent-Replayed: true. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "VAT",
                 *       "tax_rate": "19",
                 *       "tax_category": "S"
                 *     }
                 */
                "application/json": components["schemas"]["TaxRateInput"];
                /**
                 * @example {
                 *       "name": "VAT",
                 *       "tax_rate": "19",
                 *       "tax_category": "S"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["TaxRateInput"];
                /**
                 * @example {
                 *       "name": "VAT",
                 *       "tax_rate": "19",
                 *       "tax_category": "S"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["TaxRateInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description true where this was answered before. */
                    "Idempotent-Replayed"?: string;
                    /** @description The address of the new object. */
                    Location?: string;
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "VAT",
                     *       "tax_rate": "19",
                     *       "tax_category": "S",
                     *       "exemption_reason": "Reverse charge"
                     *     }
                     */
                    "application/json": components["schemas"]["TaxRate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    get_tax_rate: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that the client has. If the object still has one of them, the response is 304 without the object. */
                "If-None-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "VAT",
                     *       "tax_rate": "19",
                     *       "tax_category": "S",
                     *       "exemption_reason": "Reverse charge"
                     *     }
                     */
                    "application/json": components["schemas"]["TaxRate"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    replace_tax_rate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object was not edited since it had this ETag; otherwise the response is 412. */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "VAT",
                 *       "tax_rate": "19",
                 *       "tax_category": "S"
                 *     }
                 */
                "application/json": components["schemas"]["TaxRateInput"];
                /**
                 * @example {
                 *       "name": "VAT",
                 *       "tax_rate": "19",
                 *       "tax_category": "S"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["TaxRateInput"];
                /**
                 * @example {
                 *       "name": "VAT",
                 *       "tax_rate": "19",
                 *       "tax_category": "S"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["TaxRateInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "VAT",
                     *       "tax_rate": "19",
                     *       "tax_category": "S",
                     *       "exemption_reason": "Reverse charge"
                     *     }
                     */
                    "application/json": components["schemas"]["TaxRate"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    delete_tax_rate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object was not edited since it had this ETag; otherwise the response is 412. */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    get_reminders: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that the client has. If the object still has one of them, the response is 304 without the object. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "first_days": 7,
                     *       "second_days": 21,
                     *       "third_days": 35
                     *     }
                     */
                    "application/json": components["schemas"]["ReminderSettings"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    replace_reminders: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object was not edited since it had this ETag; otherwise the response is 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "first_days": 7,
                 *       "second_days": 21,
                 *       "third_days": 35
                 *     }
                 */
                "application/json": components["schemas"]["ReminderSettingsInput"];
                /**
                 * @example {
                 *       "first_days": 7,
                 *       "second_days": 21,
                 *       "third_days": 35
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["ReminderSettingsInput"];
                /**
                 * @example {
                 *       "first_days": 7,
                 *       "second_days": 21,
                 *       "third_days": 35
                 *     }
                 */
                "multipart/form-data": components["schemas"]["ReminderSettingsInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "first_days": 7,
                     *       "second_days": 21,
                     *       "third_days": 35
                     *     }
                     */
                    "application/json": components["schemas"]["ReminderSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    update_reminders: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object was not edited since it had this ETag; otherwise the response is 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "first_days": 7,
                 *       "second_days": 21,
                 *       "third_days": 35
                 *     }
                 */
                "application/json": components["schemas"]["ReminderSettingsInput"];
                /**
                 * @example {
                 *       "first_days": 7,
                 *       "second_days": 21,
                 *       "third_days": 35
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["ReminderSettingsInput"];
                /**
                 * @example {
                 *       "first_days": 7,
                 *       "second_days": 21,
                 *       "third_days": 35
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["ReminderSettingsInput"];
                /**
                 * @example {
                 *       "first_days": 7,
                 *       "second_days": 21,
                 *       "third_days": 35
                 *     }
                 */
                "multipart/form-data": components["schemas"]["ReminderSettingsInput"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version of the object, for If-Match and If-None-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "first_days": 7,
                     *       "second_days": 21,
                     *       "third_days": 35
                     *     }
                     */
                    "application/json": components["schemas"]["ReminderSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    list_reminders_history: {
        parameters: {
            query?: {
                /** @description Objects per page. */
                limit?: number;
                /** @description Where the page starts, from the next link of the previous page. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The number of matching objects on all pages: exact up to 10000, otherwise 10000+. */
                    "X-Total-Count"?: string;
                    /** @description <address of the next page>; rel="next". Absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "at": "2026-11-24T09:30:00Z",
                     *         "actor": {
                     *           "id": "user:1",
                     *           "name": "ada"
                     *         },
                     *         "changes": {}
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Revision"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}
