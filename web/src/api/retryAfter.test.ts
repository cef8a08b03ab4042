import { expect, it } from "vitest";
import { readRetryAfter } from "./retryAfter";

const now = Date.parse("2026-01-01T00:00:00Z");

it.each([
  ["5", 5],
  [" 0 ", 0],
  ["Thu, 01 Jan 2026 00:00:30 GMT", 30],
  ["Wed, 31 Dec 2025 23:59:00 GMT", 0],
  [null, null],
  ["", null],
  ["soon", null],
])("reads %j as %j seconds", (header, seconds) => {
  expect(readRetryAfter(header, now)).toBe(seconds);
});
