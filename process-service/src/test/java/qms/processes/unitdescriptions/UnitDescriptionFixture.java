package qms.processes.unitdescriptions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import qms.events.unitdescriptions.Attachment;
import qms.events.unitdescriptions.AttachmentAdded;
import qms.events.unitdescriptions.CommonParts;
import qms.events.unitdescriptions.DescribedSection;
import qms.events.unitdescriptions.FollowUpAccepted;
import qms.events.unitdescriptions.FollowUpReturned;
import qms.events.unitdescriptions.FollowUpSubmitted;
import qms.events.unitdescriptions.InheritedParts;
import qms.events.unitdescriptions.UnitDescriptionAdopted;
import qms.events.unitdescriptions.UnitDescriptionDrafted;
import qms.events.unitdescriptions.UnitDescriptionId;
import qms.events.unitdescriptions.UnitDescriptionLocked;
import qms.processes.unitdescriptions.FollowUpCommand.SubmitFollowUp;
import qms.web.time.FollowUpPeriod;

/** Björken's description at a stage: seen from 12 May 2026, when T1 of 2026 is due and that of 2025 is long missing. */
final class UnitDescriptionFixture {

    static final UnitDescriptionId ID = UnitDescriptionId.of("018f0000-0000-7000-8000-0000000000d1");
    static final Instant NOW = Instant.parse("2026-05-12T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    static final FollowUpPolicy POLICY = new FollowUpPolicy(31, 30, 31, "Nämndens tidplan");
    static final DescribedSection SELF_CHECKS =
            new DescribedSection("SELF_CHECKS", "Egenkontroller", "Varje tertial.", "Enhetschef");
    static final Attachment PLAN = new Attachment("dok-1", "INTERNAL_CONTROL_PLAN", "Internkontrollplan");
    static final CommonParts COMMON = new CommonParts("SOSFS 2011:9", List.of("Trygghet"), List.of("Respekt"));
    static final List<InheritedParts> INHERITED = List.of(new InheritedParts("enskede", ID, COMMON));

    private UnitDescriptionFixture() {}

    static AggregateTestFixture<UnitDescription> fixture() {
        AggregateTestFixture<UnitDescription> fixture = new AggregateTestFixture<>(UnitDescription.class);
        fixture.registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
        return fixture;
    }

    static UnitDescriptionDrafted drafted(int year) {
        return new UnitDescriptionDrafted(ID, "bjorken", year, List.of(SELF_CHECKS), null, null, NOW);
    }

    static AttachmentAdded attached() {
        return new AttachmentAdded(ID, "bjorken", PLAN, NOW);
    }

    static UnitDescriptionAdopted adopted(int year) {
        return new UnitDescriptionAdopted(ID, "bjorken", null, year, List.of(SELF_CHECKS), INHERITED, NOW);
    }

    static FollowUpSubmitted submitted(int year, @Nullable String lateReason) {
        return new FollowUpSubmitted(
                ID, "bjorken", year, "SELF_CHECKS", "T1", "Enligt plan", "AS_PLANNED", null, lateReason, TODAY, NOW);
    }

    static SubmitFollowUp submit(@Nullable String lateReason) {
        return new SubmitFollowUp(
                ID, "SELF_CHECKS", FollowUpPeriod.T1, "AS_PLANNED", "Enligt plan", null, lateReason, POLICY);
    }

    static FollowUpAccepted accepted(int year) {
        return new FollowUpAccepted(ID, "bjorken", year, "SELF_CHECKS", "T1", NOW);
    }

    static FollowUpReturned returned(int year) {
        return new FollowUpReturned(ID, "bjorken", year, "SELF_CHECKS", "T1", "Skriv hur många.", NOW);
    }

    static UnitDescriptionLocked locked(int year) {
        return new UnitDescriptionLocked(ID, "bjorken", year, NOW);
    }
}
