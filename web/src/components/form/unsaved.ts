import { createContext } from "react";

/** Whether a form has input that would be lost: by leaving for the address `to`, or by closing what the form stands in where there is none. */
export type IsLost = (to?: string) => boolean;

export interface Unsaved {
  /** Has a form be asked before it goes; returns how to end that. */
  add: (isLost: IsLost) => () => void;
  /** Does what takes the forms here away, once the person agrees to lose what is unsaved in them. */
  leave: (act: () => void) => void;
}

/** What the forms below stand in: a page or a drawer, whose address is left, or a dialog, which is closed. */
export const UnsavedContext = createContext<Unsaved>({
  add: () => () => undefined,
  leave: (act) => {
    act();
  },
});
