import { describe, expect, it } from "vitest";
import { texts } from "../../texts";
import { userSchema } from "./userSchema";

function problems(fields: { username?: string; email?: string }) {
  const result = userSchema.safeParse({ username: "ada", email: "ada@example.com", ...fields });
  return result.success ? [] : result.error.issues.map((issue) => issue.message);
}

describe("userSchema", () => {
  it("trims what it accepts", () => {
    expect(userSchema.parse({ username: "  ada ", email: " ada@example.com " })).toEqual({
      username: "ada",
      email: "ada@example.com",
    });
  });

  it("counts a username in code points", () => {
    expect(problems({ username: "😀".repeat(100) })).toEqual([]);
    expect(problems({ username: "😀".repeat(101) })).toEqual([texts.users.usernameLength]);
  });

  it.each([
    ["   ", texts.fields.required],
    ["a\tb", texts.users.usernameControl],
    ["a\u2028b", texts.users.usernameControl],
  ])("refuses the username %j", (username, problem) => {
    expect(problems({ username })).toEqual([problem]);
  });

  it.each([
    ["", texts.fields.required],
    ["ada", texts.users.emailForm],
    ["ada@", texts.users.emailForm],
    ["a b@example.com", texts.users.emailForm],
    [`${"a".repeat(250)}@b.de`, texts.users.emailLength],
  ])("refuses the address %j", (email, problem) => {
    expect(problems({ email })).toEqual([problem]);
  });

  it("leaves it to the server which addresses are valid", () => {
    expect(problems({ email: "ädä@exämple.com" })).toEqual([]);
    expect(problems({ email: "o'hara+x@sub.example.co.uk" })).toEqual([]);
  });
});
