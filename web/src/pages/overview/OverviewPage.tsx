import { SimpleGrid } from "@mantine/core";
import { useInvoices } from "../../api/invoices";
import { everybody, useUsers } from "../../api/users";
import { PageHeader } from "../../components/PageHeader";
import { useIsAdmin } from "../../session/MeContext";
import { texts } from "../../texts";
import { invoicesPath } from "../invoices/paths";
import { usersPath } from "../users/paths";
import { OverviewCard } from "./OverviewCard";

/** Only the totals are wanted here, which come with any page however short. */
const shortest = { q: "", limit: 1, after: null };

export function OverviewPage() {
  const isAdmin = useIsAdmin();
  const users = useUsers({ ...everybody, limit: 1, sort: "username" }, { enabled: isAdmin });
  const invoices = useInvoices({ ...shortest, sort: "-id", userId: null });
  return (
    <>
      <PageHeader title={texts.overview.title} summary={texts.overview.summary} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {isAdmin && (
          <OverviewCard
            icon="users"
            to={usersPath}
            title={texts.users.title}
            text={texts.users.summary}
            query={users}
          />
        )}
        <OverviewCard
          icon="invoice"
          to={invoicesPath}
          title={texts.invoices.title}
          text={texts.invoices.summary}
          query={invoices}
        />
      </SimpleGrid>
    </>
  );
}
