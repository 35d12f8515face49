package qms.processes.processes;

import java.util.List;
import qms.events.processes.ProcessContent;

/**
 * Draws a process map as SVG: lanes and links for the eye, and the steps as a list of links that are reached by keyboard and read aloud with
 * who does them and what follows. No script; every text escaped.
 */
final class MapDrawing {

    static final String INK = "#1b1b1b";
    static final String PAPER = "#ffffff";
    static final String BAND = "#eef3f8";
    static final String EDGE = "#1f4e79";

    private final StringBuilder svg = new StringBuilder();
    private final MapLayout layout;
    private final ProcessOutline outline;

    private MapDrawing(MapLayout layout, ProcessOutline outline) {
        this.layout = layout;
        this.outline = outline;
    }

    /** The picture; {@code list} is where the same is read as a list. */
    static String of(String id, ProcessContent content, String list) {
        return new MapDrawing(MapLayout.of(content), ProcessOutline.of(id, content)).drawn(list);
    }

    private String drawn(String list) {
        int steps = outline.steps().size();
        add("""
                <svg xmlns="http://www.w3.org/2000/svg" lang="sv" xml:lang="sv" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" \
                role="group" aria-labelledby="titel beskrivning" font-family="system-ui, sans-serif" font-size="14" fill="%3$s">
                """, layout.width(), layout.height(), INK);
        add("<title id=\"titel\">Processkarta: %s</title>\n", outline.name());
        add(
                "<desc id=\"beskrivning\">%d steg i %d banor. Samma innehåll som ordnad lista: %s</desc>\n",
                steps, layout.lanes().size(), list);
        svg.append("""
                <defs><marker id="pil" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">\
                <path d="M0 0 L8 4 L0 8 z" fill="%2$s"/></marker>\
                <style>a:focus rect, a:hover rect { stroke-width: 4 } a { text-decoration: none }</style></defs>
                <rect width="100%%" height="100%%" fill="%1$s"/>
                """.formatted(PAPER, EDGE));
        drawGround();
        drawSteps(list);
        return svg.append("</svg>\n").toString();
    }

    /** What each step says for itself in words is hidden from whoever listens, so that it is not told twice. */
    private void drawGround() {
        svg.append("<g aria-hidden=\"true\">\n");
        drawText(
                layout.heading(),
                MapLayout.MARGIN,
                26,
                MapLayout.HEADING_LINE,
                " font-size=\"18\" font-weight=\"bold\"");
        if (layout.boxes().isEmpty()) {
            drawText(List.of("Processen har inga steg ännu."), MapLayout.MARGIN, layout.top() + MapLayout.LINE, 0, "");
        }
        for (int i = 0; i < layout.lanes().size(); i++) {
            drawLane(layout.lanes().get(i), i % 2 == 0 ? BAND : PAPER);
        }
        layout.routes().forEach(this::drawRoute);
        svg.append("</g>\n");
    }

    private void drawLane(MapLayout.Lane lane, String ground) {
        add(
                "<rect x=\"0\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"%s\"/>\n",
                lane.y(), layout.width(), lane.height(), ground, EDGE);
        drawText(
                lane.name(),
                MapLayout.MARGIN,
                lane.y() + MapLayout.MARGIN + 12,
                MapLayout.LINE,
                " font-weight=\"bold\"");
    }

    private void drawRoute(MapLayout.Route route) {
        add(
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\" marker-end=\"url(#pil)\"/>\n",
                route.way(), EDGE);
        if (route.label() != null) {
            drawText(List.of(route.label()), route.labelX(), route.labelY(), 0, " font-size=\"12\"");
        }
    }

    private void drawSteps(String list) {
        svg.append("<g role=\"list\" aria-label=\"Steg i ordning\">\n");
        for (MapLayout.Box box : layout.boxes()) {
            ProcessOutline.Step step = outline.steps().get(box.place());
            add(
                    "<g role=\"listitem\"><a href=\"%s#steg-%d\" aria-label=\"%s\">",
                    list, step.position(), step.told(outline.steps().size()));
            add(
                    "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\" fill=\"%s\" stroke=\"%s\" stroke-width=\"2\"/>",
                    box.x(), box.y(), MapLayout.BOX, box.height(), PAPER, EDGE);
            drawText(box.text(), box.x() + MapLayout.MARGIN, box.y() + MapLayout.MARGIN + 12, MapLayout.LINE, "");
            svg.append("</a></g>\n");
        }
        svg.append("</g>\n");
    }

    private void drawText(List<String> lines, int x, int y, int step, String look) {
        svg.append("<text%s>".formatted(look));
        for (int i = 0; i < lines.size(); i++) {
            add("<tspan x=\"%d\" y=\"%d\">%s</tspan>", x, y + i * step, lines.get(i));
        }
        svg.append("</text>");
    }

    /** Texts among the arguments are escaped; nothing else writes a text. */
    private void add(String pattern, Object... arguments) {
        Object[] safe = new Object[arguments.length];
        for (int i = 0; i < safe.length; i++) {
            safe[i] = arguments[i] instanceof String text ? escaped(text) : arguments[i];
        }
        svg.append(pattern.formatted(safe));
    }

    /** XML knows no control characters, not even escaped ones. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(Character.isISOControl(c) || (c & 0xFFFE) == 0xFFFE ? ' ' : c);
            }
        });
        return safe.toString();
    }
}
