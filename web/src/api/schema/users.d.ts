// Generated from Users.Api/Users.Api.json by "npm run generate:api".

export interface paths {
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description q finds text within names and addresses without regard to case and accents (fewer than three letters, or one of Chinese, Japanese or Korean: at their start). sort takes id, username, email, created_at and updated_at. Members see only themselves. As text/csv all pages come as one table.
         */
        get: operations["list_users"];
        put?: never;
        /**
         * Create a user
         * @description A user created without a password gets a link to set one.
         */
        post: operations["create_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a user */
        get: operations["get_user"];
        /** Replace a user */
        put: operations["replace_user"];
        post?: never;
        /**
         * Delete a user
         * @description Only the id is kept, for what refers to it. The username and the email address can be used again.
         */
        delete: operations["delete_user"];
        options?: never;
        head?: never;
        /**
         * Update a user
         * @description Members that are omitted keep their values.
         */
        patch: operations["update_user"];
        trace?: never;
    };
    "/users/{id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deactivate a user
         * @description The user is signed out everywhere and can no longer sign in.
         */
        post: operations["deactivate_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reactivate a user */
        post: operations["reactivate_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/set-password-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a link to set a password
         * @description The user sets their password with it, once. Earlier links of the user stop working.
         */
        post: operations["create_set_password_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List a user's passkeys */
        get: operations["list_user_passkeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/passkeys/{passkeyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a user's passkey
         * @description Nobody signs in with it any more. Sign-ins that it began go on.
         */
        delete: operations["remove_user_passkey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get what a user signs in with beside the password */
        get: operations["get_second_factor"];
        put?: never;
        post?: never;
        /**
         * Remove a user's authenticator app and recovery codes
         * @description For who has lost them. Says what is left; passkeys stay.
         */
        delete: operations["remove_second_factor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/send-set-password-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a user a link to set a password
         * @description Sent to the user's address; nobody else sees it. Earlier links of the user stop working. 409 where mail is not set up.
         */
        post: operations["send_set_password_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign a user out everywhere */
        post: operations["sign_out_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's history
         * @description Newest first.
         */
        get: operations["list_user_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was done and tried
         * @description Sign-ins, failures and every change of a user, newest first, with where they came from. q finds text within names, or an address. As CSV for Accept: text/csv.
         */
        get: operations["list_audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a user's activity
         * @description Their sign-ins, failures in their name, and every change, newest first.
         */
        get: operations["list_user_activity"];
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
        AuditEntry: {
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
             * @description What was done: one of a user's history, signed_in, sign_in_failed or sign_in_delayed (too soon after too many failures).
             * @example sign_in_failed
             */
            action: string;
            user: null | components["schemas"]["Actor"];
            /** @description Who did it; anonymous for whoever has not shown who they are. */
            actor: components["schemas"]["Actor"];
            /**
             * @description The client's address; null for what no request did, once the user is deleted, and for members where somebody else did it.
             * @example 203.0.113.7
             */
            address: null | string;
            /**
             * @description What the client calls itself; null as the address is.
             * @example Mozilla/5.0
             */
            user_agent: null | string;
            /** @description Of a sign-in: whether it was in a browser where the user had signed in before. */
            known_browser: null | boolean;
            /** @description What changed, by the user's member. */
            changes: {
                [key: string]: components["schemas"]["FieldChange"];
            };
        };
        CreatedUser: {
            /**
             * Format: int64
             * @description The user's number.
             */
            id: number;
            /**
             * @description The name as its owner writes it.
             * @example ada
             */
            username: string;
            /**
             * @description The email address as its owner writes it.
             * @example ada@example.com
             */
            email: string;
            /** @description What the user may do: members see and edit what is their own, admins everything. */
            role: components["schemas"]["UserRole"];
            /** @description Whether the user may sign in. */
            active: boolean;
            /** @description Whether a password was set. */
            has_password: boolean;
            /**
             * Format: date-time
             * @description When the user was created, UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When anything of the user last changed, UTC.
             */
            updated_at: string;
            /**
             * @description Where the user sets their password, once. Shown only here, and only if the user was given none.
             * @example https://app.example.com/account/set-password#VfEo3kJ9
             */
            set_password_url?: null | string;
            /**
             * @description Where an invitation with the same link was sent. Only where mail is set up.
             * @example ada@example.com
             */
            invitation_sent_to?: null | string;
        };
        /**
         * Format: email
         * @description An address such as ada@example.com; unique without regard to case.
         * @example ada@example.com
         */
        EmailAddress: string;
        /**
         * @description What is wrong, for programs: a code never changes its meaning, but new ones may come.
         * @enum {string}
         */
        ErrorCode: "bad_request" | "unauthorized" | "forbidden" | "not_found" | "method_not_allowed" | "not_acceptable" | "request_timeout" | "conflict" | "length_required" | "precondition_failed" | "payload_too_large" | "uri_too_long" | "unsupported_media_type" | "unprocessable_entity" | "too_many_requests" | "request_header_fields_too_large" | "internal_server_error" | "bad_gateway" | "service_unavailable" | "gateway_timeout" | "invalid_fields" | "conflicting_fields" | "object_not_found" | "database_unavailable" | "outcome_unknown" | "identity_provider_unavailable" | "service_unreachable" | "service_timeout" | "overloaded" | "rate_limited" | "csrf_header_missing" | "session_required" | "session_not_found" | "reauthentication_required" | "logout_token_refused" | "traces_not_forwarded" | "required" | "null_not_allowed" | "wrong_type" | "given_more_than_once" | "not_unicode" | "control_characters" | "wrong_length" | "too_many_items" | "not_a_whole_number" | "not_a_date" | "not_a_date_or_time" | "not_true_or_false" | "not_one_of" | "unknown_sort_field" | "repeated_sort_field" | "unknown_cursor" | "malformed_body" | "malformed_if_match" | "malformed_idempotency_key" | "request_in_progress" | "idempotency_key_reused" | "stored_response_lost" | "taken" | "invisible_characters" | "not_an_email_address" | "too_few_different_characters" | "easy_to_guess" | "password_kept_elsewhere" | "unknown_position" | "last_admin" | "role_needs_admin" | "account_ended" | "mail_off" | "role_changed";
        FieldChange: {
            from: null | components["schemas"]["JsonNode"];
            to: null | components["schemas"]["JsonNode"];
        };
        History: {
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
             * @description What was done: created, updated, deactivated, reactivated, password_set, set_password_link_created, signed_out, passkey_added, passkey_removed, authenticator_added, authenticator_removed, recovery_codes_renewed, recovery_code_used or deleted.
             * @example updated
             */
            action: string;
            /** @description Who did it. */
            actor: components["schemas"]["Actor"];
            /** @description What changed, by the user's member. */
            changes: {
                [key: string]: components["schemas"]["FieldChange"];
            };
        };
        JsonNode: unknown;
        NewUser: {
            username: components["schemas"]["Username"];
            email: components["schemas"]["EmailAddress"];
            role?: components["schemas"]["UserRole"];
            password?: components["schemas"]["Password"];
        };
        Passkey: {
            /**
             * Format: int64
             * @description The passkey's number.
             */
            id: number;
            /**
             * @description How its owner calls it.
             * @example Ada's phone
             */
            name: string;
            /**
             * Format: date-time
             * @description When it was added, UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it last signed in, UTC; null if never.
             */
            last_used_at: null | string;
        };
        /**
         * Format: password
         * @description A password, at least 12 characters.
         * @example correct horse battery staple
         */
        Password: string;
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
        SecondFactor: {
            /** @description Whether an authenticator app is set up. */
            authenticator: boolean;
            /**
             * Format: int32
             * @description How many recovery codes are left.
             */
            recovery_codes: number;
            /**
             * Format: int32
             * @description How many passkeys there are: each is more than one factor by itself.
             */
            passkeys: number;
            /** @description Whether the user has to sign in with a second factor or a passkey. */
            required: boolean;
        };
        SentLink: {
            /**
             * @description Where it was sent.
             * @example ada@example.com
             */
            email: string;
            /**
             * Format: date-time
             * @description Until when it works, UTC.
             */
            expires_at: string;
        };
        SetPasswordLink: {
            /**
             * @description Where the user sets their password, once.
             * @example https://app.example.com/account/set-password#VfEo3kJ9
             */
            url: string;
            /**
             * Format: date-time
             * @description Until when, UTC.
             */
            expires_at: string;
        };
        User: {
            /**
             * Format: int64
             * @description The user's number.
             */
            id: number;
            /**
             * @description The name as its owner writes it.
             * @example ada
             */
            username: string;
            /**
             * @description The email address as its owner writes it.
             * @example ada@example.com
             */
            email: string;
            /** @description What the user may do: members see and edit what is their own, admins everything. */
            role: components["schemas"]["UserRole"];
            /** @description Whether the user may sign in. */
            active: boolean;
            /** @description Whether a password was set. */
            has_password: boolean;
            /**
             * Format: date-time
             * @description When the user was created, UTC.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When anything of the user last changed, UTC.
             */
            updated_at: string;
            /**
             * @description The address that the user has asked for and not confirmed yet, if there is one.
             * @example ada@example.org
             */
            pending_email?: null | string;
        };
        UserInput: {
            username: components["schemas"]["Username"];
            email: components["schemas"]["EmailAddress"];
            role?: components["schemas"]["UserRole"];
        };
        /**
         * @description The name, 1 to 100 characters without control or invisible characters; unique without regard to case.
         * @example ada
         */
        Username: string;
        UserPatch: {
            username?: components["schemas"]["Username"];
            email?: components["schemas"]["EmailAddress"];
            role?: components["schemas"]["UserRole"];
        };
        /** @enum {unknown} */
        UserRole: "member" | "admin";
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
        ConflictInFields: {
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
                "application/problem+json": components["schemas"]["ValidationProblemDetails"];
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
    list_users: {
        parameters: {
            query?: {
                /** @description Only users with this id; give it several times for several users. */
                id?: number[];
                /** @description Only the user with this name, ignoring case. */
                username?: string;
                /** @description Only the user with this address, ignoring case. */
                email?: string;
                /** @description Only users with this role: admin or member. */
                role?: string;
                /** @description Only users who may sign in (true), or only users who may not (false). */
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
                     *         "role": "member",
                     *         "active": true,
                     *         "has_password": true,
                     *         "created_at": "2026-11-24T09:30:00Z",
                     *         "updated_at": "2026-11-24T09:30:00Z",
                     *         "pending_email": "ada@example.org"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["User"][];
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
    create_user: {
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
                 *       "username": "ada",
                 *       "email": "ada@example.com",
                 *       "role": "member",
                 *       "password": "correct horse battery staple"
                 *     }
                 */
                "application/json": components["schemas"]["NewUser"];
                /**
                 * @example {
                 *       "username": "ada",
                 *       "email": "ada@example.com",
                 *       "role": "member",
                 *       "password": "correct horse battery staple"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["NewUser"];
                /**
                 * @example {
                 *       "username": "ada",
                 *       "email": "ada@example.com",
                 *       "role": "member",
                 *       "password": "correct horse battery staple"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["NewUser"];
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
                     *       "username": "ada",
                     *       "email": "ada@example.com",
                     *       "role": "member",
                     *       "active": true,
                     *       "has_password": true,
                     *       "created_at": "2026-11-24T09:30:00Z",
                     *       "updated_at": "2026-11-24T09:30:00Z",
                     *       "set_password_url": "https://app.example.com/account/set-password#VfEo3kJ9",
                     *       "invitation_sent_to": "ada@example.com"
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedUser"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictInFields"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    get_user: {
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
                     *       "role": "member",
                     *       "active": true,
                     *       "has_password": true,
                     *       "created_at": "2026-11-24T09:30:00Z",
                     *       "updated_at": "2026-11-24T09:30:00Z",
                     *       "pending_email": "ada@example.org"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
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
    replace_user: {
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
                 *       "username": "ada",
                 *       "email": "ada@example.com",
                 *       "role": "member"
                 *     }
                 */
                "application/json": components["schemas"]["UserInput"];
                /**
                 * @example {
                 *       "username": "ada",
                 *       "email": "ada@example.com",
                 *       "role": "member"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["UserInput"];
                /**
                 * @example {
                 *       "username": "ada",
                 *       "email": "ada@example.com",
                 *       "role": "member"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["UserInput"];
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
                     *       "username": "ada",
                     *       "email": "ada@example.com",
                     *       "role": "member",
                     *       "active": true,
                     *       "has_password": true,
                     *       "created_at": "2026-11-24T09:30:00Z",
                     *       "updated_at": "2026-11-24T09:30:00Z",
                     *       "pending_email": "ada@example.org"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictInFields"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    delete_user: {
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
    update_user: {
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
                 *       "username": "ada",
                 *       "email": "ada@example.com",
                 *       "role": "member"
                 *     }
                 */
                "application/json": components["schemas"]["UserPatch"];
                /**
                 * @example {
                 *       "username": "ada",
                 *       "email": "ada@example.com",
                 *       "role": "member"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["UserPatch"];
                /**
                 * @example {
                 *       "username": "ada",
                 *       "email": "ada@example.com",
                 *       "role": "member"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["UserPatch"];
                /**
                 * @example {
                 *       "username": "ada",
                 *       "email": "ada@example.com",
                 *       "role": "member"
                 *     }
                 */
                "multipart/form-data": components["schemas"]["UserPatch"];
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
                     *       "username": "ada",
                     *       "email": "ada@example.com",
                     *       "role": "member",
                     *       "active": true,
                     *       "has_password": true,
                     *       "created_at": "2026-11-24T09:30:00Z",
                     *       "updated_at": "2026-11-24T09:30:00Z",
                     *       "pending_email": "ada@example.org"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictInFields"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deactivate_user: {
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
                     *       "username": "ada",
                     *       "email": "ada@example.com",
                     *       "role": "member",
                     *       "active": true,
                     *       "has_password": true,
                     *       "created_at": "2026-11-24T09:30:00Z",
                     *       "updated_at": "2026-11-24T09:30:00Z",
                     *       "pending_email": "ada@example.org"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
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
    reactivate_user: {
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
                     *       "username": "ada",
                     *       "email": "ada@example.com",
                     *       "role": "member",
                     *       "active": true,
                     *       "has_password": true,
                     *       "created_at": "2026-11-24T09:30:00Z",
                     *       "updated_at": "2026-11-24T09:30:00Z",
                     *       "pending_email": "ada@example.org"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
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
    create_set_password_link: {
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
                     *       "url": "https://app.example.com/account/set-password#VfEo3kJ9",
                     *       "expires_at": "2026-11-24T09:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SetPasswordLink"];
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
    list_user_passkeys: {
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
                     *         "name": "Ada's phone",
                     *         "created_at": "2026-11-24T09:30:00Z",
                     *         "last_used_at": "2026-11-24T09:30:00Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Passkey"][];
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
    remove_user_passkey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Make the change only if the object was not edited since it had this ETag; otherwise the response is 412. */
                "If-Match"?: string;
            };
            path: {
                id: number;
                passkeyId: number;
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
    get_second_factor: {
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
                     *       "authenticator": true,
                     *       "recovery_codes": 1,
                     *       "passkeys": 1,
                     *       "required": true
                     *     }
                     */
                    "application/json": components["schemas"]["SecondFactor"];
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
    remove_second_factor: {
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
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "authenticator": true,
                     *       "recovery_codes": 1,
                     *       "passkeys": 1,
                     *       "required": true
                     *     }
                     */
                    "application/json": components["schemas"]["SecondFactor"];
                };
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
    send_set_password_link: {
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
                     *       "email": "ada@example.com",
                     *       "expires_at": "2026-11-24T09:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["SentLink"];
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
    sign_out_user: {
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
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    list_user_history: {
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
                    "application/json": components["schemas"]["History"][];
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
    list_audit: {
        parameters: {
            query?: {
                /** @description Only what is about this user. */
                user_id?: number;
                /** @description Only this action; given several times: any of these. */
                action?: string[];
                /** @description Only what came from this address. */
                address?: string;
                /** @description Only what was done at this time or later: a date (midnight UTC) or a date and time. */
                done_after?: string;
                /** @description Only what was done before this time. */
                done_before?: string;
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
                     *         "at": "2026-11-24T09:30:00Z",
                     *         "action": "sign_in_failed",
                     *         "user": {
                     *           "id": "user:1",
                     *           "name": "ada"
                     *         },
                     *         "actor": {
                     *           "id": "user:1",
                     *           "name": "ada"
                     *         },
                     *         "address": "203.0.113.7",
                     *         "user_agent": "Mozilla/5.0",
                     *         "known_browser": true,
                     *         "changes": {}
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AuditEntry"][];
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
    list_user_activity: {
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
                     *         "action": "sign_in_failed",
                     *         "user": {
                     *           "id": "user:1",
                     *           "name": "ada"
                     *         },
                     *         "actor": {
                     *           "id": "user:1",
                     *           "name": "ada"
                     *         },
                     *         "address": "203.0.113.7",
                     *         "user_agent": "Mozilla/5.0",
                     *         "known_browser": true,
                     *         "changes": {}
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AuditEntry"][];
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
}
