package qms.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the shared product holds that a test asks for. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
@interface Holding {

    What value();

    enum What {
        /** Started empty; holds what tests have put there under names of their own. */
        NOTHING_BUT_TESTS,
        /** Started empty; holds the datasets of the contract once a test has loaded them. */
        DATASETS,
        /** Started with the demo data. */
        DEMO
    }
}
