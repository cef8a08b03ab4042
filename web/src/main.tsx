import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "./main.css";
import "./forcedColors.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createBrowserRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { shareChoices } from "./accountPages";
import { createQueryClient } from "./api/queryClient";
import { meQuery } from "./api/session";
import { Providers } from "./Providers";
import { routes } from "./routes";
import { language } from "./texts/locale";
import { startTraces } from "./traces/startTraces";

const root = document.getElementById("root");
if (!root) {
  throw new Error("index.html has no element with the id root.");
}

document.documentElement.lang = language;
shareChoices();
const client = createQueryClient();
// Asked while the page's own code is still on its way. A failure is for the session gate to show; traces are missed by nobody here.
client
  .query(meQuery)
  .then((me) => (me?.traces ? startTraces() : undefined))
  .catch(() => undefined);

createRoot(root).render(
  <StrictMode>
    <Providers client={client}>
      {/* Without transitions: the next change of the address must build on this one, not on what is still on screen. */}
      <RouterProvider router={createBrowserRouter(routes)} useTransitions={false} />
    </Providers>
  </StrictMode>,
);
