import { useLocalStorage } from "@mantine/hooks";

const densities = ["compact", "roomy"] as const;
export type Density = (typeof densities)[number];

/** How much room the rows of tables take, as it was chosen last. */
export function useDensity() {
  return useLocalStorage<Density>({
    key: "density",
    defaultValue: "compact",
    getInitialValueInEffect: false,
    serialize: String,
    deserialize: (text) => densities.find((density) => density === text) ?? "compact",
  });
}
