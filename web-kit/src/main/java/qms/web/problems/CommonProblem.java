package qms.web.problems;

/** The refusals that any part of the product may give. A feature's own stand beside the feature. */
public enum CommonProblem implements ProblemType {
    /** One or more fields, parameters or headers are wrong; {@code errors} says which and how. */
    INVALID(400, "Uppgifterna går inte att ta emot"),
    /** The body is no JSON value, or too deep, or a key stands in it twice. */
    MALFORMED_JSON(400, "Innehållet är inte giltig JSON"),
    /** A table to import is neither CSV in UTF-8 nor an Excel workbook, or has no header row. */
    NOT_A_TABLE(400, "Filen går inte att läsa som en tabell"),
    /** A workbook to import is protected by a password, or is of the kind from before 2007. */
    WORKBOOK_LOCKED(400, "Arbetsboken går inte att öppna här"),
    /** The request itself cannot be understood: address, headers or framing. */
    BAD_REQUEST(400, "Anropet går inte att tolka"),
    /** There is no token, or one that is not valid here. */
    UNAUTHENTICATED(401, "Du behöver logga in"),
    /** The role may not do this, or not for this unit. */
    FORBIDDEN(403, "Du har inte behörighet till detta"),
    /** There is no such address or thing, or it is none that the caller may see. */
    NOT_FOUND(404, "Det du söker finns inte"),
    /** The address exists but does not take this method. */
    METHOD_NOT_ALLOWED(405, "Adressen tar inte emot den metoden"),
    /** The client accepts only formats that are not given. */
    NOT_ACCEPTABLE(406, "Svaret finns inte i det format du bad om"),
    /** The request did not arrive as a whole in time. */
    REQUEST_TIMEOUT(408, "Anropet tog för lång tid att ta emot"),
    /** Others kept writing to the same thing at the same moment. */
    CONFLICT(409, "Det går inte att göra i nuvarande läge"),
    /** If-Match names another version than the one that holds now. */
    STALE(412, "Någon annan har hunnit ändra"),
    /** The body is larger than what is taken. */
    TOO_LARGE(413, "Innehållet är för stort"),
    /** A workbook is small when packed and too large when unpacked. */
    EXPANDS_TOO_MUCH(413, "Filen är för stor när den packas upp"),
    /** The address is longer than what is taken. */
    URI_TOO_LONG(414, "Adressen är för lång"),
    /** The body has a content type or character set that is not taken. */
    UNSUPPORTED_MEDIA_TYPE(415, "Innehållet har ett format som inte tas emot"),
    /** The Idempotency-Key was used before, for another body. */
    IDEMPOTENCY_KEY_REUSED(422, "Nyckeln har redan använts för ett annat innehåll"),
    /** A change came without If-Match. */
    PRECONDITION_REQUIRED(428, "Ange vilken version du ändrar"),
    /** The caller asks more often than allowed; Retry-After says how long to wait. */
    TOO_MANY_REQUESTS(429, "För många anrop på kort tid"),
    /** The headers are larger than what is taken. */
    HEADERS_TOO_LARGE(431, "Anropets huvuden är för stora"),
    /** A fault of ours; {@code reference} finds it in the log. */
    INTERNAL(500, "Något gick fel hos oss"),
    /** The method is none that is known. */
    NOT_IMPLEMENTED(501, "Metoden stöds inte"),
    /** A service behind the gateway gave an answer that makes no sense. */
    BAD_GATEWAY(502, "En del av tjänsten svarade inte som den ska"),
    /** A service behind the gateway is not there or not ready. */
    UNAVAILABLE(503, "Tjänsten är inte tillgänglig just nu"),
    /** A service behind the gateway did not answer in time. */
    GATEWAY_TIMEOUT(504, "En del av tjänsten svarade inte i tid");

    private final int status;
    private final String title;

    CommonProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The refusal for a bare status, such as the container gives. */
    public static CommonProblem ofStatus(int status) {
        return switch (status) {
            case 400 -> BAD_REQUEST;
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 408 -> REQUEST_TIMEOUT;
            case 409 -> CONFLICT;
            case 412 -> STALE;
            case 413 -> TOO_LARGE;
            case 414 -> URI_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 428 -> PRECONDITION_REQUIRED;
            case 429 -> TOO_MANY_REQUESTS;
            case 431 -> HEADERS_TOO_LARGE;
            case 501 -> NOT_IMPLEMENTED;
            case 502 -> BAD_GATEWAY;
            case 503 -> UNAVAILABLE;
            case 504 -> GATEWAY_TIMEOUT;
            default -> status >= 400 && status < 500 ? BAD_REQUEST : INTERNAL;
        };
    }

    /** What to say when nothing more is known: never more than the title already tells. */
    public String defaultDetail() {
        return switch (this) {
            case INVALID -> "En eller flera uppgifter behöver rättas; se errors.";
            case MALFORMED_JSON -> "Innehållet gick inte att läsa som ett JSON-värde.";
            case NOT_A_TABLE -> "Spara filen som CSV UTF-8 eller som Excel-arbetsbok (.xlsx) och försök igen.";
            case WORKBOOK_LOCKED -> "Spara den som Excel-arbetsbok (.xlsx) utan lösenord och försök igen.";
            case BAD_REQUEST -> "Kontrollera adress, huvuden och innehåll och försök igen.";
            case UNAUTHENTICATED -> "Anropet saknar en giltig inloggning.";
            case FORBIDDEN -> "Din roll får inte göra detta.";
            case NOT_FOUND -> "Kontrollera adressen. Det kan också vara något du inte har behörighet att se.";
            case METHOD_NOT_ALLOWED -> "Se API-beskrivningen för vilka metoder adressen tar emot.";
            case NOT_ACCEPTABLE -> "Be om application/json.";
            case REQUEST_TIMEOUT -> "Hela anropet kom inte fram i tid. Försök igen.";
            case CONFLICT -> "Läs det du vill ändra på nytt och försök igen.";
            case STALE -> "Läs den senaste versionen och försök igen.";
            case TOO_LARGE, EXPANDS_TOO_MUCH -> "Dela upp innehållet eller gör det mindre.";
            case URI_TOO_LONG -> "Gör adressen kortare.";
            case UNSUPPORTED_MEDIA_TYPE -> "Skicka innehållet i ett format som API-beskrivningen anger.";
            case IDEMPOTENCY_KEY_REUSED -> "Välj en ny Idempotency-Key för ett nytt innehåll.";
            case PRECONDITION_REQUIRED -> "Skicka If-Match med det ETag som läsningen gav.";
            case TOO_MANY_REQUESTS -> "Vänta en stund och försök igen.";
            case HEADERS_TOO_LARGE -> "Skicka färre eller kortare huvuden.";
            case INTERNAL -> "Felet är noterat. Försök igen om en stund.";
            case NOT_IMPLEMENTED -> "Använd en metod som API-beskrivningen anger.";
            case BAD_GATEWAY, UNAVAILABLE, GATEWAY_TIMEOUT -> "Försök igen om en stund.";
        };
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
