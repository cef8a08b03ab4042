import { Alert, Button, CopyButton, Group, Stack, Text, TextInput } from "@mantine/core";
import { formatMoment } from "../../format/time";
import { texts } from "../../texts";
import { Icon } from "../Icon";

interface Props {
  label: string;
  url: string;
  expiresAt?: string | undefined;
  onDone: () => void;
}

/** An address that is told once: to copy now, since nobody can ask for it again. */
export function OneTimeLink({ label, url, expiresAt, onDone }: Props) {
  return (
    <Stack>
      <Alert color="yellow" icon={<Icon name="key" />} title={texts.secret.onceTitle}>
        <Text size="sm">{texts.secret.onceText}</Text>
      </Alert>
      <TextInput
        label={label}
        description={expiresAt && texts.secret.expires(formatMoment(new Date(expiresAt)))}
        value={url}
        readOnly
        onFocus={(event) => {
          event.currentTarget.select();
        }}
      />
      <Group justify="flex-end">
        <Button variant="default" onClick={onDone}>
          {texts.secret.done}
        </Button>
        <CopyButton value={url} timeout={5_000}>
          {({ copied, copy }) => (
            <Button leftSection={<Icon name={copied ? "check" : "copy"} />} onClick={copy}>
              <span aria-live="polite">{copied ? texts.secret.copied : texts.secret.copy}</span>
            </Button>
          )}
        </CopyButton>
      </Group>
    </Stack>
  );
}
