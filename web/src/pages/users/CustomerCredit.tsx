import { Group, Text } from "@mantine/core";
import { useCustomerCredit } from "../../api/customerCredit";
import { Money } from "../../components/Money";
import { texts } from "../../texts";

/** What a customer has paid or was credited beyond what they owe, in each currency; nothing where there is none. */
export function CustomerCredit({ userId }: { userId: number }) {
  const { data: balances = [] } = useCustomerCredit(userId);
  if (balances.length === 0) {
    return null;
  }
  return (
    <section aria-label={texts.users.credit}>
      <Group gap="lg" justify="space-between">
        <div>
          <Text fw={600}>{texts.users.credit}</Text>
          <Text size="sm" c="dimmed">
            {texts.users.creditHint}
          </Text>
        </div>
        <Group gap="md">
          {balances.map(({ currency, amount }) => (
            <Text key={currency} fw={600} component="span">
              <Money amount={amount} currency={currency} />
            </Text>
          ))}
        </Group>
      </Group>
    </section>
  );
}
