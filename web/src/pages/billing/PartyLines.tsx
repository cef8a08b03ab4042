import { Text } from "@mantine/core";
import { nameOfCountry } from "../../format/countries";
import { texts } from "../../texts";

interface Party {
  contact?: string | null | undefined;
  address_line1?: string | null | undefined;
  address_line2?: string | null | undefined;
  postal_code?: string | null | undefined;
  city?: string | null | undefined;
  region?: string | null | undefined;
  country?: string | null | undefined;
  tax_number?: string | null | undefined;
  vat_id?: string | null | undefined;
  email?: string | null | undefined;
  phone?: string | null | undefined;
  iban?: string | null | undefined;
  bic?: string | null | undefined;
}

const labelled = (label: string, value: string | null | undefined) => (value ? `${label} ${value}` : null);

/** What stands below the name of a seller or a customer on an invoice. */
export function PartyLines({ party }: { party: Party }) {
  const lines = [
    party.contact,
    party.address_line1,
    party.address_line2,
    [party.postal_code, party.city].filter(Boolean).join(" "),
    party.region,
    party.country && nameOfCountry(party.country),
    labelled(texts.party.taxNumber, party.tax_number),
    labelled(texts.party.vatId, party.vat_id),
    party.email,
    party.phone,
    labelled("IBAN", party.iban),
    labelled("BIC", party.bic),
  ];
  return (
    <>
      {lines
        .filter((line) => line !== null && line !== undefined && line !== "")
        .map((line, index) => (
          <Text key={`${String(index)} ${line}`} size="sm" style={{ overflowWrap: "anywhere" }}>
            <bdi>{line}</bdi>
          </Text>
        ))}
    </>
  );
}
