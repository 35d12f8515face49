package qms.service.export;

import java.util.function.Supplier;

/**
 * A document that is written in somebody's own Word template where Word is asked for; every other format is as it is.
 *
 * @param template the file, read only where it is needed
 */
public record InTemplate(Paper paper, Supplier<byte[]> template) implements OnPaper {

    @Override
    public Paper asPaper() {
        return paper;
    }

    String fileName() {
        return paper.fileName();
    }

    byte[] write(Grounds grounds) {
        return WordPaper.write(paper, grounds, template.get());
    }
}
