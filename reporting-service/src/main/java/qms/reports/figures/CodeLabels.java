package qms.reports.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import qms.service.organisation.Organisation;

/** What the codes of figures are called: by their taxonomies and local values, and a provider by its name. */
public final class CodeLabels implements BiFunction<CountedFigure, String, String> {

    private final Organisation organisation;
    private final UnaryOperator<String> providers;
    private final Map<String, String> names = new HashMap<>();

    /** @param providers the name of a provider, asked for once each */
    public CodeLabels(Organisation organisation, UnaryOperator<String> providers) {
        this.organisation = organisation;
        this.providers = providers;
    }

    @Override
    public String apply(CountedFigure figure, String code) {
        return figure == CountedFigure.ABOUT_PROVIDERS
                ? names.computeIfAbsent(code, providers)
                : figure.label(organisation, code);
    }
}
