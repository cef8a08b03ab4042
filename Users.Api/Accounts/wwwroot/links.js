// Opens a link whose token is in the fragment of the address: takes it out of the address and the history, and posts it.
(() => {
  document.documentElement.dataset.script = "";
  const form = document.querySelector("form[data-link]");
  if (form.dataset.link === "new") {
    open();
  }
  // Another link to the same page loads nothing.
  window.addEventListener("hashchange", () => location.hash && open());

  function open() {
    form.elements.namedItem("token").value = location.hash.slice(1);
    history.replaceState(null, "", location.pathname);
    form.submit();
  }
})();
