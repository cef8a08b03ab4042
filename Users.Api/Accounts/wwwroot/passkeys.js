// Signing in with passkeys, and adding them: forms with data-passkey are shown if the browser supports passkeys, and submit the
// device's response. Everything else on these pages works without this file.
(() => {
  const supported = Boolean(globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON && navigator.credentials);
  for (const element of document.querySelectorAll("[data-without-passkeys]")) {
    element.hidden = supported;
  }
  for (const form of supported ? document.querySelectorAll("form[data-passkey]") : []) {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void answer(form);
    });
  }

  async function answer(form) {
    const [button, problem] = [form.querySelector("button"), form.querySelector("[data-problem]")];
    problem.hidden = true;
    problem.textContent = "";
    button.disabled = true;
    try {
      form.elements.namedItem("credential").value = JSON.stringify(await ask(form));
      form.submit();
    } catch (error) {
      problem.textContent = describe(error, form);
      problem.hidden = false;
      button.disabled = false;
      button.focus();
    }
  }

  async function ask(form) {
    const response = await fetch(form.dataset.options, { method: "POST", body: new FormData(form) });
    if (!response.ok || response.redirected) {
      throw new Error(`No options: ${response.status}`);
    }
    const options = await response.json();
    return form.dataset.passkey === "create"
      ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  }

  function describe(error, form) {
    if (error.name === "InvalidStateError") {
      return form.dataset.exists;
    }
    if (error.name === "NotAllowedError" || error.name === "AbortError") {
      return form.dataset.declined;
    }
    return form.dataset.failed;
  }
})();
