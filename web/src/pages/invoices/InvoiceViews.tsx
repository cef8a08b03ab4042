import { ActionIcon, Group, UnstyledButton } from "@mantine/core";
import { Link, useSearchParams } from "react-router";
import { useInvoiceTotals } from "../../api/invoiceTotals";
import { Icon } from "../../components/Icon";
import { formatCount } from "../../format/count";
import { texts } from "../../texts";
import { readFilters, sameFilters, writeFilters } from "./filters";
import classes from "./InvoiceViews.module.css";
import { invoicesPath } from "./paths";
import { SaveView } from "./SaveView";
import { useSavedViews, viewOf } from "./savedViews";
import { isView, views } from "./views";
import { countOf, ofView } from "./viewTotals";

const { invoiceFilters, invoices } = texts;

/** Switches between the views; the search, the order and the choice of a user stay. Those that somebody saved have their own. */
export function InvoiceViews() {
  const [parameters] = useSearchParams();
  const current = readFilters(parameters);
  const totals = useInvoiceTotals({ userId: current.userId, q: parameters.get("q") ?? "" });
  const saved = useSavedViews();
  const shown = viewOf(parameters);
  const isSaved = saved.views.some(({ search }) => search === shown);
  const isPlain = shown === viewOf(writeFilters(new URLSearchParams(), current)) && isView(current) && !current.userId;
  return (
    <Group component="nav" aria-label={invoiceFilters.views} mb="sm" className={classes.views}>
      {views.map(({ name, filters }) => {
        const view = { ...filters, userId: current.userId };
        const count = totals.data && formatCount(countOf(ofView(totals.data, filters)));
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
      {saved.views.map(({ name, search }) => (
        <span key={name} className={classes.saved}>
          <UnstyledButton
            component={Link}
            className={classes.view}
            to={{ pathname: invoicesPath, search }}
            aria-current={search === shown ? "true" : undefined}
          >
            <bdi>{name}</bdi>
          </UnstyledButton>
          {search === shown && (
            <ActionIcon
              size={24}
              variant="subtle"
              color="gray"
              aria-label={texts.savedViews.remove(name)}
              title={texts.savedViews.remove(name)}
              onClick={() => {
                saved.remove(name);
              }}
            >
              <Icon name="close" size={14} />
            </ActionIcon>
          )}
        </span>
      ))}
      {!isSaved && !isPlain && (
        <SaveView
          onSave={(name) => {
            saved.save({ name, search: shown });
          }}
        />
      )}
    </Group>
  );
}
