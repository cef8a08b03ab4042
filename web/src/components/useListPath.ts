import { useLocation, type LinkProps } from "react-router";

/** Marks a step in the history that was taken from the list, which "back" therefore leads to. */
export interface FromList {
  fromList: true;
}

/** Props for a link to a drawer over the list on screen, which stays as it is underneath. */
export function useListPath(): (path: string) => Pick<LinkProps, "to" | "state" | "preventScrollReset"> {
  const { search } = useLocation();
  return (path) => ({
    to: { pathname: path, search },
    state: { fromList: true } satisfies FromList,
    preventScrollReset: true,
  });
}
