package qms.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.mongodb.client.MongoClient;
import org.junit.jupiter.api.Test;
import qms.service.projection.ReadSide;
import qms.web.HouseRules;

class ServiceKitRulesTest extends HouseRules {

    private static final String READ_MODEL = ReadSide.class.getPackageName();
    private static final String DRIVER = "com.mongodb";

    ServiceKitRulesTest() {
        super("qms.service");
    }

    /** Who holds a claim on a segment is settled by the machines' own time: a trial's clock that jumps must not hand it over. */
    @Override
    protected Class<?>[] edges() {
        return new Class<?>[] {ReadSide.class, type("qms.service.projection.ViewsProcessor")};
    }

    @Test
    void only_projections_write_and_read_views() {
        assert MongoClient.class.getName().startsWith(DRIVER);
        noClasses()
                .that()
                .resideOutsideOfPackage(READ_MODEL)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(DRIVER + "..")
                .check(product);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
