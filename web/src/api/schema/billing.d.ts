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
         * @description q finds text within the customer's name and address and the memo (fewer than three letters: at the start of the name), numbers that begin so or that 2026-000123 or 123 stand for, and what has exactly this id, user or amount. sort takes id, number, user_id, amount, balance, issue_date, due_date, created_at and updated_at; without it the order is by the date that is filtered by, else by id. As text/csv all pages come as one table, in which an apostrophe stands before a text that a spreadsheet would run as a formula.
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
        /** Change some of a draft */
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
         * @description Gives the draft its number and has it owed. What charges nothing is paid at once.
         */
        post: operations["issue_invoice"];
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
         * Withdraw an invoice
         * @description For what was issued and is not paid, not even in part.
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
         * Expect an invoice to be paid no more
         * @description For what is open. It can still be paid, credited or withdrawn.
         */
        post: operations["mark_invoice_uncollectible"];
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
         * List what was done to an invoice
         * @description Newest first. The history of a deleted draft is kept.
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
         * @description Oldest first.
         */
        get: operations["list_payments"];
        put?: never;
        /**
         * Record a payment
         * @description For what is owed, in part or in full. An invoice of which nothing is left to pay is paid.
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
         * Take some of an invoice back
         * @description For what is owed. An invoice of which nothing is left to pay is paid.
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
    "/invoices/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Add up invoices
         * @description What a list of the same invoices comes to, by currency. Members see what their own come to.
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
    "/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers
         * @description The users as billing knows them. q finds text within names and addresses (fewer than three letters: at the start of names). sort takes id and username.
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Actor: {
            id: string;
            name: string;
        };
        /** @description Decimal digits, at most as many of them after the point as the currency has and at most ten in all. */
        Amount: number | string;
        BillTo: {
            username: string;
            email: string;
        };
        CreditNote: {
            /**
             * Format: int64
             * @description The credit note's id.
             */
            id: number;
            /**
             * Format: int64
             * @description The id of the invoice of which it takes something back.
             */
            invoice_id: number;
            /** @description How much, with the currency's decimals. */
            amount: string;
            /** @description Why. */
            reason: null | string;
            /**
             * Format: date-time
             * @description When it was recorded, UTC.
             */
            created_at: string;
        };
        CreditNoteInput: {
            /** @description How much, in the invoice's currency: more than 0, and not more than the balance. */
            amount: components["schemas"]["Amount"];
            /** @description Why, up to 500 characters. */
            reason?: null | string;
        };
        /** @description The three letters of a currency in ISO 4217, such as USD. */
        Currency: string;
        CurrencySummary: {
            /** @description The currency, in ISO 4217. */
            currency: string;
            /** @description What is left to pay of open invoices. */
            outstanding: string;
            /** @description What of that is overdue. */
            overdue: string;
            /**
             * Format: int32
             * @description How many invoices are open.
             */
            open_count: number;
            /**
             * Format: int32
             * @description How many of them are overdue.
             */
            overdue_count: number;
            /**
             * Format: int32
             * @description How many drafts there are.
             */
            draft_count: number;
            /** @description What was paid in each of the last twelve months, this one last. */
            paid_by_month: components["schemas"]["PaidInMonth"][];
        };
        Customer: {
            /**
             * Format: int64
             * @description The customer's id, which is the user's.
             */
            id: number;
            /** @description The user's name. */
            username: string;
            /** @description The user's email address. */
            email: string;
            /** @description Whether new invoices can be made for the user. */
            active: boolean;
            /** @description Whether the user was deleted. */
            deleted: boolean;
        };
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
            /** @description What is charged in all, such as 120.00. */
            amount: string;
            /** @description The invoice's number, such as INV-2026-000123; null for a draft. */
            number: null | string;
            /** @description What the invoice has come to. */
            status: components["schemas"]["InvoiceStatus"];
            /** @description Whether it is open and its due date is over. */
            overdue: boolean;
            /** @description The currency of every sum, in ISO 4217. */
            currency: string;
            /** @description What is charged without tax. */
            subtotal: string;
            /** @description The tax on it. */
            tax: string;
            /** @description What of the amount was paid. */
            paid: string;
            /** @description What of the amount was taken back by credit notes. */
            credited: string;
            /** @description What of the amount is left. */
            balance: string;
            /**
             * Format: date
             * @description The day it was issued on; null for a draft.
             */
            issue_date: null | string;
            /**
             * Format: date
             * @description The last day to pay on; null for a draft that does not say so yet.
             */
            due_date: null | string;
            /** @description A note to the user. */
            memo: null | string;
            bill_to: null | components["schemas"]["BillTo"];
            /**
             * Format: date-time
             * @description When the invoice was created, UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When anything of the invoice last changed, UTC.
             */
            updated_at: string;
            /** @description What is charged, line by line; empty for an amount without lines. Lists do not have it. */
            lines?: null | components["schemas"]["Line"][];
        };
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
            /** @description What was done: created, updated, deleted, issued, voided, marked_uncollectible, paid or credited. */
            action: string;
            /** @description Who did it. */
            actor: components["schemas"]["Actor"];
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
            /** @description What is charged. Beside lines it must be what they come to. */
            amount?: components["schemas"]["Amount"];
            /** @description USD where there is none. */
            currency?: components["schemas"]["Currency"];
            /** @description A note to the user, up to 2000 characters. */
            memo?: null | string;
            /**
             * Format: date
             * @description The last day to pay on. Where there is none, it is set when the invoice is issued.
             */
            due_date?: null | string;
            /** @description What is charged, line by line. */
            lines?: components["schemas"]["LineItem"][];
        };
        InvoicePatch: {
            /**
             * Format: int64
             * @description The id of the user who is charged: a user that exists.
             */
            user_id?: number;
            /** @description What is charged. Beside lines it must be what they come to. */
            amount?: components["schemas"]["Amount"];
            currency?: components["schemas"]["Currency"];
            /** @description A note to the user, up to 2000 characters; null for none. */
            memo?: null | string;
            /**
             * Format: date
             * @description The last day to pay on; null for none yet.
             */
            due_date?: null | string;
            /** @description What is charged, line by line, instead of the lines before; empty for an amount without lines. */
            lines?: components["schemas"]["LineItem"][];
        };
        InvoiceReplacement: {
            /**
             * Format: int64
             * @description The id of the user who is charged: a user that exists.
             */
            user_id: number;
            /** @description What is charged. Beside lines it must be what they come to. */
            amount?: components["schemas"]["Amount"];
            currency?: components["schemas"]["Currency"];
            /** @description A note to the user, up to 2000 characters; null for none. */
            memo?: null | string;
            /**
             * Format: date
             * @description The last day to pay on; null for none yet.
             */
            due_date?: null | string;
            /** @description What is charged, line by line; empty for an amount without lines. */
            lines?: components["schemas"]["LineItem"][];
        };
        /** @enum {unknown} */
        InvoiceStatus: "draft" | "open" | "paid" | "void" | "uncollectible";
        InvoiceSummary: {
            /**
             * Format: date
             * @description The business date: what was due before it is overdue.
             */
            as_of: string;
            /** @description Each currency that there are invoices in, by its code. */
            currencies: components["schemas"]["CurrencySummary"][];
        };
        IssueInput: {
            /**
             * Format: date
             * @description The day it is issued on, whose year the number is of; today where there is none.
             */
            issue_date?: string;
            /**
             * Format: date
             * @description The last day to pay on; where there is none, the draft's, or so many days after the issue date.
             */
            due_date?: string;
        };
        JsonElement: unknown;
        Line: {
            /** @description What is charged. */
            description: string;
            /** @description How much of it, with up to four decimals. */
            quantity: string;
            /** @description What one costs, without tax. */
            unit_price: string;
            /** @description The tax in per cent. */
            tax_rate: string;
            /** @description What the line comes to without tax. */
            amount: string;
            /** @description The tax on it. */
            tax: string;
        };
        LineItem: {
            /** @description What is charged, 1 to 500 characters. */
            description: string;
            quantity: components["schemas"]["Quantity"];
            /** @description What one costs, without tax. */
            unit_price: components["schemas"]["Amount"];
            tax_rate?: components["schemas"]["TaxRate"];
        };
        PaidInMonth: {
            /** @description The month, such as 2026-11. */
            month: string;
            /** @description What was paid in it. */
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
            /** @description How much, with the currency's decimals. */
            amount: string;
            /**
             * Format: date
             * @description The day it was received on.
             */
            paid_on: string;
            /** @description How it was paid. */
            method: null | string;
            /** @description What it is known by elsewhere. */
            reference: null | string;
            /**
             * Format: date-time
             * @description When it was recorded, UTC.
             */
            created_at: string;
        };
        PaymentInput: {
            /** @description How much, in the invoice's currency: more than 0, and not more than the balance. */
            amount: components["schemas"]["Amount"];
            /**
             * Format: date
             * @description The day it was received on; today where there is none.
             */
            paid_on?: string;
            /** @description How it was paid, up to 50 characters. */
            method?: null | string;
            /** @description What it is known by elsewhere, up to 100 characters: unique among the invoice's payments. */
            reference?: null | string;
        };
        ProblemDetails: {
            type?: string;
            title: string;
            /** Format: int32 */
            status: number;
            detail?: string;
            instance?: string;
            /** @description The id by which the request is found in logs and traces. */
            traceId: string;
        };
        /** @description Decimal digits, at most four of them after the point and six before it; more than 0. */
        Quantity: number | string;
        /** @description Per cent, from 0 to 100, with at most four decimals. */
        TaxRate: number | string;
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
        };
    };
    responses: never;
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
                /** @description true: only open invoices whose due date is over; false: only the others. */
                overdue?: string;
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
                /** @description Fields separated by commas, a - before each one that descends. */
                sort?: string;
                /** @description Text to search for. */
                q?: string;
                /** @description Objects per page. */
                limit?: number;
                /** @description The position of the page, from the next link of the page before it. */
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
                    /** @description How many objects match, on all pages: exact up to 10000, else 10000+. */
                    "X-Total-Count"?: string;
                    /** @description <address of the next page>; rel="next". Absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"][];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationProblemDetails"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
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
                "application/json": components["schemas"]["InvoiceInput"];
                "application/x-www-form-urlencoded": components["schemas"]["InvoiceInput"];
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
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationProblemDetails"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    get_invoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that the client has: where the object still has one of them, the answer is 304 without it. */
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
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    replace_invoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object still has this ETag; otherwise the answer is 412. */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceReplacement"];
                "application/x-www-form-urlencoded": components["schemas"]["InvoiceReplacement"];
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
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    delete_invoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object still has this ETag; otherwise the answer is 412. */
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
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    update_invoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object still has this ETag; otherwise the answer is 412. */
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoicePatch"];
                "application/x-www-form-urlencoded": components["schemas"]["InvoicePatch"];
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
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    issue_invoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object still has this ETag; otherwise the answer is 412. */
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
                "application/json": components["schemas"]["IssueInput"];
                "application/x-www-form-urlencoded": components["schemas"]["IssueInput"];
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
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    void_invoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object still has this ETag; otherwise the answer is 412. */
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
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    mark_invoice_uncollectible: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object still has this ETag; otherwise the answer is 412. */
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
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    list_invoice_history: {
        parameters: {
            query?: {
                /** @description Objects per page. */
                limit?: number;
                /** @description The position of the page, from the next link of the page before it. */
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
                    /** @description How many objects match, on all pages: exact up to 10000, else 10000+. */
                    "X-Total-Count"?: string;
                    /** @description <address of the next page>; rel="next". Absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceEvent"][];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    list_payments: {
        parameters: {
            query?: {
                /** @description Objects per page. */
                limit?: number;
                /** @description The position of the page, from the next link of the page before it. */
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
                    /** @description How many objects match, on all pages: exact up to 10000, else 10000+. */
                    "X-Total-Count"?: string;
                    /** @description <address of the next page>; rel="next". Absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"][];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    create_payment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object still has this ETag; otherwise the answer is 412. */
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
                "application/json": components["schemas"]["PaymentInput"];
                "application/x-www-form-urlencoded": components["schemas"]["PaymentInput"];
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
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    get_payment: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that the client has: where the object still has one of them, the answer is 304 without it. */
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
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    list_credit_notes: {
        parameters: {
            query?: {
                /** @description Objects per page. */
                limit?: number;
                /** @description The position of the page, from the next link of the page before it. */
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
                    /** @description How many objects match, on all pages: exact up to 10000, else 10000+. */
                    "X-Total-Count"?: string;
                    /** @description <address of the next page>; rel="next". Absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditNote"][];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    create_credit_note: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object still has this ETag; otherwise the answer is 412. */
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
                "application/json": components["schemas"]["CreditNoteInput"];
                "application/x-www-form-urlencoded": components["schemas"]["CreditNoteInput"];
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
                    "application/json": components["schemas"]["CreditNote"];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationProblemDetails"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Payload Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    get_credit_note: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that the client has: where the object still has one of them, the answer is 304 without it. */
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
                    "application/json": components["schemas"]["CreditNote"];
                };
            };
            /** @description Not Modified */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    get_invoice_summary: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["InvoiceSummary"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    list_customers: {
        parameters: {
            query?: {
                /** @description true: only customers who can be charged; false: only those who cannot. */
                active?: string;
                /** @description Fields separated by commas, a - before each one that descends. */
                sort?: string;
                /** @description Text to search for. */
                q?: string;
                /** @description Objects per page. */
                limit?: number;
                /** @description The position of the page, from the next link of the page before it. */
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
                    /** @description How many objects match, on all pages: exact up to 10000, else 10000+. */
                    "X-Total-Count"?: string;
                    /** @description <address of the next page>; rel="next". Absent on the last page. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"][];
                };
            };
            /** @description Bad Request */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ValidationProblemDetails"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    get_customer: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETags that the client has: where the object still has one of them, the answer is 304 without it. */
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
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Not Acceptable */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
}
