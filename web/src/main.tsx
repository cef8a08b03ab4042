import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "./main.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createBrowserRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { createQueryClient } from "./api/queryClient";
import { Providers } from "./Providers";
import { routes } from "./routes";

const root = document.getElementById("root");
if (!root) {
  throw new Error("index.html has no element with the id root.");
}

createRoot(root).render(
  <StrictMode>
    <Providers client={createQueryClient()}>
      <RouterProvider router={createBrowserRouter(routes)} />
    </Providers>
  </StrictMode>,
);
