package qms.deviations.incidents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qms.events.CaseRef;
import qms.events.incidents.IncidentMember;
import qms.service.api.OfUnit;

/**
 * An incident as it is read.
 *
 * @param former the cases that turned out not to be about it
 * @param reason why it was dissolved
 */
record IncidentView(
        String id,
        String unit,
        IncidentStatus status,
        List<Member> members,
        List<Former> former,
        @Nullable String reason,
        Instant openedAt)
        implements OfUnit {

    /**
     * A case that is about it, and why that is thought.
     *
     * @param href where it is read; none where another system keeps it
     */
    record Member(
            String kind,
            String id,
            @Nullable String href,
            String unit,
            LocalDate day,
            String reason,
            Instant linkedAt) {

        static Member of(IncidentMember member, String reason, Instant linkedAt) {
            return new Member(
                    member.ref().kind(),
                    member.ref().id(),
                    CaseKind.valueOf(member.ref().kind()).path(member.ref().id()),
                    member.unit(),
                    member.day(),
                    reason,
                    linkedAt);
        }

        boolean is(CaseRef ref) {
            return kind.equals(ref.kind()) && id.equals(ref.id());
        }
    }

    List<CaseRef> cases() {
        return members.stream()
                .map(member -> new CaseRef(member.kind(), member.id()))
                .toList();
    }

    /** A case that was thought to be about it, and why it is not. */
    record Former(String kind, String id, String reason, Instant unlinkedAt) {}

    IncidentView linked(Member member) {
        return new IncidentView(id, unit, status, append(members, member), former, reason, openedAt);
    }

    IncidentView unlinked(CaseRef ref, String because, Instant at) {
        List<Member> left = members.stream().filter(member -> !member.is(ref)).toList();
        Former gone = new Former(ref.kind(), ref.id(), because, at);
        return new IncidentView(id, unit, status, left, append(former, gone), reason, openedAt);
    }

    IncidentView dissolved(String because) {
        return new IncidentView(id, unit, IncidentStatus.DISSOLVED, members, former, because, openedAt);
    }

    private static <T> List<T> append(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
