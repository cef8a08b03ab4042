export const session = {
  menu: (name: string) => `Account of ${name}`,
  admin: "Administrator",
  member: "Member",
  account: "Your account",
  signOut: "Sign out",
  endedTitle: "Your session has ended",
  endedText:
    "Sign in again in a new tab, then carry on here: what you have typed stays. Until then nothing can be read or saved.",
  signIn: "Sign in again",
  later: "Not now",
  unknownTitle: "Signing in",
  signedInTitle: "You are signed in",
  signedInText: "You can close this tab and carry on in the one you came from.",
};
