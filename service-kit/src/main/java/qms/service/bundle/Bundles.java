package qms.service.bundle;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import qms.events.CaseRef;
import qms.events.access.AccessId;
import qms.events.access.BundleTaken;
import qms.service.bundle.Manifest.Log;
import qms.service.bundle.Manifest.Maker;
import qms.service.bundle.Manifest.Subject;
import qms.web.http.ETags;
import qms.web.identity.Actor;
import qms.web.identity.Actors;
import qms.web.identity.Role;
import tools.jackson.databind.json.JsonMapper;

/** Makes bundles: the files of a case, what they are, the proof of its events, and the signature under it all. */
public final class Bundles {

    private static final String README = """
            Ett ärende, så som det är lagrat, med bevis för att ingenting i det är ändrat eller borttaget.

            Kontrollera paketet på en dator med Java 17 eller senare. Packa upp Verify.java ur paketet, eller hellre: ta den från någon
            du litar på, den är densamma för alla paket. Skriv sedan:

                java Verify.java paketet.zip

            Programmet behöver varken nätverk eller något annat program. Det säger i klartext vad som håller, vad som inte håller och
            vad som inte går att visa. Svaret är 0 när allt håller och annars 1.
            Behåll zip-filen som den är: en som har packats om säger programmet är ändrad.

            manifest.json    vad paketet innehåller, av vem och när det togs ut; manifest.sig är signaturen
            case.json        ärendet så som mottagaren får läsa det; history.json vart och ett av stegen, med vem och när
            chronology.txt   händelseförloppet i text; chronology.pdf samma sak att skriva ut
            documents.json   ärendets handlingar med dag då var och en kom in; filerna ligger i documents
            masks.json       vad som är maskerat, utelämnat eller gallrat, och varför
            events.jsonl     händelserna så som de är lagrade; personuppgifter i dem är förseglade och går inte att läsa
            proofs.json      beviset för att var och en av dem finns i den signerade loggen
            checkpoint.txt   loggens egen signatur

            Paketet är signerat med nyckeln %s
            vars fingeravtryck (SHA-256) är
            %s
            Jämför det med ett fingeravtryck som du har fått på annat sätt än med paketet.
            """;

    private final LedgerClient ledger;
    private final BundleKey key;
    private final Handover handover;
    private final JsonMapper json;
    private final Clock clock;

    Bundles(LedgerClient ledger, BundleKey key, Handover handover, JsonMapper json, Clock clock) {
        this.ledger = ledger;
        this.key = key;
        this.handover = handover;
        this.json = json;
        this.clock = clock;
    }

    /** What was asked for, and by which request; when it is repeated, what it was answered with then. */
    public Asked asked(HttpServletRequest request, CaseRef about, String unit, long version, String audience) {
        AccessId id = handover.idFor(request, about.id());
        Optional<BundleTaken> before = handover.before(request, id);
        return new Asked(
                request, before.orElseGet(() -> wanted(id, about, unit, version, audience)), before.isPresent());
    }

    private BundleTaken wanted(AccessId id, CaseRef about, String unit, long version, String audience) {
        Actor actor = Actors.current();
        return new BundleTaken(
                id,
                unit,
                about,
                actor.person(),
                actor.roles().stream().map(Role::name).sorted().toList(),
                actor.units().stream().sorted().toList(),
                audience,
                version,
                Long.MAX_VALUE,
                0,
                "",
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** Proves the events, records that the bundle is taken, and writes it. */
    public void answer(
            Asked asked,
            Collection<BundledEvent> events,
            BundleFiles files,
            @Nullable Long from,
            HttpServletResponse response)
            throws IOException {
        BundleTaken wanted = asked.taken();
        Sealed proved = ledger.prove(
                events.stream().map(BundledEvent::number).toList(), asked.repeated() ? wanted.logSize() : null, from);
        files.add("README.txt", README.formatted(key.publicKey(), key.fingerprint()))
                .add("events.jsonl", lines(events))
                .add("proofs.json", json.writeValueAsBytes(proved.asProofs()))
                .add("checkpoint.txt", proved.note())
                .add("Verify.java", resource("Verify.java"));
        long last = events.stream().mapToLong(BundledEvent::number).max().orElseThrow();
        byte[] manifest = json.writeValueAsBytes(manifest(wanted, proved, last, files));
        BundleTaken taken = with(wanted, last, proved.size(), BundleFiles.sha256(manifest));
        if (!asked.repeated()) {
            handover.record(asked.request(), taken);
        } else if (!taken.equals(wanted)) {
            throw Handover.changed();
        }
        files.add("manifest.json", manifest).add("manifest.sig", key.sign(manifest) + "\n");
        send(taken, files, response);
    }

    private Manifest manifest(BundleTaken taken, Sealed proved, long last, BundleFiles files) {
        return new Manifest(
                Manifest.FORMAT,
                new Subject(taken.caseRef().kind(), taken.caseRef().id(), taken.unit(), taken.version()),
                taken.audience(),
                taken.registeredAt(),
                new Maker(taken.person(), taken.roles(), taken.actorUnits()),
                new Log(proved.origin(), proved.size(), proved.root(), last, proved.publicKey()),
                key.publicKey(),
                files.listed());
    }

    private static BundleTaken with(BundleTaken wanted, long last, long size, String manifest) {
        return new BundleTaken(
                wanted.accessId(),
                wanted.unit(),
                wanted.caseRef(),
                wanted.person(),
                wanted.roles(),
                wanted.actorUnits(),
                wanted.audience(),
                wanted.version(),
                last,
                size,
                manifest,
                wanted.registeredAt());
    }

    private static void send(BundleTaken taken, BundleFiles files, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"arende-" + taken.caseRef().id() + ".zip\"");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("ETag", ETags.of(taken.version()));
        response.setHeader("X-Bundle-Manifest", taken.manifest());
        files.writeTo(response.getOutputStream());
        response.flushBuffer();
    }

    private String lines(Collection<BundledEvent> events) {
        return events.stream()
                .map(event -> json.writeValueAsString(event) + "\n")
                .collect(Collectors.joining());
    }

    private static byte[] resource(String name) {
        try (InputStream file = Objects.requireNonNull(Bundles.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A bundle that is asked for.
     *
     * @param taken what will be on record; the last event, the log and the manifest of it are known only when it is made, or was made before
     * @param repeated whether it has been taken by the same request before
     */
    public record Asked(HttpServletRequest request, BundleTaken taken, boolean repeated) {

        /** When it was made, which is said in it. */
        public Instant madeAt() {
            return taken.registeredAt();
        }

        /** The version of the case that it is of. */
        public long version() {
            return taken.version();
        }

        /** What happened later belongs to no bundle that was taken before. */
        public List<BundledEvent> until(List<BundledEvent> events) {
            return events.stream()
                    .filter(event -> event.number() <= taken.lastEvent())
                    .toList();
        }
    }
}
