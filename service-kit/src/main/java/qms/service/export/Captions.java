package qms.service.export;

import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** Puts the caption of each table of a PDF first in the table, where it is listened to before the cells; the layout leaves it after them. */
final class Captions {

    private static final String TABLE = "Table";
    private static final String CAPTION = "Caption";

    private Captions() {}

    static void first(PDStructureNode within) {
        List<PDStructureElement> children = children(within);
        for (int i = 0; i < children.size(); i++) {
            PDStructureElement child = children.get(i);
            if (!child.getStructureType().equals(TABLE)) {
                first(child);
            } else if (i + 1 < children.size()
                    && children.get(i + 1).getStructureType().equals(CAPTION)) {
                move(children.get(i + 1), within, child);
            }
        }
    }

    private static void move(PDStructureElement caption, PDStructureNode from, PDStructureElement table) {
        from.removeKid(caption);
        List<PDStructureElement> parts = children(table);
        caption.setParent(table);
        table.getCOSObject().removeItem(COSName.K);
        table.appendKid(caption);
        parts.stream().filter(part -> !part.getKids().isEmpty()).forEach(table::appendKid);
    }

    private static List<PDStructureElement> children(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }
}
