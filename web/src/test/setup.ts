import "@testing-library/jest-dom/vitest";
import { notifications } from "@mantine/notifications";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";

const nothing = () => undefined;

// What jsdom has not and the application asks for. Motion is reduced: nothing in a test is worth waiting for an animation.
window.matchMedia = (query) =>
  ({
    matches: query.includes("prefers-reduced-motion"),
    media: query,
    addEventListener: nothing,
    removeEventListener: nothing,
  }) as unknown as MediaQueryList;
window.ResizeObserver = class {
  observe = nothing;
  unobserve = nothing;
  disconnect = nothing;
};
window.scrollTo = nothing;
window.close = nothing;
Element.prototype.scrollIntoView = nothing;
HTMLCanvasElement.prototype.getContext = () => null;
Object.defineProperty(document, "fonts", { value: new EventTarget(), configurable: true });
// As index.html says.
document.documentElement.lang = "en";

// A deadline, not a wait: generous, as the machine may be busy.
configure({ asyncUtilTimeout: 20_000 });

afterEach(() => {
  cleanup();
  notifications.clean();
  localStorage.clear();
  vi.unstubAllGlobals();
});
