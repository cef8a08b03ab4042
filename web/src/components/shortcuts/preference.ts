import { remember, remembered } from "../../preferences";

const name = "shortcuts";

/** Whether single keys do something. They can be switched off, for those who speak to the computer or press keys by accident. */
export const shortcutsPreference = {
  get isOn(): boolean {
    return remembered(name) !== "off";
  },
  set(on: boolean) {
    remember(name, on ? null : "off");
  },
};
