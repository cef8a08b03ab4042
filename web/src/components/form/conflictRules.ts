/** What stands on the server by now, as the fields of a form, with the version to base the next change on. */
export interface Theirs<TFields> {
  fields: TFields;
  etag: string | null;
}

/** How a form that edits something deals with somebody having saved another version meanwhile. */
export interface ConflictRules<TFields> {
  read: () => Promise<Theirs<TFields>>;
  /** The next change is made to this version. */
  rebase: (etag: string | null) => void;
  /** The fields as people read them, always the same ones in the same order. */
  describe: (fields: TFields) => FieldText[];
}

export interface FieldText {
  label: string;
  text: string;
}

/** One field in both versions. */
export interface Difference {
  label: string;
  mine: string;
  theirs: string;
}

export function compare(mine: readonly FieldText[], theirs: readonly FieldText[]): Difference[] {
  return mine.map(({ label, text }, index) => ({ label, mine: text, theirs: theirs[index]?.text ?? "" }));
}
