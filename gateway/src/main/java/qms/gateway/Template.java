package qms.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** A page with a few {@code {{places}}} to fill. What is filled in is HTML already: {@link #plain} makes it so. */
record Template(String text) {

    static Template named(String name) {
        try {
            return new Template(new ClassPathResource("gateway-pages/" + name + ".html")
                    .getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    String filled(Map<String, String> places) {
        String page = text;
        for (var place : places.entrySet()) {
            page = page.replace("{{" + place.getKey() + "}}", place.getValue());
        }
        return page;
    }

    static String plain(String text) {
        return org.springframework.web.util.HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    /** One row of a table; an id makes it a place to link to. */
    static String row(String id, String... cells) {
        var row = new StringBuilder(id.isEmpty() ? "<tr>" : "<tr id=\"" + plain(id) + "\">");
        for (String cell : cells) {
            row.append("<td>").append(plain(cell)).append("</td>");
        }
        return row.append("</tr>\n").toString();
    }
}
