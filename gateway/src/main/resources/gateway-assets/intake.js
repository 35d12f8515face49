// The form for a complaint and the page that follows it. Nothing is kept in the browser, and the receipt stands in no address that is sent.
const at = id => document.getElementById(id);
const day = moment => new Date(moment).toLocaleDateString("sv-SE", { day: "numeric", month: "long", year: "numeric" });

function say(id, text) {
  at(id).textContent = text;
}

/** Errors are read out and come first in the order of the page. */
function complain(lines) {
  const box = at("fel");
  box.replaceChildren(...lines.map(line => {
    const said = document.createElement("p");
    said.textContent = line;
    return said;
  }));
  box.hidden = false;
  box.focus();
}

function forgive() {
  at("fel").hidden = true;
  document.querySelectorAll("[aria-invalid]").forEach(field => field.removeAttribute("aria-invalid"));
}

/** What has to be filled in, said in words; true when all of it is. */
function filledIn(form) {
  const left = [...form.elements].filter(field => field.required && !field.value.trim());
  left.forEach(field => field.setAttribute("aria-invalid", "true"));
  if (left.length > 0) {
    complain(left.map(field => "Fyll i: " + form.querySelector(`label[for="${field.id}"]`).firstChild.textContent.trim()));
  }
  return left.length === 0;
}

async function ask(path, options) {
  const answer = await fetch(path, { headers: { Accept: "application/json" }, ...options });
  const body = await answer.json();
  if (!answer.ok) {
    throw (body.errors ?? []).map(error => error.detail).concat(body.errors?.length ? [] : [body.detail ?? body.title]);
  }
  return body;
}

function send(path, body) {
  return ask(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
}

/** One thing at a time: a second press waits for the first, and whatever goes wrong is said. */
function whenSent(form, act) {
  form?.addEventListener("submit", async event => {
    event.preventDefault();
    forgive();
    if (!filledIn(form)) {
      return;
    }
    const button = form.querySelector("button");
    button.disabled = true;
    try {
      await act();
    } catch (problem) {
      complain(Array.isArray(problem) ? problem : ["Det gick inte att nå tjänsten. Det du skrev står kvar: försök igen."]);
    } finally {
      button.disabled = false;
    }
  });
}

async function zeroBits(text) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  const first = hash.findIndex(byte => byte !== 0);
  return first < 0 ? hash.length * 8 : first * 8 + Math.clz32(hash[first]) - 24;
}

/** The work that is asked of whoever sends without a login (docs/adr/0021), many tries at a time. */
async function solved({ challenge, bits }) {
  if (bits > 0 && !globalThis.crypto?.subtle) {
    throw ["Sidan behöver öppnas över en säker anslutning (https)."];
  }
  for (let from = 0; bits > 0; from += 1000) {
    const tries = Array.from({ length: 1000 }, (_, index) => String(from + index));
    const found = await Promise.all(tries.map(each => zeroBits(challenge + ":" + each)));
    const hit = found.findIndex(zeros => zeros >= bits);
    if (hit >= 0) {
      return tries[hit];
    }
  }
  return "0";
}

const orNothing = text => text.trim() || undefined;

function sender(form) {
  const name = orNothing(form.name.value);
  const contact = orNothing(form.contact.value);
  return name || contact ? { name, contact } : undefined;
}

const complaint = at("synpunkt");

async function fillUnits() {
  const units = await ask("/api/intake/units");
  at("unit").append(...units.map(unit => new Option(unit.name, unit.key)));
}

whenSent(complaint, async () => {
  say("lage", "Skickar …");
  try {
    const challenge = await ask("/api/intake/challenge");
    const receipt = await send("/api/intake/complaints", {
      unit: complaint.unit.value,
      kind: complaint.elements.kind.value,
      source: orNothing(complaint.source.value),
      onBehalf: complaint.onBehalf.checked,
      description: complaint.description.value,
      complainant: sender(complaint.elements),
      feedbackWanted: complaint.feedbackWanted.checked,
      website: complaint.website.value,
      challenge: challenge.challenge,
      solution: await solved(challenge)
    });
    say("nummer", receipt.receipt);
    say("svar-senast", day(receipt.answerPromisedBy));
    say("sekretess", receipt.aboutSecrecy);
    // What stands after # is not sent to anybody.
    at("folj-lank").href = "/synpunkter/folj#" + receipt.receipt;
    complaint.hidden = true;
    at("kvitto").hidden = false;
    at("kvitto").focus();
  } finally {
    say("lage", "");
  }
});

const follow = at("folj");
const path = () => "/api/intake/complaints/" + encodeURIComponent(follow.receipt.value.trim());

function items(list, texts) {
  at(list).replaceChildren(...texts.map(text => {
    const item = document.createElement("li");
    item.textContent = text;
    return item;
  }));
  at(list).parentElement.hidden = texts.length === 0;
}

function show(found) {
  say("tillstand", found.stateText);
  say("kom-in", day(found.receivedAt));
  say("svar-senast", day(found.answerPromisedBy));
  say("svarstext", found.answer ?? "");
  at("svaret").hidden = !found.answer;
  items("meddelanden", found.exchanged.map(each =>
    (each.question ? "Vi frågade " : "Du skrev ") + day(each.at) + ": " + each.text));
  items("filer", found.files.map(file => file.name));
  at("arende").hidden = false;
}

whenSent(follow, async () => {
  at("arende").hidden = true;
  show(await ask(path()));
  at("arende").focus();
});

whenSent(at("meddelande"), async () => {
  show(await send(path() + "/messages", { text: at("text").value }));
  at("text").value = "";
  say("lage", "Meddelandet är skickat.");
});

whenSent(at("fil"), async () => {
  const file = at("file").files[0];
  show(await ask(path() + "/attachments", {
    method: "POST",
    headers: {
      "Content-Type": "application/octet-stream",
      "Content-Disposition": "attachment; filename*=UTF-8''" + encodeURIComponent(file.name)
    },
    body: file
  }));
  at("file").value = "";
  say("lage", "Filen är skickad.");
});

if (complaint) {
  fillUnits().catch(() => complain(["Verksamheterna kunde inte hämtas. Ladda om sidan."]));
} else if (location.hash.length > 1) {
  follow.receipt.value = decodeURIComponent(location.hash.slice(1));
  follow.requestSubmit();
}
