package qms.deviations.complaints;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import qms.events.PersonalText;
import qms.events.SealedFile;

/** What has been written and sent about a complaint: to and from the sender, files, and notes that the sender does not see. */
record ComplaintLetters(List<Letter> exchanged, List<Attached> files, List<Note> notes) {

    static final ComplaintLetters NONE = new ComplaintLetters(List.of(), List.of(), List.of());

    /** A question of the office's, or what the sender wrote. */
    record Letter(boolean question, PersonalText text, Instant at) {}

    /** A file, and whether the SENDER or the OFFICE has added it. */
    record Attached(SealedFile file, String by, Instant at) {}

    /** A note, for those who handle it. */
    record Note(PersonalText text, Instant at) {}

    ComplaintLetters and(Letter letter) {
        return new ComplaintLetters(more(exchanged, letter), files, notes);
    }

    ComplaintLetters and(Attached file) {
        return new ComplaintLetters(exchanged, more(files, file), notes);
    }

    ComplaintLetters and(Note note) {
        return new ComplaintLetters(exchanged, files, more(notes, note));
    }

    List<SealedFile> sealedFiles() {
        return files.stream().map(Attached::file).toList();
    }

    private static <T> List<T> more(List<T> before, T one) {
        return Stream.concat(before.stream(), Stream.of(one)).toList();
    }
}
