export const accountPath = "/account";

/** Pages of the service itself, outside of this application. */
export const passwordUrl = "/account/password";
export const passkeysUrl = "/account/passkeys";
export const authenticatorUrl = "/account/authenticator";
