package qms.reports.figures;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import qms.events.PersonalText;
import qms.events.QmsEvent;
import qms.events.complaints.ComplaintCorrected;
import qms.events.complaints.ComplaintForwarded;
import qms.events.complaints.ComplaintId;
import qms.events.complaints.ComplaintMergedAsDuplicate;
import qms.events.complaints.ComplaintRegistered;
import qms.events.complaints.ComplaintRerouted;
import qms.events.complaints.ComplaintWithdrawn;
import qms.events.declaredfigures.DeclaredFigureId;
import qms.events.declaredfigures.FigureDeclared;
import qms.events.lexsarah.LexSarahCaseId;
import qms.events.lexsarah.LexSarahDeclined;
import qms.events.lexsarah.LexSarahLevelDecided;
import qms.events.lexsarah.LexSarahNotifiedToIvo;
import qms.events.lexsarah.LexSarahReported;
import qms.events.lexsarah.Reporter;
import qms.events.measures.MeasureId;
import qms.events.measures.MeasureOrigin;
import qms.events.measures.MeasureProposed;
import qms.events.measures.MeasureStarted;
import qms.events.organisation.LocalTermAdded;
import qms.events.organisation.OrganisationEvent;
import qms.events.organisation.PredecessorMerged;
import qms.events.organisation.UnitClosed;
import qms.events.organisation.UnitEstablished;
import qms.events.organisation.UnitPlaced;
import qms.events.reportingstatements.ReportingStated;
import qms.events.reportingstatements.ReportingStatementId;
import qms.events.risks.RiskAccepted;
import qms.events.risks.RiskAssessed;
import qms.events.risks.RiskId;
import qms.events.risks.RiskIdentified;
import qms.events.risks.RiskTreatmentDecided;
import qms.events.selfchecks.CheckResult;
import qms.events.selfchecks.OccurrenceNotPerformed;
import qms.events.selfchecks.OccurrencePerformed;
import qms.events.selfchecks.OccurrencePlanned;
import qms.events.selfchecks.SelfCheckId;
import qms.events.selfchecks.SelfCheckPlanned;
import qms.events.unitdescriptions.DescribedSection;
import qms.events.unitdescriptions.FollowUpSubmitted;
import qms.events.unitdescriptions.UnitDescriptionAdopted;
import qms.events.unitdescriptions.UnitDescriptionId;
import qms.service.organisation.Organisation;
import qms.service.projection.Projection;
import qms.service.projection.Recorded;
import qms.web.time.Stockholm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plays lines as an import has them, and single events, through the projections in memory: the facts without a database. */
public final class Player {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final PersonalText SEALED = new PersonalText("key", "sealed");

    private final List<Projection<?, ?>> projections = new ArrayList<>(List.of(
            new ComplaintFactsProjection(),
            new LexSarahFactsProjection(),
            new DeviationFactsProjection(),
            new LexMariaFactsProjection(),
            new IncidentFactsProjection(),
            new RiskFactsProjection(),
            new MeasureFactsProjection(),
            new SelfCheckFactsProjection(),
            new FollowUpFactsProjection(),
            new DeclaredFactsProjection(),
            new StatementFactsProjection(),
            new DeadlineFactsProjection(),
            new NonExecutedFactsProjection()));
    private final Map<Class<?>, Map<String, Object>> documents = new LinkedHashMap<>();
    private final List<Played> played = new ArrayList<>();
    private Organisation organisation = Organisation.EMPTY;
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private String via = "IMPORT";

    private record Played(QmsEvent event, Recorded recorded) {}

    /** Plays files of the module's test resources, named after their collections. */
    public Player lines(String folder, String... collections) {
        for (String collection : collections) {
            try (var stream = Player.class.getResourceAsStream("/lines/" + folder + "/" + collection + ".ndjson")) {
                new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(line -> line(collection, line));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    /** Plays a file of lines that stands elsewhere, such as the demo's own. */
    public Player file(Path lines, String collection) {
        try {
            Files.readAllLines(lines).forEach(line -> line(collection, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** What follows is recorded at this moment. */
    public Player at(String moment) {
        now = Instant.parse(moment);
        return this;
    }

    /** What follows is entered by a person. */
    public Player byHand() {
        via = "API";
        return this;
    }

    public Player event(QmsEvent event) {
        now = now.plus(Duration.ofMillis(1));
        Recorded recorded = new Recorded(0, played.size(), now, MetaData.with("via", via));
        played.add(new Played(event, recorded));
        if (event instanceof OrganisationEvent change) {
            organisation = organisation.evolve(change);
        }
        projections.forEach(projection -> fold(projection, event, recorded));
        return this;
    }

    /** A player that has been played the same events again from the beginning. */
    public Player again() {
        return again(List.of());
    }

    /** The same, with a projection that there was not before. */
    Player again(Projection<?, ?> another) {
        return again(List.of(another));
    }

    private Player again(List<Projection<?, ?>> more) {
        Player other = new Player();
        other.projections.addAll(more);
        played.forEach(p -> {
            other.projections.forEach(projection -> other.fold(projection, p.event(), p.recorded()));
            if (p.event() instanceof OrganisationEvent change) {
                other.organisation = other.organisation.evolve(change);
            }
        });
        return other;
    }

    /** Everything played so far. */
    public List<QmsEvent> events() {
        return played.stream().map(Played::event).toList();
    }

    public Organisation organisation() {
        return organisation;
    }

    public Scope scope(String unit, int year) {
        return new Scope(organisation, organisation.unit(unit).orElseThrow(), year);
    }

    public <V> List<V> all(Class<V> type) {
        return documents.getOrDefault(type, Map.of()).values().stream()
                .map(type::cast)
                .toList();
    }

    /** The facts of all cases: complaints, lex Sarah, deviations, lex Maria and incidents. */
    public List<FactDocument> cases() {
        return Stream.of(
                        ComplaintFacts.class,
                        LexSarahFacts.class,
                        DeviationFacts.class,
                        LexMariaFacts.class,
                        IncidentFacts.class)
                .<FactDocument>flatMap(type -> all(type).stream())
                .toList();
    }

    /** Everything that is counted, with its id. */
    public List<Thing> things() {
        return documents.values().stream()
                .flatMap(views -> views.entrySet().stream())
                .flatMap(each -> thing(each.getKey(), each.getValue()).stream())
                .toList();
    }

    private static Optional<Thing> thing(String id, Object view) {
        return Optional.ofNullable(
                switch (view) {
                    case ComplaintFacts facts -> new Thing(CaseKind.COMPLAINT, id, facts.unit(), facts);
                    case LexSarahFacts facts -> new Thing(CaseKind.LEX_SARAH_CASE, id, facts.unit(), facts);
                    case DeviationFacts facts -> new Thing(CaseKind.DEVIATION, id, facts.unit(), facts);
                    case LexMariaFacts facts -> new Thing(CaseKind.LEX_MARIA_CASE, id, facts.unit(), facts);
                    case IncidentFacts facts -> new Thing(CaseKind.INCIDENT, id, null, facts);
                    case RiskFacts facts -> new Thing(CaseKind.RISK, id, facts.unit(), facts);
                    case SelfCheckFacts facts -> new Thing(CaseKind.SELF_CHECK, id, facts.unit(), facts);
                    case NonExecutedFacts facts -> new Thing(CaseKind.NON_EXECUTED, id, facts.unit(), facts);
                    default -> null;
                });
    }

    public Map<Class<?>, Map<String, Object>> documents() {
        return documents;
    }

    private <E extends QmsEvent, V> void fold(Projection<E, V> projection, QmsEvent event, Recorded recorded) {
        if (!projection.events().isInstance(event)) {
            return;
        }
        Map<String, Object> views = documents.computeIfAbsent(projection.viewType(), ignored -> new LinkedHashMap<>());
        V before = projection.viewType().cast(views.get(event.subject()));
        V after = Objects.requireNonNull(
                projection.evolve(before, projection.events().cast(event), recorded));
        // Through JSON, as the read model keeps it.
        views.put(event.subject(), JSON.readValue(JSON.writeValueAsString(after), projection.viewType()));
        assertKeysDeclared(projection, after);
    }

    private static <V> void assertKeysDeclared(Projection<?, V> projection, V view) {
        if (!projection.keyNames().containsAll(projection.keys(view).keySet())) {
            throw new IllegalStateException("undeclared keys of " + projection.collection());
        }
    }

    public Player line(String collection, String text) {
        JsonNode line = JSON.readTree(text);
        switch (collection) {
            case "units" -> unit(line);
            case "taxonomy-values" ->
                event(new LocalTermAdded(
                        of(line, "unit"), of(line, "taxonomy"), of(line, "code"), of(line, "label"), now));
            case "complaints" -> complaint(line);
            case "lex-sarah-cases" -> lexSarah(line);
            case "risks" -> risk(line);
            case "self-checks" -> selfCheck(line);
            case "declared-figures" -> declared(line);
            case "reporting-statements" -> stated(line);
            case "unit-descriptions" -> description(line);
            default -> throw new IllegalArgumentException(collection);
        }
        return this;
    }

    private void unit(JsonNode line) {
        String key = of(line, "key");
        LocalDate from = LocalDate.parse(of(line, "validFrom"));
        event(new UnitEstablished(key, of(line, "name"), of(line, "kind"), from, now));
        each(line, "placements")
                .forEach(p -> event(new UnitPlaced(key, of(p, "parent"), day(p, "from"), maybeDay(p, "to"), now)));
        each(line, "predecessors").forEach(p -> event(new PredecessorMerged(key, p.asString(), from, now)));
        if (maybe(line, "validTo") != null) {
            event(new UnitClosed(key, day(line, "validTo"), now));
        }
    }

    private void complaint(JsonNode line) {
        ComplaintId id = complaintId(of(line, "externalId"));
        String unit = of(line, "unit");
        Instant registered = moment(line, "registeredAt");
        event(new ComplaintRegistered(
                id,
                unit,
                of(line, "externalId"),
                of(line, "kind"),
                of(line, "channel"),
                moment(line, "receivedAt"),
                registered,
                of(line, "source"),
                texts(line, "categories"),
                maybe(line, "otherCategory"),
                SEALED,
                null,
                false));
        if (maybe(line, "reroutedTo") != null) {
            boolean also = line.path("alsoComplaint").asBoolean(false);
            event(new ComplaintRerouted(id, unit, of(line, "reroutedTo"), also, registered));
        }
        if (maybe(line, "forwardedOn") != null) {
            LocalDate on = day(line, "forwardedOn");
            event(new ComplaintForwarded(id, unit, on, Stockholm.startOf(on)));
        }
        if (maybe(line, "duplicateOf") != null) {
            event(new ComplaintMergedAsDuplicate(id, unit, complaintId(of(line, "duplicateOf")), registered));
        }
        each(line, "corrections")
                .forEach(c -> event(new ComplaintCorrected(
                        id,
                        unit,
                        SEALED,
                        maybe(c, "kind"),
                        maybe(c, "source"),
                        c.has("categories") ? texts(c, "categories") : null,
                        maybe(c, "otherCategory"),
                        maybe(c, "unit"),
                        maybe(c, "receivedAt") == null ? null : moment(c, "receivedAt"),
                        moment(c, "registeredAt"))));
        if (maybe(line, "withdrawnOn") != null) {
            event(new ComplaintWithdrawn(id, unit, day(line, "withdrawnOn"), registered));
        }
    }

    private void lexSarah(JsonNode line) {
        LexSarahCaseId id = new LexSarahCaseId(derived(of(line, "externalId")));
        String unit = of(line, "unit");
        event(new LexSarahReported(
                id,
                unit,
                of(line, "externalId"),
                line.path("providerInformation").asBoolean(false) ? "PROVIDER_INFORMATION" : "REPORT",
                of(line, "lawArea"),
                day(line, "occurredOn"),
                moment(line, "reportedAt"),
                moment(line, "registeredAt"),
                new Reporter(SEALED, "EMPLOYEE"),
                of(line, "category"),
                maybe(line, "otherCategory"),
                SEALED));
        each(line, "decisions")
                .forEach(d -> event(new LexSarahLevelDecided(
                        id, unit, of(d, "level"), day(d, "decidedOn"), null, moment(d, "registeredAt"))));
        if (line.hasNonNull("declined")) {
            event(new LexSarahDeclined(id, unit, SEALED, moment(line.get("declined"), "registeredAt")));
        }
        if (maybe(line, "notifiedToIvoAt") != null) {
            Instant at = moment(line, "notifiedToIvoAt");
            event(new LexSarahNotifiedToIvo(id, unit, at, at));
        }
    }

    private void risk(JsonNode line) {
        RiskId id = new RiskId(derived(of(line, "externalId")));
        String unit = of(line, "unit");
        event(new RiskIdentified(
                id,
                unit,
                of(line, "externalId"),
                line.get("year").asInt(),
                maybe(line, "process"),
                maybe(line, "subprocess"),
                maybe(line, "activity"),
                of(line, "risk"),
                now));
        if (line.hasNonNull("probability")) {
            int p = line.get("probability").asInt();
            int c = line.get("consequence").asInt();
            String level = p * c < 5 ? "LOW" : p * c < 12 ? "MEDIUM" : "CRITICAL";
            event(new RiskAssessed(id, unit, p, c, p * c, level, 1, maybeDay(line, "assessedOn"), now));
        }
        if (of(line, "decision").equals("MEASURES")) {
            event(new RiskTreatmentDecided(id, unit, now));
        } else if (of(line, "decision").equals("NO_ACTION")) {
            event(new RiskAccepted(id, unit, maybe(line, "noActionReason"), now));
        }
        each(line, "measures").forEach(m -> {
            MeasureId measure = new MeasureId(derived(of(m, "externalId")));
            event(new MeasureProposed(
                    measure,
                    unit,
                    of(m, "externalId"),
                    List.of(new MeasureOrigin("RISK", id.toString())),
                    of(m, "description"),
                    null,
                    null,
                    now));
            if (of(m, "status").equals("ONGOING")) {
                event(new MeasureStarted(measure, unit, now));
            }
        });
    }

    private void selfCheck(JsonNode line) {
        SelfCheckId id = new SelfCheckId(derived(of(line, "externalId")));
        String unit = of(line, "unit");
        event(new SelfCheckPlanned(
                id,
                unit,
                of(line, "externalId"),
                line.get("year").asInt(),
                maybe(line, "process"),
                maybe(line, "subprocess"),
                of(line, "name"),
                maybe(line, "risk") == null ? null : new RiskId(derived(of(line, "risk"))),
                of(line, "frequency"),
                now));
        each(line, "occurrences").forEach(o -> {
            String occurrence = of(o, "period") + " " + of(o, "due");
            event(new OccurrencePlanned(id, unit, occurrence, of(o, "period"), day(o, "due"), now));
            if (of(o, "status").equals("PERFORMED")) {
                event(new OccurrencePerformed(
                        id, unit, occurrence, maybeDay(o, "performedOn"), maybe(o, "assessment"), result(o), now));
            } else if (of(o, "status").equals("NOT_PERFORMED")) {
                event(new OccurrenceNotPerformed(
                        id, unit, occurrence, maybeDay(o, "performedOn"), maybe(o, "reason"), now));
            }
        });
    }

    private static @Nullable CheckResult result(JsonNode occurrence) {
        if (!occurrence.hasNonNull("result")) {
            return null;
        }
        JsonNode result = occurrence.get("result");
        return new CheckResult(
                of(result, "kind"),
                maybe(result, "value"),
                result.hasNonNull("passed") ? result.get("passed").asInt() : null,
                result.hasNonNull("of") ? result.get("of").asInt() : null);
    }

    private void declared(JsonNode line) {
        event(new FigureDeclared(
                new DeclaredFigureId(derived(of(line, "externalId"))),
                of(line, "unit"),
                of(line, "externalId"),
                line.get("year").asInt(),
                of(line, "figure"),
                new BigDecimal(line.get("value").asString()),
                of(line, "text"),
                now));
    }

    private void stated(JsonNode line) {
        event(new ReportingStated(
                new ReportingStatementId(derived(of(line, "externalId"))),
                of(line, "unit"),
                of(line, "externalId"),
                line.get("year").asInt(),
                of(line, "subject"),
                of(line, "state"),
                of(line, "text"),
                now));
    }

    private void description(JsonNode line) {
        UnitDescriptionId id = new UnitDescriptionId(derived(of(line, "externalId")));
        String unit = of(line, "unit");
        int year = line.get("year").asInt();
        event(new UnitDescriptionAdopted(
                id,
                unit,
                of(line, "externalId"),
                year,
                each(line, "sections").stream()
                        .map(s -> new DescribedSection(
                                of(s, "key"), of(s, "title"), of(s, "text"), maybe(s, "responsible")))
                        .toList(),
                null,
                now));
        each(line, "sections")
                .forEach(s -> each(s, "followUps")
                        .forEach(f -> event(new FollowUpSubmitted(
                                id,
                                unit,
                                year,
                                of(s, "key"),
                                of(f, "period"),
                                of(f, "text"),
                                null,
                                null,
                                null,
                                null,
                                now))));
    }

    public static ComplaintId complaintId(String externalId) {
        return new ComplaintId(derived(externalId));
    }

    private static UUID derived(String externalId) {
        return UUID.nameUUIDFromBytes(externalId.getBytes(UTF_8));
    }

    private static String of(JsonNode node, String field) {
        return node.get(field).asString();
    }

    private static @Nullable String maybe(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asString() : null;
    }

    private static LocalDate day(JsonNode node, String field) {
        return LocalDate.parse(of(node, field));
    }

    private static @Nullable LocalDate maybeDay(JsonNode node, String field) {
        return node.hasNonNull(field) ? day(node, field) : null;
    }

    private static Instant moment(JsonNode node, String field) {
        return OffsetDateTime.parse(of(node, field)).toInstant();
    }

    private static List<String> texts(JsonNode node, String field) {
        return each(node, field).stream().map(JsonNode::asString).toList();
    }

    private static List<JsonNode> each(JsonNode node, String field) {
        return node.has(field)
                ? StreamSupport.stream(node.get(field).spliterator(), false).toList()
                : List.of();
    }
}
