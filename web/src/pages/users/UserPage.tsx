import { Grid, Paper, Skeleton, Stack, Title } from "@mantine/core";
import { useNavigate, useParams } from "react-router";
import { useUserHistory } from "../../api/history";
import { useListedUser, useUser, type User } from "../../api/users";
import { RouteDrawer } from "../../components/form/RouteDrawer";
import { History } from "../../components/history/History";
import { RefreshNotice } from "../../components/list/RefreshNotice";
import { PageHeader } from "../../components/PageHeader";
import { useRecent } from "../../components/recents";
import { parseId } from "../../components/parseId";
import { UnreadPage } from "../../components/UnreadPage";
import { texts } from "../../texts";
import { BillingDetailsForm } from "../billing/BillingDetailsForm";
import { CustomerCredit } from "./CustomerCredit";
import { MissingUser } from "./MissingUser";
import { userPath, usersPath } from "./paths";
import { UserAccess } from "./UserAccess";
import { UserActions } from "./UserActions";
import { UserFacts } from "./UserFacts";
import { UserInvoices } from "./UserInvoices";
import { UserTotals } from "./UserTotals";
import { wordUserValue } from "./wordUserValue";

export function UserPage() {
  const id = parseId(useParams().id);
  return id === null ? <MissingUser /> : <Load key={id} id={id} />;
}

function Load({ id }: { id: number }) {
  const user = useUser(id);
  const listed = useListedUser(id);
  const retry = () => void user.refetch();
  return (
    <>
      {user.isPending && (
        <>
          <PageHeader title={listed?.username ?? texts.users.pageTitle} />
          <Skeleton role="status" aria-label={texts.list.loading} height={240} />
        </>
      )}
      {user.isError && !user.data && (
        <UnreadPage
          error={user.error}
          onRetry={retry}
          title={texts.users.pageTitle}
          to={usersPath}
          link={texts.users.all}
          missing={<MissingUser />}
        />
      )}
      {user.isError && user.data && <RefreshNotice readAt={new Date(user.dataUpdatedAt)} onRetry={retry} />}
      {user.data && <Contents user={user.data.value} />}
      <RouteDrawer listPath={userPath(id)} />
    </>
  );
}

function Contents({ user }: { user: User }) {
  const navigate = useNavigate();
  const history = useUserHistory(user.id);
  useRecent({ to: userPath(user.id), label: user.username, icon: "user" });
  return (
    <>
      <PageHeader title={user.username} summary={user.email}>
        <UserActions user={user} onDeleted={() => void navigate(usersPath, { replace: true })} />
      </PageHeader>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack gap="lg">
            <UserFacts user={user} />
            <UserTotals user={user} />
            <CustomerCredit userId={user.id} />
            <UserInvoices user={user} />
            <Paper component="section" withBorder p="md">
              <Title order={2} size="h4" mb="sm">
                {texts.party.details}
              </Title>
              <BillingDetailsForm id={user.id} />
            </Paper>
            <UserAccess userId={user.id} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Title order={2} size="h4" mb="sm">
            {texts.history.title}
          </Title>
          <History query={history} members={texts.users.members} wordValue={wordUserValue} />
        </Grid.Col>
      </Grid>
    </>
  );
}
