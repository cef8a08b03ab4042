import { Anchor, Grid, List, Stack } from "@mantine/core";
import { PageHeader } from "../../components/PageHeader";
import { parseId } from "../../components/parseId";
import { Part } from "../../components/Part";
import { useMe } from "../../session/MeContext";
import { texts } from "../../texts";
import { BillingDetailsForm } from "../billing/BillingDetailsForm";
import { CustomerCredit } from "../users/CustomerCredit";
import { ActivityList } from "./ActivityList";
import { authenticatorUrl, passkeysUrl, passwordUrl } from "./paths";
import { ProfileForm } from "./ProfileForm";
import { SessionList } from "./SessionList";

/** What a person can do with their own account. */
export function AccountPage() {
  const me = useMe();
  const id = parseId(me.id);
  return (
    <>
      <PageHeader title={texts.account.title} summary={texts.account.summary(me.username, texts.session[me.role])} />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Stack gap="lg">
            <Part title={texts.account.profile}>
              <ProfileForm />
            </Part>
            <Part title={texts.account.signIn}>
              {/* Pages of the service that checks passwords: this application never sees one. */}
              <List size="sm" spacing="xs" listStyleType="none">
                <List.Item>
                  <Anchor href={passwordUrl} size="sm" underline="always">
                    {texts.account.password}
                  </Anchor>
                </List.Item>
                <List.Item>
                  <Anchor href={passkeysUrl} size="sm" underline="always">
                    {texts.account.passkeys}
                  </Anchor>
                </List.Item>
                <List.Item>
                  <Anchor href={authenticatorUrl} size="sm" underline="always">
                    {texts.account.authenticator}
                  </Anchor>
                </List.Item>
              </List>
            </Part>
            {id !== null && (
              <>
                <Part title={texts.party.details}>
                  <CustomerCredit userId={id} />
                  <BillingDetailsForm id={id} />
                </Part>
                <Part title={texts.audit.activity}>
                  <ActivityList userId={id} />
                </Part>
              </>
            )}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          {/* There may be many: nothing stands below them. */}
          <Part title={texts.account.sessions}>
            <SessionList />
          </Part>
        </Grid.Col>
      </Grid>
    </>
  );
}
