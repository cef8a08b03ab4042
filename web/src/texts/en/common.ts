export const actions = {
  cancel: "Cancel",
  close: "Close",
  save: "Save changes",
  delete: "Delete",
  undo: "Undo",
  retry: "Try again",
  edit: (what: string) => `Edit ${what}`,
};

export const fields = {
  created: "Created",
  updated: "Updated",
  actions: "Actions",
  required: "This is required.",
};

export const dates = {
  day: "DD",
  month: "MM",
  year: "YYYY",
  pick: "Choose from a calendar",
  form: (example: string) => `Enter a date, for example ${example}.`,
};

export const list = {
  searchLabel: "Search",
  clearSearch: "Clear search",
  sortBy: "Sort by",
  ascending: (what: string) => `${what}, ascending`,
  descending: (what: string) => `${what}, descending`,
  loading: "Loading…",
  retryingIn: (seconds: number) => `The server asks to wait. Trying again in ${seconds} s…`,
  retrying: "The server did not answer. Trying again…",
  refreshFailed: (time: string) => `Could not refresh. You see it as it was at ${time}.`,
  endTitle: "Nothing on this page",
  endText: "What was here has been deleted or has moved to another page, or the address is not complete.",
  pages: "Pages",
  firstPage: "First",
  previousPage: "Previous",
  nextPage: "Next",
  columns: "Columns",
  roomy: "Roomy rows",
  pageSize: "Rows per page",
  range: (from: string, to: string, total: string) => `${from}–${to} of ${total}`,
  rangeOnly: (from: string, to: string) => `${from}–${to}`,
  atLeast: (count: string) => `more than ${count}`,
};

export const form = {
  discardTitle: "Discard what you typed?",
  discardText: "Your changes have not been saved.",
  keepEditing: "Keep editing",
  discard: "Discard",
};

export const errors = {
  cut: { title: "The download broke off", text: "Nothing was saved. Check your connection, then try again." },
  unreachable: { title: "The server cannot be reached", text: "Check your connection, then try again." },
  uncertain: "It is not certain whether this was carried out. Try again: it will not be carried out twice.",
  signedOut: { title: "You are not signed in any more", text: "Sign in again, then repeat this." },
  unreadable: { title: "The server's answer could not be read", text: "Try again. If it happens again, report it." },
  unavailable: { title: "The service is not available right now", text: "Try again in a moment." },
  tooMany: { title: "Too many requests", text: "Wait a moment, then try again." },
  server: { title: "Something went wrong on the server", text: "Try again. If it happens again, report it." },
  notFound: { title: "Not found", text: "It may have been deleted meanwhile." },
  forbidden: { title: "You may not do this", text: "Ask an administrator if you need to." },
  refused: { title: "The server refused this", text: "Check what you entered, then try again." },
  unexpected: { title: "Something went wrong", text: "Try again. If it happens again, report it." },
  waitSeconds: (seconds: number) => `Try again in ${seconds} ${seconds === 1 ? "second" : "seconds"}.`,
  trace: (id: string) => `Trace id: ${id}`,
};

export const conflict = {
  title: "This was changed meanwhile",
  text: "Somebody saved another version after you opened this one. Yours has not been saved.",
  versions: "Both versions",
  field: "Field",
  mine: "Yours",
  theirs: "Theirs",
  keepMine: "Save mine over it",
  takeTheirs: "Take theirs",
  review: "Review",
  reviewTitle: "Saved meanwhile",
  reviewText: "Saving puts what stands in the form in its place.",
};

export const secret = {
  onceTitle: "Copy this link now",
  onceText: "It is shown only once. Pass it on to the person it is for, and to nobody else.",
  expires: (moment: string) => `Works once, until ${moment}.`,
  copy: "Copy link",
  copied: "Copied",
  done: "Done",
};
