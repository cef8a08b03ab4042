import { expect, it } from "vitest";
import { serverPort } from "./serverPort.ts";

it("is the one asked for, else Vite's usual one", () => {
  expect(serverPort("8123")).toBe(8123);
  expect(serverPort(undefined)).toBe(5173);
  expect(serverPort("")).toBe(5173);
});

it.each(["0", "65536", "80.5", "http", "-1"])("refuses %j and says what to do", (value) => {
  expect(() => serverPort(value)).toThrow(`PORT is "${value}": set it to a port number`);
});
