package qms.processes.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import qms.service.api.ListQuery;
import qms.service.organisation.OrganisationReader;
import qms.web.http.Page;
import qms.web.http.PageRequest;
import qms.web.problems.FieldCode;
import qms.web.problems.Problem;
import qms.web.time.Stockholm;

/** Searching what is published today: processes, their activities and documents. */
@RestController
@RequestMapping("/api/search")
class SearchController {

    private static final ListQuery LIST = ListQuery.equal("q", "kind", "unit");
    private static final Set<String> KINDS = Set.of("PROCESS", "ACTIVITY", "DOCUMENT");
    private static final int LONGEST = 200;

    /** Nobody leafs so far; whoever does is to ask more closely. */
    private static final int DEEPEST = 2_000;

    private final SearchFeed feed;
    private final SearchIndex index;
    private final OrganisationReader organisation;
    private final Clock clock;

    SearchController(SearchFeed feed, SearchIndex index, OrganisationReader organisation, Clock clock) {
        this.feed = feed;
        this.index = index;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Search for words, best answer first; inflected, compound and misspelt words are found too. */
    @GetMapping
    Page<FoundItem> search(@RequestParam Map<String, String> parameters) {
        PageRequest paging = LIST.paging(parameters);
        String words = words(parameters.get("q"));
        String kind = kind(parameters.get("kind"));
        if ((long) (paging.page() + 1) * paging.size() > DEEPEST) {
            throw Problem.invalid(
                    "page", FieldCode.OUT_OF_RANGE, "Sök på något mer bestämt i stället för att bläddra så långt.");
        }
        LocalDate today = Stockholm.day(clock.instant());
        feed.catchUp();
        SearchIndex.Hits hits =
                index.search(words, today, kind, units(parameters.get("unit"), today), paging.page(), paging.size());
        return new Page<>(hits.items(), paging.page(), paging.size(), hits.total()).map(FoundItem::of);
    }

    private static String words(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            throw Problem.invalid("q", FieldCode.MISSING, "Skriv vad du söker efter.");
        }
        if (asked.length() > LONGEST) {
            throw Problem.invalid("q", FieldCode.TOO_LONG, "Skriv högst " + LONGEST + " tecken.");
        }
        return asked;
    }

    private static @Nullable String kind(@Nullable String asked) {
        if (asked != null && !KINDS.contains(asked)) {
            throw Problem.invalid("kind", FieldCode.UNKNOWN_CODE, "Välj PROCESS, ACTIVITY eller DOCUMENT.");
        }
        return asked;
    }

    /** The unit and what stands under it. */
    private @Nullable Set<String> units(@Nullable String unit, LocalDate today) {
        if (unit == null) {
            return null;
        }
        Set<String> units = new HashSet<>(organisation.current().below(unit, today));
        units.add(unit);
        return units;
    }

    /**
     * Something that answers.
     *
     * @param kind PROCESS, ACTIVITY or DOCUMENT
     * @param path where it is read
     * @param context the process that an activity is a part of; else what sort of thing it is
     * @param excerpt the place that answers, with the words between « and »
     */
    record FoundItem(String kind, String path, String unit, String title, String context, String excerpt) {

        static FoundItem of(SearchIndex.Hit hit) {
            return new FoundItem(hit.kind(), hit.path(), hit.unit(), hit.title(), hit.context(), hit.excerpt());
        }
    }
}
