/** Where signing in again in another tab leads to: that tab has then done its work. */
export const signedInPath = "/signed-in";
