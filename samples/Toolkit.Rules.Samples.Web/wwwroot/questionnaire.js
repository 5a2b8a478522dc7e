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
  const open = [...part.querySelectorAll("details[open]")].map(details => details.id);
  const ranked = part.querySelector("#ranked");
  part.innerHTML = html;
  for (const details of part.querySelectorAll("details")) details.open = open.includes(details.id);
  keep(ranked);
  mark();
  if (focused) part.querySelector(`a[href="${CSS.escape(focused)}"]`)?.focus();
  say([...part.querySelectorAll("#mistakes, #summary")].map(line => line.textContent).join(". "));
}

// While an answer cannot be used, the ranking of before stays in sight.
function keep(ranked) {
  const before = part.querySelector("#before");
  if (!before || !ranked) return;
  before.append(ranked);
  before.hidden = false;
}

// Says at each field what is wrong with it, as the page does when it comes from the server.
function mark() {
  form.querySelectorAll(".error").forEach(error => error.remove());
  form.querySelectorAll("[aria-invalid]").forEach(field => field.removeAttribute("aria-invalid"));
  form.querySelectorAll("fieldset[aria-describedby]").forEach(question => question.removeAttribute("aria-describedby"));
  for (const link of part.querySelectorAll(".mistakes a")) {
    const place = document.getElementById(link.getAttribute("href").slice(1));
    if (!place) continue;
    const error = document.createElement("span");
    error.className = "error";
    error.id = `${place.id}.error`;
    error.textContent = link.nextElementSibling.textContent;
    const question = place.matches("fieldset");
    (question ? place.querySelector("legend") : place).after(error);
    if (question) place.setAttribute("aria-describedby", error.id);
    (question ? place.querySelector("input[inputmode]") : place)?.setAttribute("aria-invalid", "true");
  }
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
