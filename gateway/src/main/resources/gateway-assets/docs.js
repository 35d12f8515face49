window.addEventListener("load", () => {
  window.SwaggerUIBundle({ url: "/v3/api-docs", dom_id: "#swagger-ui", deepLinking: true, validatorUrl: null });
});
