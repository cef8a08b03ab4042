import type { HistoryEntry } from "./history";
import type { SetPasswordLink, User } from "./users";

interface Answering<T> {
  parameters: { path: { id: number } };
  responses: { 200: { content: { "application/json": T } } };
}

interface Post<T> {
  post: Answering<T>;
}

/** Paths that the generated types do not have yet. */
export interface PendingUsersPaths {
  "/users/{id}/deactivate": Post<User>;
  "/users/{id}/reactivate": Post<User>;
  "/users/{id}/set-password-link": Post<SetPasswordLink>;
  "/users/{id}/history": {
    get: {
      parameters: { path: { id: number }; query?: { limit?: number; after?: string } };
      responses: { 200: { content: { "application/json": HistoryEntry[] } } };
    };
  };
}
