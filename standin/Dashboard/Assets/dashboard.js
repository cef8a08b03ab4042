// Every page works without this script, but for the lines of the console and what changes while it is looked at.
"use strict";

const longestConsole = 5000;

const live = document.querySelector("[data-live]");
if (live) {
  const shown = new Map([...live.querySelectorAll("[data-part]")].map((part) => [part.id, part.outerHTML]));
  follow((event) => update(live, shown, event.data));
}

const lines = document.querySelector("[data-console]");
if (lines) {
  const isFollowing = document.getElementById("follow");
  follow((event) => {
    lines.insertAdjacentHTML("beforeend", event.data);
    while (lines.childElementCount > longestConsole) lines.firstElementChild.remove();
    if (isFollowing.checked) lines.scrollTop = lines.scrollHeight;
  });
}

/** Takes the events of this page, which are at its own address. */
function follow(onMessage) {
  const connection = document.getElementById("connection");
  const source = new EventSource(location.href);
  source.onmessage = onMessage;
  source.onopen = () => (connection.textContent = "");
  source.onerror = () =>
    (connection.textContent = source.readyState === EventSource.CLOSED ? "Disconnected: load the page again" : "Disconnected");
  addEventListener("pagehide", () => source.close());
  addEventListener("pageshow", (event) => event.persisted && location.reload());
}

/** Replaces the parts that have changed; what is the same keeps the focus, and the values that somebody has asked for. */
function update(container, shown, html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  const parts = [...template.content.querySelectorAll("[data-part]")];
  const ids = new Set(parts.map((part) => part.id));
  for (const old of container.querySelectorAll("[data-part]")) {
    if (!ids.has(old.id)) old.remove();
  }
  parts.forEach((part, index) => {
    const markup = part.outerHTML;
    const old = document.getElementById(part.id);
    if (old && shown.get(part.id) === markup) return;
    shown.set(part.id, markup);
    if (!old) {
      container.insertBefore(part, container.children[index] ?? null);
      return;
    }
    const focused = old.contains(document.activeElement) ? document.activeElement.getAttribute("aria-label") : null;
    if (old.open) part.open = true;
    old.replaceWith(part);
    if (focused) [...part.querySelectorAll("[aria-label]")].find((element) => element.ariaLabel === focused)?.focus();
  });
}

document.addEventListener("change", (event) => {
  if (event.target.matches("[data-submit]")) event.target.form.submit();
});

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-reveal]");
  if (!button) return;
  const value = button.previousElementSibling;
  const name = button.ariaLabel.replace(/^\w+ /, "");
  const isShown = button.textContent === "Hide";
  if (isShown) {
    value.textContent = "••••••••";
  } else {
    const response = await fetch(button.dataset.reveal);
    value.textContent = response.ok ? await response.text() : `Not known (${response.status})`;
  }
  button.textContent = isShown ? "Show" : "Hide";
  button.ariaLabel = `${button.textContent} ${name}`;
});

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches(".command")) return;
  event.preventDefault();
  const button = form.querySelector("button");
  const notice = document.getElementById("notice");
  if (button.dataset.confirm && !confirm(button.dataset.confirm)) return;
  const body = new URLSearchParams(new FormData(form));
  body.set("confirmed", "yes");
  notice.className = "";
  notice.textContent = `${button.ariaLabel} …`;
  button.disabled = true;
  try {
    const response = await fetch(form.action, { method: "POST", body });
    const result = new DOMParser().parseFromString(await response.text(), "text/html").querySelector("[data-result]");
    notice.className = result?.className ?? "bad";
    notice.textContent = result?.textContent ?? `Not done (${response.status}): load the page again.`;
  } catch {
    notice.className = "bad";
    notice.textContent = "The AppHost does not answer.";
  }
  button.disabled = false;
});
