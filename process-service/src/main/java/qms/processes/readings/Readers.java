package qms.processes.readings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import qms.processes.platform.PublishedDocument;
import qms.processes.platform.PublishedDocuments;
import qms.processes.platform.Staff;
import qms.processes.platform.Staff.Job;
import qms.processes.platform.StaffProjection;
import qms.processes.readings.ReadingReport.Group;
import qms.service.organisation.OrganisationReader;
import qms.service.projection.Views;
import qms.web.time.Stockholm;

/** Works out who is to read what, who has, and who is late: by the register of roles, the document that holds and the signatures. */
@Component
class Readers {

    private final Views views;
    private final StaffProjection staff;
    private final ReadingProjection readings;
    private final PublishedDocuments documents;
    private final OrganisationReader organisation;
    private final Clock clock;

    Readers(
            Views views,
            StaffProjection staff,
            ReadingProjection readings,
            PublishedDocuments documents,
            OrganisationReader organisation,
            Clock clock) {
        this.views = views;
        this.staff = staff;
        this.readings = readings;
        this.documents = documents;
        this.organisation = organisation;
        this.clock = clock;
    }

    LocalDate today() {
        return Stockholm.day(clock.instant());
    }

    /** The units in which a requirement for this one holds. */
    Set<String> unitsOf(String unit) {
        Set<String> units = new HashSet<>(organisation.current().below(unit, today()));
        units.add(unit);
        return units;
    }

    /** Of those for whom the requirement holds, the ones who work in the unit or below it. */
    ReadingReport report(RequirementView requirement, String unit) {
        PublishedDocument document = documents.read(requirement.document()).orElseThrow();
        List<Reader> readers = readers(requirement, document, unit);
        Map<String, List<Reader>> byUnit =
                readers.stream().collect(Collectors.groupingBy(Reader::unit, TreeMap::new, Collectors.toList()));
        List<Group> groups = byUnit.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue()))
                .toList();
        return new ReadingReport(requirement.id(), document.id(), document.title(), document.valid(), groups, readers);
    }

    /** How the requirement stands for one person with these roles; empty where it does not concern them. */
    Optional<Reader> reader(RequirementView requirement, PublishedDocument document, String person, List<Job> jobs) {
        List<ReadingView> signed = views.all(
                readings,
                Views.Query.everything().equalTo("document", document.id()).equalTo("person", person));
        return reader(requirement, document, person, jobs, unitsOf(requirement.unit()), signed);
    }

    private List<Reader> readers(RequirementView requirement, PublishedDocument document, String unit) {
        Set<String> asked = unitsOf(requirement.unit());
        asked.retainAll(unitsOf(unit));
        Map<String, List<ReadingView>> signed =
                views.all(readings, Views.Query.everything().equalTo("document", document.id())).stream()
                        .collect(Collectors.groupingBy(ReadingView::person));
        List<Reader> found = new ArrayList<>();
        for (Staff one : views.all(staff, Views.Query.everything().within("units", asked))) {
            reader(requirement, document, one.person(), one.jobs(), asked, signed.getOrDefault(one.person(), List.of()))
                    .ifPresent(found::add);
        }
        found.sort(Comparator.comparing(Reader::unit).thenComparing(Reader::person));
        return found;
    }

    private Optional<Reader> reader(
            RequirementView requirement,
            PublishedDocument document,
            String person,
            List<Job> jobs,
            Set<String> units,
            List<ReadingView> signed) {
        LocalDate majorSince = document.majorSince();
        if (majorSince == null) {
            return Optional.empty();
        }
        Optional<ReadingView> newest = signed.stream().max(Comparator.comparing(ReadingView::signedAt));
        return jobs.stream()
                .filter(job -> job.covers(today()) && units.contains(job.unit()))
                .filter(job ->
                        requirement.roles().isEmpty() || requirement.roles().contains(job.role()))
                .min(Comparator.comparing(Job::from))
                .map(job -> standing(requirement, document, person, job, majorSince, newest.orElse(null)));
    }

    private Reader standing(
            RequirementView requirement,
            PublishedDocument document,
            String person,
            Job job,
            LocalDate majorSince,
            @Nullable ReadingView newest) {
        LocalDate from = Stream.of(requirement.requiredOn(), majorSince, job.from())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate due = from.plusDays(requirement.days());
        boolean read = newest != null && document.isKnownBy(newest.version());
        String state = read ? "READ" : newest == null ? "UNREAD" : "OUTDATED";
        return new Reader(
                person,
                job.unit(),
                state,
                newest == null ? null : newest.version(),
                newest == null ? null : newest.signedAt(),
                due,
                !read && today().isAfter(due));
    }

    private static Group group(String unit, List<Reader> readers) {
        return new Group(
                unit,
                readers.size(),
                readers.stream().filter(reader -> reader.state().equals("READ")).count(),
                readers.stream().filter(Reader::late).count());
    }
}
