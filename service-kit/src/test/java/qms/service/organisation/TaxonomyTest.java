package qms.service.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TaxonomyTest {

    @Test
    void every_code_has_one_label_and_the_numbers_are_those_of_the_domain() {
        for (Taxonomy taxonomy : Taxonomy.values()) {
            assertThat(taxonomy.terms())
                    .extracting(Taxonomy.Term::code)
                    .doesNotHaveDuplicates()
                    .allMatch(c -> c.matches("[A-Z_]+"));
            assertThat(taxonomy.terms())
                    .extracting(Taxonomy.Term::label)
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
        }
        assertThat(Taxonomy.COMPLAINT_SOURCE.terms()).hasSize(7);
        assertThat(Taxonomy.COMPLAINT_CATEGORY.terms()).hasSize(9);
        assertThat(Taxonomy.LEX_SARAH_CATEGORY.terms()).hasSize(9);
        assertThat(Taxonomy.LEX_SARAH_LEVEL.terms()).hasSize(6);
    }

    @Test
    void only_sources_and_categories_take_local_values() {
        assertThat(Taxonomy.extendable("COMPLAINT_SOURCE")).contains(Taxonomy.COMPLAINT_SOURCE);
        assertThat(Taxonomy.extendable("LEX_SARAH_LEVEL")).isEmpty();
        assertThat(Taxonomy.extendable("NO_SUCH")).isEmpty();
    }
}
