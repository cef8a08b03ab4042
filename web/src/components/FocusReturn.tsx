import { useFocusRestored } from "./focus";

/** Stands in what opens and closes: that has gone when this goes, not before it has faded out. */
export function FocusReturn({ places }: { places?: () => (EventTarget | null | undefined)[] }) {
  useFocusRestored(places);
  return null;
}
