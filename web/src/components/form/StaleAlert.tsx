import { Alert, Button, Stack, Text } from "@mantine/core";
import { texts } from "../../texts";
import { Icon } from "../Icon";

/** Says that someone else saved a newer version, and offers it. */
export function StaleAlert({ onReload }: { onReload: () => void }) {
  return (
    <Alert role="alert" color="yellow" icon={<Icon name="alert" />} title={texts.form.staleTitle}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{texts.form.staleText}</Text>
        <Button size="compact-sm" variant="default" onClick={onReload}>
          {texts.form.loadCurrent}
        </Button>
      </Stack>
    </Alert>
  );
}
