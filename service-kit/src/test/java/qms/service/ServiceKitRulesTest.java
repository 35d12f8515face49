package qms.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.util.Set;
import org.junit.jupiter.api.Test;
import qms.service.projection.Projection;
import qms.web.HouseRules;

class ServiceKitRulesTest extends HouseRules {

    ServiceKitRulesTest() {
        super("qms.service");
    }

    /** Who holds a claim on a segment is settled by the machines' own time: a trial's clock that jumps must not hand it over. */
    @Override
    protected Set<String> edges() {
        return Set.of("qms.service.projection.ReadSide", "qms.service.projection.ViewsProcessor");
    }

    @Test
    void only_projections_write_and_read_views() {
        assertThat(MongoClient.class.getName()).startsWith("com.mongodb.");
        noClasses()
                .that()
                .resideOutsideOfPackage(Projection.class.getPackageName())
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.mongodb..")
                .check(product);
    }
}
