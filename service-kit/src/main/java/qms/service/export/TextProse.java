package qms.service.export;

/** A document as plain text, each paragraph on a line of its own. */
final class TextProse {

    private TextProse() {}

    static String write(Prose prose) {
        StringBuilder text = new StringBuilder(Table.text(prose.title())).append('\n');
        for (Prose.Section section : prose.sections()) {
            text.append('\n').append(Table.text(section.heading())).append("\n\n");
            for (Prose.Paragraph paragraph : section.paragraphs()) {
                text.append(Table.text(paragraph.lead()))
                        .append(paragraph.lead().isEmpty() ? "" : ": ")
                        .append(Table.text(paragraph.text()))
                        .append('\n');
                paragraph
                        .notes()
                        .forEach(note ->
                                text.append("    ").append(Table.text(note)).append('\n'));
            }
        }
        return text.toString();
    }
}
