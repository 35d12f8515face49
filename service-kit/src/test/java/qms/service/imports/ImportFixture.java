package qms.service.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import qms.events.complaints.ComplaintClosed;
import qms.events.complaints.ComplaintCorrected;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintMergedAsDuplicate;
import qms.events.complaints.ComplaintRegistered;
import qms.events.organisation.OrganisationEvent;
import qms.events.organisation.UnitEstablished;
import qms.events.organisation.UnitPlaced;
import qms.service.privacy.Fingerprints;
import qms.service.privacy.JdbcVault;
import qms.service.privacy.MasterKey;
import qms.service.privacy.PrivacyConfiguration;
import qms.service.privacy.Sealer;
import qms.service.store.EventLogConfiguration;
import qms.service.store.EventLogStore;
import qms.web.forms.OrEmpty;
import qms.web.identity.Actor;
import qms.web.identity.Role;
import qms.web.problems.FieldCode;

/** A log, a vault and two collections, smaller than the real ones: complaints, each in a stream, and units, all in one. */
final class ImportFixture implements AutoCloseable {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-01T10:00:00Z"), ZoneOffset.UTC);
    static final ImportSource SOURCE = ImportSource.of(
            "Treserva",
            new Actor("018d5c3a-0000-7000-8000-00000000abcd", Set.of(Role.QUALITY_COORDINATOR), Set.of("*")),
            null);

    final Complaints complaints = new Complaints();
    final Units units = new Units();
    final MasterKey master = MasterKey.of(new byte[32]);
    final EventLogStore log;
    final JdbcVault vault;
    final ImportDesk desk;

    ImportFixture(Path folder) {
        log = EventLogConfiguration.open(folder.resolve("events.db"));
        vault = PrivacyConfiguration.openVault(folder.resolve("vault.db"), master, CLOCK);
        desk = new ImportDesk(log, new Sealer(vault), Fingerprints.of(master), CLOCK, List.of(complaints, units));
    }

    ImportResult complaints(String... lines) {
        return load(complaints, false, lines);
    }

    ImportResult units(String... lines) {
        return load(units, false, lines);
    }

    ImportResult load(ImportedCollection<?> collection, boolean dryRun, String... lines) {
        try {
            byte[] file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
            return desk.importLines(collection, new ByteArrayInputStream(file), SOURCE, dryRun);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<? extends DomainEventMessage<?>> stream(String id) {
        return log.readEvents(id).asStream().toList();
    }

    List<String> eventsOf(String externalId) {
        return stream(complaints.streamOf(externalId)).stream()
                .map(event -> event.getPayloadType().getSimpleName())
                .toList();
    }

    /** A line of complaints; {@code more} are further members. */
    static String complaint(String id, String... more) {
        String members = more.length == 0 ? "" : ", " + String.join(", ", more);
        return "{\"externalId\": \"" + id + "\", \"description\": \"Missat besök hos Astrid Lind, " + id + "\""
                + members + "}";
    }

    static String unit(String key, String parent) {
        return "{\"externalId\": \"" + key + "\", \"parent\": \"" + parent + "\"}";
    }

    @Override
    public void close() {
        log.close();
        vault.close();
    }

    record Correction(String reason) {}

    record ComplaintLine(
            String externalId,
            String description,
            @OrEmpty List<Correction> corrections,
            @Nullable LocalDate closedOn,
            @Nullable String duplicateOf) {}

    static final class Complaints implements ImportedCollection<ComplaintLine> {

        @Override
        public String name() {
            return "complaints";
        }

        @Override
        public Class<ComplaintLine> lineType() {
            return ComplaintLine.class;
        }

        @Override
        public Set<String> growing() {
            return Set.of("corrections", "closedOn");
        }

        @Override
        public void check(ParsedLine<ComplaintLine> line, LineProblems problems, ImportContext context) {
            String other = line.value().duplicateOf();
            if (other != null && !context.refers("complaints", other)) {
                problems.add("duplicateOf", FieldCode.UNKNOWN_REFERENCE, "Det finns inget klagomål " + other + ".");
            }
        }

        @Override
        public ImportPlan plan(ParsedLine<ComplaintLine> line, ImportContext context) {
            ComplaintLine value = line.value();
            String stream = streamOf(line.externalId());
            ComplaintId id = ComplaintId.of(stream);
            ImportPlan.Builder plan = ImportPlan.of(stream, "Complaint");
            plan.addOnce(
                    ComplaintRegistered.class,
                    line.base(),
                    sealer -> new ComplaintRegistered(
                            id,
                            "r-x",
                            line.externalId(),
                            "COMPLAINT",
                            "FORM",
                            CLOCK.instant(),
                            CLOCK.instant(),
                            "RELATIVE",
                            List.of("PROVISION"),
                            null,
                            sealer.seal(stream, "description", value.description()),
                            null,
                            false));
            if (value.duplicateOf() instanceof String other) {
                ComplaintId first = ComplaintId.of(context.streamOf("complaints", other));
                plan.addOnce(
                        ComplaintMergedAsDuplicate.class,
                        line.part("duplicateOf"),
                        sealer -> new ComplaintMergedAsDuplicate(id, "r-x", first, CLOCK.instant()));
            }
            for (int i = 0; i < value.corrections().size(); i++) {
                String reason = value.corrections().get(i).reason();
                plan.add(
                        ComplaintCorrected.class,
                        line.part("corrections", i),
                        sealer -> new ComplaintCorrected(
                                id,
                                "r-x",
                                sealer.seal(stream, "reason", reason),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                CLOCK.instant()));
            }
            if (value.closedOn() instanceof LocalDate day) {
                plan.addOnce(
                        ComplaintClosed.class,
                        line.part("closedOn"),
                        sealer -> new ComplaintClosed(id, "r-x", day, CLOCK.instant()));
            }
            return plan.build();
        }
    }

    record UnitLine(String externalId, String parent) {}

    static final class Units implements ImportedCollection<UnitLine> {

        Runnable whileChecking = () -> {};

        @Override
        public String name() {
            return "units";
        }

        @Override
        public Class<UnitLine> lineType() {
            return UnitLine.class;
        }

        @Override
        public boolean oneStream() {
            return true;
        }

        @Override
        public String streamOf(String externalId) {
            return OrganisationEvent.STREAM;
        }

        @Override
        public void check(ParsedLine<UnitLine> line, LineProblems problems, ImportContext context) {
            if (!line.value().parent().equals("top")
                    && !context.refers("units", line.value().parent())) {
                problems.add("parent", FieldCode.UNKNOWN_UNIT, "Enheten finns inte.");
            }
        }

        @Override
        public void checkAll(List<CheckedLine<UnitLine>> lines, ImportContext context) {
            whileChecking.run();
            Map<String, String> parents = new HashMap<>();
            for (CheckedLine<UnitLine> line : lines) {
                parents.put(line.value().externalId(), line.value().parent());
                String above = line.value().parent();
                while (above != null && !above.equals(line.value().externalId())) {
                    above = parents.get(above);
                }
                if (above != null) {
                    parents.remove(line.value().externalId());
                    line.problems().add("parent", FieldCode.CYCLE, "Enheten skulle stå över sig själv.");
                }
            }
        }

        @Override
        public ImportPlan plan(ParsedLine<UnitLine> line, ImportContext context) {
            String key = line.externalId();
            LocalDate from = LocalDate.parse("2024-01-01");
            return ImportPlan.of(OrganisationEvent.STREAM, "Organisation")
                    .add(
                            UnitEstablished.class,
                            line.base(),
                            sealer -> new UnitEstablished(key, key, "UNIT", from, CLOCK.instant()))
                    .add(
                            UnitPlaced.class,
                            line.base(),
                            sealer -> new UnitPlaced(key, line.value().parent(), from, null, CLOCK.instant()))
                    .build();
        }
    }
}
