// How a unit stands, on any day or while it is looked at. Nothing is kept in the browser.
import { bars, columns, figure, html, key, matrix, part, table } from "./charts.js";

const at = id => document.getElementById(id);
const MONTHS = ["jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"];
const day = text => new Date(text).toLocaleDateString("sv-SE", { day: "numeric", month: "long", year: "numeric" });
const time = () => new Date().toLocaleTimeString("sv-SE", { hour: "2-digit", minute: "2-digit", second: "2-digit" });

let token = "";
let shown = null;
let listening = new AbortController();

function complain(problem) {
  at("fel").replaceChildren(html("p", {}, problem instanceof Error ? "Det gick inte att nå tjänsten. Försök igen." : problem));
  at("fel").hidden = false;
  at("fel").focus();
}

async function refusal(answer) {
  const body = await answer.json().catch(() => ({}));
  return body.errors?.map(error => error.detail).join(" ") || body.detail || body.title || "Det gick inte att hämta uppgifterna.";
}

async function ask(path, options = {}) {
  const answer = await fetch(path, { headers: { Accept: "application/json", Authorization: "Bearer " + token }, ...options });
  if (!answer.ok) {
    throw await refusal(answer);
  }
  return answer.json();
}

/** One thing at a time, and whatever goes wrong is said. */
function whenSent(form, act) {
  form.addEventListener("submit", async event => {
    event.preventDefault();
    at("fel").hidden = true;
    const button = form.querySelector("button");
    button.disabled = true;
    try {
      await act();
    } catch (problem) {
      complain(problem);
    } finally {
      button.disabled = false;
    }
  });
}

async function logIn(name, secret) {
  const basic = btoa(String.fromCharCode(...new TextEncoder().encode(name + ":" + secret)));
  const answer = await fetch("/oauth2/token", {
    method: "POST",
    headers: { Authorization: "Basic " + basic, "Content-Type": "application/x-www-form-urlencoded" },
    body: "grant_type=client_credentials"
  });
  if (!answer.ok) {
    throw "Namnet eller lösenordet stämmer inte.";
  }
  token = (await answer.json()).access_token;
}

async function units() {
  const all = [];
  for (let page = 0, left = true; left; page++) {
    const { items, total } = await ask("/api/units?sort=name&size=200&page=" + page);
    all.push(...items);
    left = items.length > 0 && all.length < total;
  }
  return all;
}

function tile(each, before) {
  const changed = before !== undefined && before !== each.number;
  const button = html("button", { type: "button", class: changed ? "changed" : "" },
    html("span", { class: "label" }, each.label),
    html("strong", {}, String(each.number)),
    html("span", { class: "before" }, `Förra året: ${each.lastYear ?? "–"}`));
  button.addEventListener("click", () => open(each).catch(complain));
  return html("li", {}, button);
}

/** What is behind a tile, as a list; the address of each thing is what a program would read. */
async function open({ drilldown, label }) {
  const found = await ask(drilldown);
  const rows = found.cases ?? found.things;
  const hidden = found.notShown.cases ?? found.notShown.things;
  at("bakom-rubrik").textContent = label;
  at("bakom-antal").textContent = `${rows.length} visas.` + (hidden > 0 ? ` ${hidden} till som du inte får se är med i siffran.` : "");
  at("bakom-lista").replaceChildren(...rows.length === 0 ? [] : [table(`Bakom ${label}`, ["Vad", "Enhet", "Dag", "Antal", "Beteckning"], rows.map(row =>
    [row.text || row.codeLabel || "Ärende", row.unit.name, row.day ?? "–", row.n, row.id]))]);
  at("bakom").hidden = false;
  at("bakom-rubrik").focus();
}

const count = shares => shares.filter(share => share.count > 0);

function shares(title, all) {
  const some = count(all);
  return some.length === 0
    ? part(title, html("p", {}, "Inget att visa."))
    : figure(title, bars(title, some), ["Vad", "Antal"], all.map(each => [each.label, each.count]));
}

function trend({ label, points }, years) {
  const tertials = ["T1", "T2", "T3"];
  const groups = years.map(({ year }) => ({
    label: String(year),
    values: tertials.map(tertial => points.find(point => point.year === year && point.tertial === tertial)?.count ?? null)
  }));
  const notes = years.filter(year => year.because).map(year => html("p", { class: "key" }, `${year.year}: ${year.because}`));
  return figure(label + " per tertial", columns(label, groups, tertials), ["År", ...tertials],
    groups.map(group => [group.label, ...group.values.map(value => value ?? "–")]), key("T1", "T2", "T3"), ...notes);
}

function risks(map) {
  const title = "Risker på kartan";
  const moved = map.moved.length === 0 ? [] : [table(`Risker som har flyttats sedan ${day(map.since)}`,
    ["Risk", "Enhet", "Förr", "Nu"], map.moved.map(risk => [risk.risk, risk.unit.name,
      `${risk.fromProbability}×${risk.fromConsequence}`, `${risk.probability}×${risk.consequence}`]))];
  return figure(title, matrix(title, map), ["Ruta", "Antal"],
    map.cells.map(cell => [`Sannolikhet ${cell.probability}, konsekvens ${cell.consequence}`, cell.count]),
    html("p", {}, `${map.assessed} bedömda, ${map.unassessed} ännu inte. Streckade ringar visar var en risk stod ${day(map.since)}.`),
    ...moved);
}

function checks(months) {
  const title = "Egenkontroller per månad";
  const names = ["planerade", "utförda", "missade"];
  const groups = months.map(month => ({ label: MONTHS[month.month - 1], values: [month.due, month.performed, month.missed] }));
  return figure(title, columns(title, groups, names), ["Månad", "Planerade", "Utförda", "Missade"],
    groups.map(group => [group.label, ...group.values]), key("Planerade", "Utförda", "Missade"));
}

function draw(board, focus) {
  const before = new Map(shown?.unit.key === board.unit.key ? shown.tiles.map(each => [each.key, each.number]) : []);
  shown = board;
  at("rubrik").textContent = `${board.unit.name} ${board.year}`;
  at("nar").textContent = `Från och med ${day(board.from)} till och med ${day(board.day)}`
    + (board.asOf ? ", så som det var känt då." : ".");
  at("rutor").replaceChildren(...board.tiles.map(each => tile(each, before.get(each.key))));
  const median = board.lexSarah.medianDays;
  at("diagram").replaceChildren(
    ...board.trends.map(each => trend(each, board.years)),
    shares("Klagomål och synpunkter efter källa", board.sources),
    shares("Klagomål och synpunkter efter kategori", board.categories),
    shares("Lex Sarah efter nivå", board.lexSarah.byLevel),
    part("Lex Sarah: tid till beslut", html("p", {}, median === undefined ? "Inget är beslutat." :
      `Hälften av besluten kom inom ${String(median).replace(".", ",")} dagar. ${board.lexSarah.decided} är beslutade, ${board.lexSarah.undecided} inte.`)),
    risks(board.risks),
    checks(board.selfChecks),
    shares("Åtgärder efter läge", board.measures.byStatus),
    shares("Öppna åtgärder efter hur sena de är", board.measures.byAge),
    part("Uppföljningar", table("Uppföljningar", ["Period", "Lämnade", "Saknas", "Kommer"],
      board.followUps.map(each => [each.period, each.submitted, each.missing, each.notDue]))),
    part("Frister", board.deadlines.length === 0 ? html("p", {}, "Inget att visa.") :
      table("Frister", ["Vad", "Hållna", "För sent", "Missade", "Kommer", "Procent hållna"], board.deadlines.map(each =>
        [each.label, each.kept, each.late, each.missed, each.coming, each.share ?? "–"]))));
  at("oversikt").hidden = false;
  if (focus) {
    at("bakom").hidden = true;
    at("rubrik").focus();
  } else {
    const news = board.tiles.filter(each => before.get(each.key) !== each.number)
      .map(each => `${each.label} är nu ${each.number} (var ${before.get(each.key)})`);
    at("lage").textContent = `Översikten ändrades ${time()}. ${news.join(". ")}`;
  }
}

/** The messages of a stream as they come; comments are none. */
async function* messages(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (let left = ""; ;) {
    const { value, done } = await reader.read();
    if (done) {
      return;
    }
    const parts = (left + value).split("\n\n");
    left = parts.pop();
    yield* parts.map(lines => Object.fromEntries(lines.split("\n").map(line => line.split(/: (.*)/s).slice(0, 2))));
  }
}

const pause = () => new Promise(over => setTimeout(over, 5000));

/** Follows a unit until another is chosen, again and again, for each turn lasts some minutes. */
async function follow(unit, signal, first) {
  for (let seen = "", drawn = false; !signal.aborted; await pause()) {
    const answer = await fetch(`/api/dashboards/${encodeURIComponent(unit)}/live`, {
      headers: { Accept: "text/event-stream", Authorization: "Bearer " + token, ...seen ? { "Last-Event-ID": seen } : {} }, signal
    }).catch(() => null);
    if (answer && !answer.ok && (!drawn || answer.status === 401)) {
      throw answer.status === 401 ? "Inloggningen har gått ut. Ladda om sidan och logga in igen." : await refusal(answer);
    }
    try {
      for await (const message of answer?.ok ? messages(answer.body) : []) {
        if (message.event === "dashboard") {
          seen = message.id;
          draw(JSON.parse(message.data), !drawn);
          drawn = true;
          first();
        }
      }
    } catch (broken) {
      at("lage").textContent = signal.aborted ? "" : "Förbindelsen bröts. Den tas upp igen.";
    }
  }
}

whenSent(at("inloggning"), async () => {
  await logIn(at("namn").value.trim(), at("losenord").value);
  at("enhet").replaceChildren(...(await units()).map(unit => new Option(unit.name, unit.key)));
  at("inloggning").hidden = true;
  at("val").hidden = false;
  at("enhet").focus();
});

whenSent(at("val"), async () => {
  listening.abort();
  listening = new AbortController();
  at("lage").textContent = "Hämtar …";
  const unit = at("enhet").value;
  if (at("dag").value) {
    draw(await ask(`/api/dashboards/${encodeURIComponent(unit)}?asOf=${at("dag").value}`), true);
  } else {
    const { signal } = listening;
    await new Promise((first, failed) => follow(unit, signal, first).catch(problem => {
      failed(problem);
      if (!signal.aborted && shown) {
        complain(problem);
      }
    }));
  }
  at("lage").textContent = "";
});

at("bakom-stang").addEventListener("click", () => {
  at("bakom").hidden = true;
  at("rubrik").focus();
});

addEventListener("beforeprint", () => document.querySelectorAll("details").forEach(each => each.open = true));
