import { lazy, Suspense, useEffect, useState } from "react";
import { useNavigate } from "react-router";
import { newInvoicePath } from "../../pages/invoices/paths";
import { useIsAdmin } from "../../session/MeContext";
import { shortcutsPreference } from "./preference";

const ShortcutHelp = lazy(async () => ({ default: (await import("./ShortcutHelp")).ShortcutHelp }));

const find = (selector: string) => document.querySelector<HTMLElement>(selector);

/** Single keys that work on every page, but not while something is typed or asked. Buttons and links name theirs by `aria-keyshortcuts`. */
export function Shortcuts() {
  const [helped, setHelped] = useState(false);
  const [wanted, setWanted] = useState(false);
  const navigate = useNavigate();
  const isAdmin = useIsAdmin();

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isMeant(event)) {
        return;
      }
      const control = /^[a-z]$/.test(event.key) ? find(`[aria-keyshortcuts="${event.key}"]`) : null;
      if (control) {
        control.click();
      } else if (event.key === "?") {
        setWanted(true);
        setHelped(true);
      } else if (event.key === "/") {
        const search = find("main input[type=search]");
        (search ?? find("[aria-keyshortcuts^='Control+K']"))?.[search ? "focus" : "click"]();
      } else if (event.key === "j" || event.key === "k") {
        focusRow(event.key === "j" ? 1 : -1);
      } else if (event.key === "c" && isAdmin) {
        void navigate(newInvoicePath);
      } else {
        return;
      }
      event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => {
      document.removeEventListener("keydown", press);
    };
  }, [navigate, isAdmin]);

  return (
    <Suspense>
      {wanted && (
        <ShortcutHelp
          opened={helped}
          onClose={() => {
            setHelped(false);
          }}
        />
      )}
    </Suspense>
  );
}

function isMeant({ target, ctrlKey, metaKey, altKey, defaultPrevented, key }: KeyboardEvent): boolean {
  const isTyping = target instanceof HTMLElement && target.matches("input, select, textarea, [contenteditable=true]");
  const isCheckbox = target instanceof HTMLInputElement && target.type === "checkbox";
  return (
    !defaultPrevented &&
    !ctrlKey &&
    !metaKey &&
    !altKey &&
    (!isTyping || isCheckbox) &&
    (shortcutsPreference.isOn || key === "?") &&
    find("[role=dialog][aria-modal=true], [role=menu]") === null
  );
}

/** Moves the focus to what names the next or the previous row of the page's tables. */
function focusRow(step: 1 | -1) {
  const links = [...document.querySelectorAll<HTMLElement>("main tbody th[scope=row] a")];
  const row = document.activeElement?.closest("tr");
  const at = links.findIndex((link) => row?.contains(link));
  const next = at === -1 ? (step === 1 ? 0 : links.length - 1) : at + step;
  links[next]?.focus();
}
