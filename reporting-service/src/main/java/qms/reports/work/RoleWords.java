package qms.reports.work;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import qms.web.identity.Role;

/** Which role is meant by what a unit has called whoever answers for something. */
final class RoleWords {

    private static final Map<String, Role> SWEDISH = Map.ofEntries(
            Map.entry("medarbetare", Role.EMPLOYEE),
            Map.entry("ombud", Role.UNIT_REPRESENTATIVE),
            Map.entry("kvalitetsombud", Role.UNIT_REPRESENTATIVE),
            Map.entry("biträdande enhetschef", Role.DEPUTY_UNIT_MANAGER),
            Map.entry("enhetschef", Role.UNIT_MANAGER),
            Map.entry("enhetschefen", Role.UNIT_MANAGER),
            Map.entry("avdelningschef", Role.DEPARTMENT_MANAGER),
            Map.entry("processägare", Role.PROCESS_OWNER),
            Map.entry("processledare", Role.PROCESS_FACILITATOR),
            Map.entry("processhandledare", Role.PROCESS_FACILITATOR),
            Map.entry("samordnare", Role.QUALITY_COORDINATOR),
            Map.entry("kvalitetssamordnare", Role.QUALITY_COORDINATOR),
            Map.entry("styrgrupp", Role.STEERING_GROUP),
            Map.entry("lex sarah-ansvarig", Role.LEX_SARAH_OFFICER));

    private RoleWords() {}

    /** Nothing where the words name no role of the platform. */
    static Optional<Role> role(String words) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(words))
                .findFirst()
                .or(() -> Optional.ofNullable(SWEDISH.get(words.strip().toLowerCase(Locale.ROOT))));
    }
}
