// Signing in with passkeys, and adding them: forms with data-passkey are shown if the browser supports passkeys, and submit the
// device's response. Everything else on these pages works without this file.
(() => {
  // The service takes an answer within five minutes.
  const suggestionRenewal = 4 * 60 * 1000;
  const supported = Boolean(globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON && navigator.credentials);
  const suggestion = new AbortController();
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
  if (supported && document.querySelector("input[autocomplete~=webauthn]")) {
    void suggest(document.querySelector("form[data-passkey=get]"));
  }

  async function answer(form) {
    const [button, problem] = [form.querySelector("button"), form.querySelector("[data-problem]")];
    problem.hidden = true;
    problem.textContent = "";
    button.disabled = true;
    // A browser answers one question at a time.
    suggestion.abort();
    try {
      submit(form, await ask(form));
    } catch (error) {
      problem.textContent = describe(error, form);
      problem.hidden = false;
      button.disabled = false;
      button.focus();
    }
  }

  /** Has the browser offer passkeys among its suggestions for the username. Where it cannot, there is the button, which says why. */
  async function suggest(form) {
    if (!(await PublicKeyCredential.isConditionalMediationAvailable?.())) {
      return;
    }
    while (!suggestion.signal.aborted) {
      const renewal = AbortSignal.timeout(suggestionRenewal);
      try {
        const signal = AbortSignal.any([suggestion.signal, renewal]);
        submit(form, await ask(form, { mediation: "conditional", signal }));
        return;
      } catch {
        if (!renewal.aborted) {
          return;
        }
      }
    }
  }

  async function ask(form, how) {
    const response = await fetch(form.dataset.options, { method: "POST", body: new FormData(form), signal: how?.signal });
    if (!response.ok || response.redirected) {
      throw new Error(`No options: ${response.status}`);
    }
    const options = await response.json();
    return form.dataset.passkey === "create"
      ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : navigator.credentials.get({ ...how, publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  }

  function submit(form, credential) {
    form.elements.namedItem("credential").value = JSON.stringify(credential);
    form.submit();
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
