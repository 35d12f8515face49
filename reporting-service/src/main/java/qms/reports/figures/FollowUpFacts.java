package qms.reports.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The description of a unit for a year: its sections, and what has been submitted for them. */
public record FollowUpFacts(
        String id,
        @Nullable String externalId,
        String unit,
        int year,
        List<Section> sections,
        Fact adopted,
        List<Submission> submissions)
        implements FactDocument {

    public record Section(
            String key, String title, @Nullable String responsible) {}

    /** What was submitted for a section and a period; the entry says since when it is known. */
    public record Submission(
            String section,
            String period,
            String text,
            @Nullable LocalDate submittedOn,
            Fact fact) {}

    FollowUpFacts with(Submission submission) {
        List<Submission> more = new ArrayList<>(submissions);
        more.add(submission);
        return new FollowUpFacts(id, externalId, unit, year, sections, adopted, List.copyOf(more));
    }

    @Override
    public List<Fact> facts() {
        return Stream.concat(Stream.of(adopted), submissions.stream().map(Submission::fact))
                .toList();
    }
}
