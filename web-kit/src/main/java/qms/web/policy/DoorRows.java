package qms.web.policy;

import static qms.web.policy.Audiences.ANYBODY;
import static qms.web.policy.Audiences.OPERATIONS;
import static qms.web.policy.Audiences.OPERATIONS_READERS;

/** The gateway's own routes, what each part says of itself, and operations. */
final class DoorRows {

    static final Rows ROWS = new Rows()
            // At the door
            .get("/", ANYBODY)
            .get("/assets/**", ANYBODY)
            .get("/health", ANYBODY)
            .get("/synpunkter", ANYBODY)
            .get("/synpunkter/folj", ANYBODY)
            .get("/oversikt", ANYBODY)
            .get("/docs", ANYBODY)
            .get("/docs/assets/**", ANYBODY)
            .get("/docs/problems", ANYBODY)
            .get("/v3/api-docs", ANYBODY)
            .get("/oauth2/jwks", ANYBODY)
            .post("/oauth2/token", ANYBODY)
            .get("/.well-known/**", ANYBODY)

            // Behind the gateway, which passes none of these on: what each part says of itself
            .get("/internal/health", ANYBODY)
            .get("/internal/openapi", ANYBODY)
            .get("/internal/problems", ANYBODY)

            // Operations
            .put("/api/operations/clock", OPERATIONS)
            .get("/api/operations/{service}/dead-letters", OPERATIONS_READERS)
            .post("/api/operations/{service}/dead-letters/{letter}/retry", OPERATIONS)
            .post("/api/operations/{service}/dead-letters/{letter}/give-up", OPERATIONS)
            .post("/api/operations/{service}/rebuilds", OPERATIONS)
            .get("/api/operations/{service}/rebuilds", OPERATIONS_READERS)
            .get("/api/operations/{service}/rebuilds/{id}", OPERATIONS_READERS);

    private DoorRows() {}
}
