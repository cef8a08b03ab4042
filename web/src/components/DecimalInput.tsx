import { readNumber, writeNumber } from "../format/localNumber";
import { TypedInput, type TypedInputProps } from "./TypedInput";

interface Props extends TypedInputProps {
  /** At least so many decimals are shown. */
  decimals?: number;
}

/** A number as people write it, as plain decimal text behind. No number type is ever in between. */
export function DecimalInput({ decimals = 0, ...input }: Props) {
  return (
    <TypedInput inputMode="decimal" {...input} read={readNumber} write={(value) => writeNumber(value, decimals)} />
  );
}
