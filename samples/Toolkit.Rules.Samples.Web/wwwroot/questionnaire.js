// Asks for the ranking while one types. Without it the page does the same by its buttons.
const form = document.getElementById("answers");
const part = document.getElementById("ranking-part");
const status = document.getElementById("status");
const pause = 300;
let timer;
let running;
let changed = false;

function say(text) {
  if (status.textContent !== text) status.textContent = text;
}

function show(html) {
  const focused = part.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
  const open = part.querySelector("details").open;
  part.innerHTML = html;
  part.querySelector("details").open = open;
  if (focused) part.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus();
  say(part.querySelector("#summary").textContent);
}

async function rank() {
  running?.abort();
  const mine = running = new AbortController();
  const answers = new URLSearchParams([...new FormData(form)].filter(([, text]) => typeof text === "string" && text !== ""));
  try {
    const answer = await fetch("/ranking", { method: "POST", body: answers, signal: mine.signal });
    if (answer.status === 429) return later(1000 * (Number(answer.headers.get("Retry-After")) || 1));
    if (answer.status !== 200 && answer.status !== 400) throw new Error(answer.statusText);
    const html = await answer.text();
    if (mine === running) show(html);
  } catch (problem) {
    if (problem.name !== "AbortError") say("The ranking is not up to date: the service does not answer. The next answer tries again.");
  }
}

function later(milliseconds) {
  clearTimeout(timer);
  timer = setTimeout(rank, milliseconds);
}

form.addEventListener("input", event => {
  const field = event.target;
  if (field.type === "file") return;
  changed = true;
  // An answer that is typed is meant: it takes back a "don't know".
  if (field.inputMode === "decimal") {
    const answered = field.closest("fieldset")?.querySelector("input[type=radio][value='']");
    if (answered) answered.checked = true;
  }
  later(pause);
});

form.addEventListener("submit", () => { changed = false; });
window.addEventListener("beforeunload", event => { if (changed) event.preventDefault(); });
document.getElementById("opened")?.focus();
