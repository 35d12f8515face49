package qms.service;

import java.net.http.HttpHeaders;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a service answered. */
public record Answer(int status, JsonNode body, HttpHeaders headers) {

    /** The text at a JSON pointer; empty where there is nothing. */
    public String at(String pointer) {
        return body.at(pointer).asString("");
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public String etag() {
        return header("ETag");
    }

    public String location() {
        return header("Location");
    }

    /** The code of a refusal. */
    public String code() {
        return at("/code");
    }

    /** What is to be mended, as {@code field CODE}. */
    public List<String> errors() {
        return fields("errors");
    }

    /** What is wrong with the lines of an import, as {@code field CODE}. */
    public List<String> problems() {
        return fields("problems");
    }

    private List<String> fields(String list) {
        return body.path(list)
                .valueStream()
                .map(each -> each.path("field").asString("") + " "
                        + each.path("code").asString(""))
                .toList();
    }
}
