package qms.service.imports;

import java.time.Clock;
import java.util.Set;
import qms.service.organisation.OrganisationReader;

/** A collection whose lines tell what happened to a thing from day to day: what every such import is, beside its own rules and events. */
public abstract class ImportedHistory<L extends Record> implements ImportedCollection<L> {

    private final String name;
    private final Class<L> lineType;
    private final Set<String> growing;
    private final OrganisationReader organisation;
    private final Clock clock;

    protected ImportedHistory(
            String name, Class<L> lineType, Set<String> growing, OrganisationReader organisation, Clock clock) {
        this.name = name;
        this.lineType = lineType;
        this.growing = Set.copyOf(growing);
        this.organisation = organisation;
        this.clock = clock;
    }

    protected abstract void check(ParsedLine<L> line, LineRules rules, ImportContext context);

    @Override
    public final void check(ParsedLine<L> line, LineProblems problems, ImportContext context) {
        check(line, new LineRules(problems, context, organisation, clock), context);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Class<L> lineType() {
        return lineType;
    }

    @Override
    public final Set<String> growing() {
        return growing;
    }

    protected final Clock clock() {
        return clock;
    }
}
