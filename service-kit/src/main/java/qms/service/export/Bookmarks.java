package qms.service.export;

import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The outline that a reader shows beside the pages, from the headings. */
final class Bookmarks {

    private final Tree tree;
    private final Deque<Element> open = new ArrayDeque<>();
    private final Deque<Integer> levels = new ArrayDeque<>();
    private int count;

    private Bookmarks(Tree tree, Element into) {
        this.tree = tree;
        open.push(into);
        levels.push(0);
    }

    static void of(Tree tree, Element body) {
        Bookmarks bookmarks = new Bookmarks(tree, tree.child(tree.head(), "bookmarks", null));
        for (Node node = body.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().matches("h[1-9]")) {
                bookmarks.add(element);
            }
        }
    }

    private void add(Element heading) {
        int level = heading.getTagName().charAt(1) - '0';
        while (levels.element() >= level) {
            levels.pop();
            open.pop();
        }
        String id = "rubrik-" + ++count;
        heading.setAttribute("id", id);
        Element bookmark = tree.child(open.element(), "bookmark", null);
        bookmark.setAttribute("name", heading.getTextContent());
        bookmark.setAttribute("href", "#" + id);
        open.push(bookmark);
        levels.push(level);
    }
}
