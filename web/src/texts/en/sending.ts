export const sending = {
  title: "Sent",
  statuses: { queued: "Queued", sent: "Sent", failed: "Failed" },
  sendTitle: (name: string) => `Send ${name}`,
  remindTitle: (name: string) => `Send a reminder of ${name}`,
  language: "Language of the letter",
  to: "To",
  subject: "Subject",
  text: "Text",
  attached: "The PDF is attached.",
  attachXml: "Attach the e-invoice (XML) as well",
  off: "Mail is off: the settings Mail:Host and Mail:From turn it on.",
  submit: "Send",
  submitReminder: "Send reminder",
  queued: (name: string) => `${name} is on its way.`,
  atOnce: "Send it to the customer at once",
  isDisputed: "Disputed",
  disputeTitle: (name: string) => `Mark ${name} as disputed`,
  disputeText: "No reminders are sent while the customer disputes the invoice.",
  disputeNote: "What is disputed",
  disputeSubmit: "Mark as disputed",
  disputed: (name: string) => `${name} marked as disputed.`,
  resolveTitle: (name: string) => `Is ${name} no longer disputed?`,
  resolveText: "Reminders are sent again.",
  resolveSubmit: "Resolve dispute",
  resolved: (name: string) => `${name} is no longer disputed.`,
};

export const bulkSend = {
  title: (count: string) => (count === "1" ? "Send 1 invoice?" : `Send ${count} invoices?`),
  text: "Each is mailed to its customer with the letter that is proposed, in the customer's language.",
  submit: "Send",
  none: "None of the selected invoices can be sent: drafts are issued first.",
  sent: "On its way",
};

export const reminders = {
  title: "Reminders",
  hint: "Days after the due date. Empty: no reminders are sent by themselves.",
  first: "First reminder",
  second: "Second reminder",
  third: "Last reminder",
  saved: "The reminders were saved.",
};

export const mailed = {
  failed: "Could not be mailed",
  queued: "Waits to be mailed",
  sent: "Was mailed",
  notReminded: "Not reminded of",
  overdueNotReminded: "Overdue without a reminder",
};
