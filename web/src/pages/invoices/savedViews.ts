import { useLocalStorage } from "@mantine/hooks";

/** A list as somebody wants to see it again. */
export interface SavedView {
  name: string;
  /** What its address says of it, without the page. */
  search: string;
}

/** What an address says of the list that is no matter of the page on show; always in the same order, to be compared. */
export function viewOf(parameters: URLSearchParams): string {
  const view = new URLSearchParams(parameters);
  for (const name of ["after", "page", "limit", "columns"]) {
    view.delete(name);
  }
  view.sort();
  return view.toString();
}

function read(text: string | undefined): SavedView[] {
  try {
    const views = JSON.parse(text ?? "[]") as Partial<SavedView>[];
    return views.filter((view): view is SavedView => typeof view.name === "string" && typeof view.search === "string");
  } catch {
    return [];
  }
}

/** The views that are kept in this browser. Saving one under the name of another takes its place. */
export function useSavedViews() {
  const [views, set] = useLocalStorage<SavedView[]>({
    key: "invoiceViews",
    defaultValue: [],
    getInitialValueInEffect: false,
    deserialize: read,
  });
  const without = (name: string) => views.filter((view) => view.name !== name);
  return {
    views,
    save: (view: SavedView) => {
      set([...without(view.name), view]);
    },
    remove: (name: string) => {
      set(without(name));
    },
  };
}
