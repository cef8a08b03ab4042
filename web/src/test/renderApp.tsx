import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createMemoryRouter, RouterProvider } from "react-router";
import { createQueryClient } from "../api/queryClient";
import { Providers } from "../Providers";
import { routes } from "../routes";

/** Shows the whole application at an address, as a browser would; `router` tells and changes where it is. */
export function renderApp(address: string) {
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  const person = userEvent.setup();
  const view = render(
    <Providers client={createQueryClient()} env="test">
      <RouterProvider router={router} useTransitions={false} />
    </Providers>,
  );
  return { ...view, router, person };
}
