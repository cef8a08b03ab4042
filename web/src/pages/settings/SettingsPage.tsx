import { Grid, Stack } from "@mantine/core";
import { PageHeader } from "../../components/PageHeader";
import { Part } from "../../components/Part";
import { texts } from "../../texts";
import { NumberingForm } from "./NumberingForm";
import { RemindersForm } from "./RemindersForm";
import { SellerForm } from "./SellerForm";
import { TaxRates } from "./TaxRates";

/** What the business says of itself, and how its invoices are numbered. */
export function SettingsPage() {
  return (
    <>
      <PageHeader title={texts.settings.title} summary={texts.settings.summary} />
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Part title={texts.settings.seller}>
            <SellerForm />
          </Part>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="lg">
            <Part title={texts.settings.numbers}>
              <NumberingForm />
            </Part>
            <Part title={texts.reminders.title}>
              <RemindersForm />
            </Part>
            <Part title={texts.taxRates.title}>
              <TaxRates />
            </Part>
          </Stack>
        </Grid.Col>
      </Grid>
    </>
  );
}
