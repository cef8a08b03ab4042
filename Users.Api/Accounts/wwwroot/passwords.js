// Showing passwords, and telling how good a new one is while it is typed. Everything else on these pages works without this file.
(() => {
  const { show: showText, hide: hideText } = document.currentScript.dataset;
  for (const input of document.querySelectorAll("input[type=password]")) {
    addShowButton(input);
  }
  for (const output of document.querySelectorAll("[data-strength]")) {
    tellStrength(output);
  }

  function addShowButton(input) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "secondary small show";
    button.setAttribute("aria-controls", input.id);
    const show = (visible) => {
      input.type = visible ? "text" : "password";
      button.textContent = visible ? hideText : showText;
      button.setAttribute("aria-label", visible ? input.dataset.hide : input.dataset.show);
    };
    button.addEventListener("click", () => show(input.type === "password"));
    // What is sent as text, a browser may keep among the suggestions for the field.
    input.form.addEventListener("submit", () => show(false));
    show(false);
    input.spellcheck = false;
    input.autocapitalize = "none";
    input.after(button);
  }

  function tellStrength(output) {
    const input = document.getElementById(output.dataset.for);
    let timer;
    let asked = 0;
    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(++asked), 400);
    });

    async function ask(number) {
      const text = input.value === "" ? "" : await describe();
      if (number === asked) {
        output.textContent = text;
      }
    }

    async function describe() {
      const body = new FormData();
      for (const { name, value } of input.form.querySelectorAll(`[name="${input.name}"], [type=hidden]`)) {
        body.set(name, value);
      }
      const response = await fetch(output.dataset.strength, { method: "POST", body });
      return response.ok && !response.redirected ? response.text() : "";
    }
  }
})();
