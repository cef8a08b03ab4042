import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";

/** Opens a menu by its button and chooses something in it. */
export async function chooseAction(person: UserEvent, menu: string, action: string) {
  await person.click(await screen.findByRole("button", { name: menu }));
  await person.click(await screen.findByRole("menuitem", { name: action }));
}
