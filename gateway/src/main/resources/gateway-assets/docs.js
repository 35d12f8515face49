// What Swagger UI leaves unsaid to those who listen to the page or go through it by keyboard.
function tell(page) {
  const all = (selector, each) => page.querySelectorAll(selector).forEach(each);
  all("#servers", list => list.setAttribute("aria-label", "Server"));
  // The title is of the first level and what follows it of the third.
  all("h3, h4, h5", title => title.setAttribute("aria-level", title.tagName[1] - 1));
  all("[data-param-name] :is(input, select, textarea)", field =>
    field.setAttribute("aria-label", field.closest("[data-param-name]").dataset.paramName));
  all("table.responses-table", table => table.setAttribute("aria-label", table.id.replaceAll("_", " ")));
  all("pre.microlight", example => example.setAttribute("tabindex", "0"));
}

window.addEventListener("load", () => {
  const page = document.getElementById("swagger-ui");
  new MutationObserver(() => tell(page)).observe(page, { childList: true, subtree: true });
  // A link to each operation would stand inside the button that opens it.
  window.SwaggerUIBundle({ url: "/v3/api-docs", dom_id: "#swagger-ui", deepLinking: false, validatorUrl: null });
});
