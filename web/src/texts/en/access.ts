export const access = {
  title: "Sessions and means of signing in",
  noSessions: "Not signed in anywhere.",
  passkey: (used: string | null) => (used === null ? "Passkey, never used" : `Passkey, last used ${used}`),
  authenticator: "Authenticator app",
  authenticatorNote: "With its recovery codes",
  stay: "A new password ends all sessions. Passkeys and the authenticator app stay until they are removed.",
  remove: "Remove",
  removeItem: (name: string) => `Remove ${name}`,
  removeText: "They can no longer sign in with it, and cannot get it back: they would have to set it up again.",
  removed: (name: string) => `${name} was removed.`,
};
