import classes from "./When.module.css";

interface Props {
  /** Of the element `time`. */
  dateTime: string;
  /** How far off it is; null where the date says it better. */
  relative: string | null;
  /** Stands in its place in the row or list item that has the focus, and on paper. */
  exact: string;
  /** On hover: `exact`, or more of it. */
  title?: string;
}

/** A time as a person would tell it, with the exact one on hover and on focus. */
export function When({ dateTime, relative, exact, title = exact }: Props) {
  return (
    <time dateTime={dateTime} title={title} className={classes.when}>
      {relative === null ? (
        exact
      ) : (
        <>
          <span className={classes.relative}>{relative}</span>
          <span className={classes.exact}>{exact}</span>
        </>
      )}
    </time>
  );
}
