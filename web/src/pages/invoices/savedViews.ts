import { useLocalStorage } from "@mantine/hooks";

/** A list as somebody wants to see it again. */
export interface SavedView {
  name: string;
  /** What its address says of it, without the page. No two views have the same. */
  search: string;
}

export const longestName = 40;

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

/** The views that are kept in this browser. */
export function useSavedViews() {
  const [views, set] = useLocalStorage<SavedView[]>({
    key: "invoiceViews",
    defaultValue: [],
    getInitialValueInEffect: false,
    deserialize: read,
  });
  return {
    views,
    /** Takes the place of the view of the same name, if there is one. */
    save: (view: SavedView) => {
      set((before) =>
        before.some(({ name }) => name === view.name)
          ? before.map((other) => (other.name === view.name ? view : other))
          : [...before, view],
      );
    },
    rename: (view: SavedView, name: string) => {
      set((before) => before.map((other) => (other.search === view.search ? { ...other, name } : other)));
    },
    /** Returns what brings it back to its place. */
    remove: (view: SavedView) => {
      const place = views.indexOf(view);
      set((before) => before.filter(({ search }) => search !== view.search));
      return () => {
        set((before) =>
          before.some(({ name, search }) => name === view.name || search === view.search)
            ? before
            : before.toSpliced(place, 0, view),
        );
      };
    },
  };
}
