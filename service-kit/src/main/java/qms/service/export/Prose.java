package qms.service.export;

import java.util.List;
import java.util.stream.Stream;

/**
 * A document to read: headings and paragraphs, in Swedish.
 *
 * @param fileName without its ending
 * @param title the heading of it all
 */
public record Prose(String fileName, String title, List<Section> sections) implements Written {

    public Prose {
        sections = List.copyOf(sections);
    }

    @Override
    public Prose asProse() {
        return this;
    }

    /** As plain text, for whoever files it with other things. */
    public String asText() {
        return TextProse.write(this);
    }

    /** As a PDF; the same words give the same bytes. */
    public byte[] asPdf() {
        return PdfProse.write(this);
    }

    /** The same with one more section at its end. */
    Prose and(Section last) {
        return new Prose(
                fileName,
                title,
                Stream.concat(sections.stream(), Stream.of(last)).toList());
    }

    /** A heading and what stands under it. */
    public record Section(String heading, List<Paragraph> paragraphs) {

        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * A paragraph.
     *
     * @param lead what it begins with in bold, for instance a day; empty for nothing
     * @param notes lines under it in smaller letters
     */
    public record Paragraph(String lead, String text, List<String> notes) {

        public Paragraph {
            notes = List.copyOf(notes);
        }
    }
}
