// Sends a form once. The second click of a double click would be told that the link or the code has been used, and never see what the
// first one did: a browser shows the last answer. Everything else on these pages works without this file.
(() => {
  // Who has stopped loading, or waited for so long, may try again.
  const patience = 10_000;
  document.addEventListener("submit", (event) => {
    const { dataset } = event.target;
    if (event.defaultPrevented) {
      return;
    }
    if (dataset.sent !== undefined) {
      event.preventDefault();
      return;
    }
    dataset.sent = "";
    setTimeout(() => delete dataset.sent, patience);
  });
  // Back on a page that the browser has kept.
  window.addEventListener("pageshow", () => {
    for (const { dataset } of document.forms) {
      delete dataset.sent;
    }
  });
})();
