// Charts as SVG, each with a table that says the same. Nothing is told by colour alone: every bar bears its number.
const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 480;

function made(element, attributes, children) {
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...children);
  return element;
}

export const html = (tag, attributes = {}, ...children) => made(document.createElement(tag), attributes, children);

const svg = (tag, attributes = {}, ...children) => made(document.createElementNS(SVG, tag), attributes, children);

const text = (x, y, said, more = {}) => svg("text", { x, y, ...more }, String(said));

function drawing(height, label, ...parts) {
  return svg("svg", { viewBox: `0 0 ${WIDTH} ${height}`, role: "img", "aria-label": label }, ...parts);
}

const isNumber = said => typeof said === "number";

/** A table whose first column names the row. */
export function table(caption, heads, rows) {
  const cell = (said, index) => index === 0
    ? html("th", { scope: "row" }, String(said))
    : html("td", isNumber(said) ? { class: "n" } : {}, said instanceof Node ? said : String(said ?? "–"));
  return html("div", { class: "wide", role: "region", "aria-label": caption, tabindex: "0" },
    html("table", {},
      html("caption", {}, caption),
      html("thead", {}, html("tr", {}, ...heads.map((head, index) =>
        html("th", { scope: "col", class: rows.some(row => isNumber(row[index])) ? "n" : "" }, head)))),
      html("tbody", {}, ...rows.map(row => html("tr", {}, ...row.map(cell))))));
}

export function part(title, ...content) {
  return html("section", {}, html("h3", {}, title), ...content);
}

/** The chart, and the table for whoever would rather have it. */
export function figure(title, chart, heads, rows, ...before) {
  return part(title, ...before, chart,
    html("details", {}, html("summary", {}, "Visa som tabell"), table(title, heads, rows)));
}

export function key(...names) {
  return html("p", { class: "key" }, ...names.flatMap((name, index) =>
    [html("span", { class: ["one", "two", "three"][index], "aria-hidden": "true" }), name]));
}

/** Lying bars, one under the other: each { label, count }. */
export function bars(title, all) {
  const most = Math.max(1, ...all.map(each => each.count));
  const parts = all.flatMap(({ label, count }, index) => {
    const y = index * 40;
    const long = 400 * count / most;
    return [text(0, y + 14, label), svg("rect", { x: 0, y: y + 19, width: Math.max(long, 1), height: 12, class: "one" }),
      text(long + 6, y + 30, count)];
  });
  const said = all.map(each => `${each.label}: ${each.count}`).join(", ");
  return drawing(all.length * 40, `${title}. ${said}`, ...parts);
}

/** Standing bars in groups: each { label, values }, of which there is one for each colour. */
export function columns(title, groups, names) {
  const most = Math.max(1, ...groups.flatMap(group => group.values));
  const wide = WIDTH / groups.length;
  const bar = Math.min(28, (wide - 6) / names.length);
  const parts = groups.flatMap(({ label, values }, at) => {
    const start = at * wide + (wide - bar * values.length) / 2;
    return values.flatMap((value, index) => {
      const high = 140 * value / most;
      const x = start + index * bar;
      return [svg("rect", { x, y: 160 - high, width: bar - 2, height: high, class: ["one", "two", "three"][index] }),
        ...value > 0 ? [text(x + bar / 2 - 1, 155 - high, value, { "text-anchor": "middle" })] : []];
    }).concat(text(at * wide + wide / 2, 178, label, { "text-anchor": "middle" }));
  });
  const said = groups.map(({ label, values }) => `${label}: ${values.map((value, index) =>
    names.length > 1 ? `${names[index]} ${value ?? "–"}` : value ?? "–").join(", ")}`).join("; ");
  return drawing(185, `${title}. ${said}`, svg("line", { x1: 0, y1: 160, x2: WIDTH, y2: 160, class: "axis" }), ...parts);
}

/** The map of risks: how many stand in each cell now, and dashed where those stood that have moved. */
export function matrix(title, { cells, moved }) {
  const side = 80;
  const x = probability => 70 + (probability - 1) * side;
  const y = consequence => (5 - consequence) * side;
  const middle = (probability, consequence) => [x(probability) + side / 2, y(consequence) + side / 2];
  const steps = [1, 2, 3, 4, 5];
  const ground = steps.flatMap(p => steps.map(c =>
    svg("rect", { x: x(p), y: y(c), width: side, height: side, class: "cell" })));
  const ghosts = moved.flatMap(risk => {
    const [fromX, fromY] = middle(risk.fromProbability, risk.fromConsequence);
    const [toX, toY] = middle(risk.probability, risk.consequence);
    return [svg("circle", { cx: fromX, cy: fromY, r: 24, class: "ghost" }),
      svg("line", { x1: fromX, y1: fromY, x2: toX, y2: toY, class: "move" })];
  });
  const here = cells.flatMap(({ probability, consequence, count }) => {
    const [cx, cy] = middle(probability, consequence);
    return [svg("circle", { cx, cy, r: 18, class: "here" }), text(cx, cy + 5, count, { class: "on", "text-anchor": "middle" })];
  });
  const axes = steps.flatMap(step => [
    text(x(step) + side / 2, 5 * side + 18, step, { "text-anchor": "middle" }),
    text(56, y(step) + side / 2 + 4, step, { "text-anchor": "middle" })]);
  return drawing(5 * side + 42, `${title}. ${cells.map(cell =>
      `sannolikhet ${cell.probability}, konsekvens ${cell.consequence}: ${cell.count}`).join("; ")}`,
    ...ground, ...ghosts, ...here, ...axes,
    text(x(3) + side / 2, 5 * side + 36, "Sannolikhet", { "text-anchor": "middle" }),
    text(0, 0, "Konsekvens", { transform: `translate(24 ${2.5 * side}) rotate(-90)`, "text-anchor": "middle" }));
}
