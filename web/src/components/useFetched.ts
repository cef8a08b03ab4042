import { useState, type ComponentType } from "react";

/**
 * A component that is fetched when it is first wanted, null until then. What opens once it is there has it from the first moment, and
 * the focus goes to what is in it: React's `lazy` would leave it empty for one rendering.
 */
export function useFetched<P>(load: () => Promise<ComponentType<P>>): [ComponentType<P> | null, () => Promise<void>] {
  const [fetched, setFetched] = useState<ComponentType<P> | null>(null);
  const fetchIt = async () => {
    const component = await load();
    setFetched(() => component);
  };
  return [fetched, fetchIt];
}
