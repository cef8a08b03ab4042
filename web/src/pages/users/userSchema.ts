import { z } from "zod/mini";
import type { Role } from "../../api/users";
import { texts } from "../../texts";

const longestUsername = 100;
const longestEmail = 254;

/** What can be said of a user's fields before asking the server, which has the last word. */
export const userSchema = z.object({
  username: z.string().check(
    z.trim(),
    z.minLength(1, texts.fields.required),
    z.refine((name) => Array.from(name.normalize()).length <= longestUsername, texts.users.usernameLength),
    z.refine((name) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(name), texts.users.usernameControl),
  ),
  email: z.string().check(
    z.trim(),
    z.minLength(1, { error: texts.fields.required, abort: true }),
    z.maxLength(longestEmail, texts.users.emailLength),
    // Which addresses are valid the server decides; this is for slips of the finger.
    z.regex(/^[^\s@]+@[^\s@]+$/, texts.users.emailForm),
  ),
  role: z.optional(z.enum(["admin", "member"])),
});

/** A user's fields in a form; the role only where it can be chosen. */
export interface UserFields {
  username: string;
  email: string;
  role?: Role | undefined;
}
