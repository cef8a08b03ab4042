import { Group, SimpleGrid, Title } from "@mantine/core";
import type { ReactNode } from "react";
import type { CurrencySummary } from "../../api/invoiceSummary";
import { texts } from "../../texts";
import { formatCount } from "../../format/count";
import { nameOfCurrency } from "../../money/currencies";
import { formatMoney } from "../../money/formatMoney";
import { useIsAdmin } from "../../session/MeContext";
import { filteredInvoicesPath } from "../invoices/paths";
import { Figure } from "./Figure";

interface Props {
  figures: CurrencySummary;
  /** Stands beside the title. */
  children?: ReactNode;
}

/** What is owed in one currency. Each figure leads to the list of just those invoices that it is of. */
export function CurrencyFigures({ figures, children }: Props) {
  const { currency, outstanding, overdue, open_count, overdue_count, draft_count } = figures;
  // Members do not see drafts.
  const isAdmin = useIsAdmin();
  const invoices = (count: number) => texts.overview.invoices(formatCount(count));
  return (
    <section aria-label={texts.overview.figures(currency)}>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4">
          {nameOfCurrency(currency)}
        </Title>
        {children}
      </Group>
      <SimpleGrid cols={{ base: 1, xs: isAdmin ? 3 : 2 }} spacing="sm">
        <Figure
          title={`${texts.overview.outstanding} ${currency}`}
          value={formatMoney(outstanding, currency)}
          note={invoices(open_count)}
          to={filteredInvoicesPath({ status: ["open"], currency })}
        />
        <Figure
          title={`${texts.overview.overdue} ${currency}`}
          value={formatMoney(overdue, currency)}
          note={invoices(overdue_count)}
          to={filteredInvoicesPath({ overdue: true, currency }, "due_date")}
          alarming={overdue_count > 0}
        />
        {isAdmin && (
          <Figure
            title={`${texts.overview.drafts} ${currency}`}
            value={invoices(draft_count)}
            note={texts.overview.notIssued}
            to={filteredInvoicesPath({ status: ["draft"], currency })}
          />
        )}
      </SimpleGrid>
    </section>
  );
}
