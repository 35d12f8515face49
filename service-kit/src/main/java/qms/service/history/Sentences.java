package qms.service.history;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import qms.events.EventCatalogue;
import qms.events.EventName;
import qms.events.QmsEvent;

/**
 * What happened, in one plain Swedish sentence for each event. The sentences stand in the files beside this class, by the names of the
 * events; what is sealed never stands in one.
 */
public final class Sentences {

    static final String[] FILES = {
        "processes.properties", "risks.properties", "deviations.properties", "platform.properties"
    };

    private static final Map<Class<?>, Template> TEMPLATES = templates(Words.read(FILES));

    private Sentences() {}

    /** The sentence, with units by their keys. */
    public static String of(QmsEvent event) {
        return of(event, UnaryOperator.identity());
    }

    /** The sentence, with units as they are called. */
    public static String of(QmsEvent event, UnaryOperator<String> unitName) {
        Template template = TEMPLATES.get(event.getClass());
        return template == null ? name(event.getClass()) : template.told(event, unitName);
    }

    static Map<Class<?>, Template> templates(Map<String, String> written) {
        Map<Class<?>, Template> templates = new HashMap<>();
        for (Class<? extends QmsEvent> type : EventCatalogue.events().values()) {
            String text = written.get(name(type));
            if (text != null) {
                templates.put(type, new Template(type, text));
            }
        }
        return templates;
    }

    static Map<Class<?>, Template> all() {
        return TEMPLATES;
    }

    private static String name(Class<?> type) {
        EventName name = type.getAnnotation(EventName.class);
        return name == null ? type.getSimpleName() : name.value();
    }
}
