import { ActionIcon, Button, Group, Skeleton, Stack, Table, Text, VisuallyHidden } from "@mantine/core";
import { useState } from "react";
import { useDeleteTaxRate, useTaxRates, type TaxRate } from "../../api/taxRates";
import { DeleteDialog } from "../../components/DeleteDialog";
import { ErrorMessage } from "../../components/ErrorMessage";
import { Icon } from "../../components/Icon";
import { notifyDone } from "../../components/notify";
import { formatNumber } from "../../format/number";
import { texts } from "../../texts";
import { TaxRateDialog } from "./TaxRateDialog";

const { taxRates, lineTexts } = texts;

/** The tax rates that have a name, to choose for the lines of invoices. */
export function TaxRates() {
  const { data: rates, isPending, isError, error, refetch } = useTaxRates();
  const [edited, setEdited] = useState<number | "new" | null>(null);
  const [deleted, setDeleted] = useState<TaxRate | null>(null);
  const deletion = useDeleteTaxRate();
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {taxRates.hint}
      </Text>
      {isPending && <Skeleton role="status" aria-label={texts.list.loading} height={80} />}
      {isError && !rates && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {rates && rates.length > 0 && (
        <Table aria-label={taxRates.title} verticalSpacing={6} horizontalSpacing={6} style={{ overflowWrap: "normal" }}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{taxRates.name}</Table.Th>
              <Table.Th scope="col" ta="end">
                {taxRates.rate}
              </Table.Th>
              <Table.Th scope="col" w={72}>
                <VisuallyHidden>{texts.fields.actions}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rates.map((rate) => (
              <Table.Tr key={rate.id}>
                <Table.Th scope="row" fw={500}>
                  <bdi>{rate.name}</bdi>
                  {rate.tax_category !== "S" && (
                    <Text size="xs" c="dimmed">
                      {[texts.taxCategories[rate.tax_category], rate.exemption_reason].filter(Boolean).join(" · ")}
                    </Text>
                  )}
                </Table.Th>
                <Table.Td ta="end" style={{ whiteSpace: "nowrap" }}>
                  {lineTexts.percent(formatNumber(rate.tax_rate))}
                </Table.Td>
                <Table.Td>
                  <Group gap={2} justify="flex-end" wrap="nowrap">
                    <RowButton
                      icon="edit"
                      label={texts.actions.edit(rate.name)}
                      onClick={() => {
                        setEdited(rate.id);
                      }}
                    />
                    <RowButton
                      icon="trash"
                      label={taxRates.delete(rate.name)}
                      onClick={() => {
                        setDeleted(rate);
                      }}
                    />
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Group justify="flex-end">
        <Button
          variant="default"
          leftSection={<Icon name="plus" />}
          onClick={() => {
            setEdited("new");
          }}
        >
          {taxRates.add}
        </Button>
      </Group>
      <TaxRateDialog
        edited={edited}
        onClose={() => {
          setEdited(null);
        }}
      />
      <DeleteDialog
        item={deleted}
        title={({ name }) => taxRates.deleteTitle(name)}
        text={taxRates.deleteText}
        onDelete={({ id }) => deletion.mutateAsync(id)}
        onDeleted={({ name }) => {
          setDeleted(null);
          notifyDone(taxRates.deleted(name));
        }}
        onClose={() => {
          setDeleted(null);
        }}
      />
    </Stack>
  );
}

function RowButton({ icon, label, onClick }: { icon: "edit" | "trash"; label: string; onClick: () => void }) {
  return (
    <ActionIcon variant="subtle" color="gray" size={28} aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </ActionIcon>
  );
}
