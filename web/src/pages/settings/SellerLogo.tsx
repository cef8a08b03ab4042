import { Alert, Button, FileButton, Group, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { ApiError } from "../../api/ApiError";
import { readSeller, useUpdateSeller, type Seller } from "../../api/parties";
import type { Versioned } from "../../api/versioned";
import { FailureAlert } from "../../components/FailureAlert";
import { Icon } from "../../components/Icon";
import { notifyDone } from "../../components/notify";
import { texts } from "../../texts";

const { settings } = texts;
const mostBytes = 700 * 1024;

interface Props {
  seller: Versioned<Seller>;
  onSaved: (saved: Versioned<Seller>) => void;
  /** Somebody else has changed the seller meanwhile. */
  onRead: (seller: Versioned<Seller>) => void;
}

/** The picture on invoices. It is sent as soon as it is chosen. */
export function SellerLogo({ seller, onSaved, onRead }: Props) {
  const update = useUpdateSeller();
  const [isTooLarge, setTooLarge] = useState(false);
  const { logo } = seller.value;
  const send = async (file: File | null) => {
    const refused = file !== null && file.size > mostBytes;
    setTooLarge(refused);
    if (refused) {
      update.reset();
      return;
    }
    await update.mutateAsync({ input: { logo: file && (await toDataUrl(file)) }, etag: seller.etag }).then(
      (saved) => {
        notifyDone(settings.logoSaved);
        onSaved(saved);
      },
      async (error: unknown) => {
        // Shown as it is now, to choose again.
        if (error instanceof ApiError && error.status === 412) {
          await readSeller().then(onRead, () => undefined);
        }
      },
    );
  };
  const messages = update.isError ? fieldMessages(update.error) : [];
  return (
    <Stack gap="xs" role="group" aria-label={settings.logo}>
      <Text fw={600} size="sm">
        {settings.logo}
      </Text>
      {logo && (
        <img
          src={`/api/seller/logos/${String(logo.id)}`}
          alt={settings.logo}
          style={{
            maxHeight: 72,
            maxWidth: "100%",
            alignSelf: "flex-start",
            background: "#fff",
            padding: 4,
            borderRadius: 4,
          }}
        />
      )}
      <Group gap="xs">
        <FileButton accept="image/png,image/jpeg" onChange={(file) => void send(file)}>
          {(props) => (
            <Button {...props} variant="default" size="xs" loading={update.isPending}>
              {logo ? settings.logoReplace : settings.logoChoose}
            </Button>
          )}
        </FileButton>
        {logo && (
          <Button variant="default" size="xs" disabled={update.isPending} onClick={() => void send(null)}>
            {settings.logoRemove}
          </Button>
        )}
        <Text size="xs" c="dimmed">
          {settings.logoHint}
        </Text>
      </Group>
      {isTooLarge && (
        <Alert role="alert" color="red" icon={<Icon name="alert" />}>
          {settings.logoTooLarge}
        </Alert>
      )}
      <FailureAlert error={update.error} messages={messages} />
    </Stack>
  );
}

function toDataUrl(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === "string" ? reader.result : "");
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error("The file cannot be read."));
    };
    reader.readAsDataURL(file);
  });
}

function fieldMessages(error: Error): string[] {
  return error instanceof ApiError ? Object.values(error.problem.errors ?? {}).flat() : [];
}
