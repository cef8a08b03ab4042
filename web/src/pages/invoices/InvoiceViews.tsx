import { Group, UnstyledButton } from "@mantine/core";
import { useDidUpdate } from "@mantine/hooks";
import { lazy, Suspense, useRef, useState } from "react";
import { Link, useSearchParams } from "react-router";
import { useInvoiceTotals } from "../../api/invoiceTotals";
import { restoreFocus } from "../../components/focus";
import { notifyDone } from "../../components/notify";
import { formatCount } from "../../format/count";
import { useIsAdmin } from "../../session/MeContext";
import { texts } from "../../texts";
import { readFilters, sameFilters, writeFilters } from "./filters";
import classes from "./InvoiceViews.module.css";
import { invoicesPath } from "./paths";
import { useSavedViews, viewOf, type SavedView } from "./savedViews";
import { isView, views } from "./views";
import { countOf, ofView } from "./viewTotals";

// Most look at views that there are.
const SaveView = lazy(async () => ({ default: (await import("./SaveView")).SaveView }));
const SavedViewMenu = lazy(async () => ({ default: (await import("./SavedViewMenu")).SavedViewMenu }));

const { invoiceFilters, invoices } = texts;

/** Switches between the views; the search, the order and the choice of a user stay. Those that somebody saved have their own. */
export function InvoiceViews() {
  const [parameters] = useSearchParams();
  const current = readFilters(parameters);
  const totals = useInvoiceTotals({ userId: current.userId, q: parameters.get("q") ?? "" });
  const partlyPaid = useInvoiceTotals({
    userId: current.userId,
    q: parameters.get("q") ?? "",
    partiallyPaid: true,
  });
  // Members do not see drafts.
  const isAdmin = useIsAdmin();
  const offered = isAdmin ? views : views.filter(({ filters }) => !filters.status?.includes("draft"));
  const saved = useSavedViews();
  const shown = viewOf(parameters);
  const onShow = saved.views.find(({ search }) => search === shown);
  const isSaved = onShow !== undefined;
  const isPlain = shown === viewOf(writeFilters(new URLSearchParams(), current)) && isView(current) && !current.userId;
  // Whoever changes a view and saves it again mostly means the same one.
  const [last, setLast] = useState("");
  if (isPlain ? last !== "" : isSaved && last !== onShow.name) {
    setLast(onShow?.name ?? "");
  }
  // What was pressed to save, to remove or to bring back a view has gone.
  const nav = useRef<HTMLDivElement>(null);
  useDidUpdate(() => {
    const links = [...(nav.current?.querySelectorAll("a") ?? [])];
    restoreFocus(
      links.find((link) => link.hasAttribute("aria-current")),
      links.at(-1),
    );
  }, [saved.views]);
  const remove = (view: SavedView) => {
    notifyDone(texts.savedViews.removed(view.name), saved.remove(view));
  };
  return (
    <Group ref={nav} component="nav" aria-label={invoiceFilters.views} mb="sm" className={classes.views}>
      {offered.map(({ name, filters }) => {
        const view = { ...filters, userId: current.userId };
        const counted = (filters.partiallyPaid ? partlyPaid : totals).data;
        const count = counted && formatCount(countOf(ofView(counted, filters)));
        return (
          <UnstyledButton
            key={name}
            component={Link}
            className={classes.view}
            to={{ pathname: invoicesPath, search: writeFilters(parameters, view).toString() }}
            preventScrollReset
            aria-current={!isSaved && sameFilters(current, view) ? "true" : undefined}
            aria-description={count && invoices.count(count)}
          >
            {name}
            <span aria-hidden className={classes.count}>
              {count}
            </span>
          </UnstyledButton>
        );
      })}
      {saved.views.map((view) => (
        <span key={view.search} className={classes.saved}>
          <UnstyledButton
            component={Link}
            className={classes.view}
            to={{ pathname: invoicesPath, search: view.search }}
            aria-current={view === onShow ? "true" : undefined}
          >
            <bdi>{view.name}</bdi>
          </UnstyledButton>
          {view === onShow && (
            <Suspense>
              <SavedViewMenu
                view={view}
                views={saved.views}
                onRename={(name) => {
                  saved.rename(view, name);
                }}
                onRemove={() => {
                  remove(view);
                }}
              />
            </Suspense>
          )}
        </span>
      ))}
      {!isSaved && !isPlain && (
        <Suspense>
          <SaveView
            views={saved.views}
            proposed={last}
            onSave={(name) => {
              saved.save({ name, search: shown });
            }}
          />
        </Suspense>
      )}
    </Group>
  );
}
