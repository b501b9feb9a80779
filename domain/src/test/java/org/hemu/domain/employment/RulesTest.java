package org.hemu.domain.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Stream;
import org.hemu.api.shared.Citation;
import org.hemu.domain.shared.Rule;
import org.junit.jupiter.api.Test;

/** Whoever reads a finding is told where it stands. */
class RulesTest {
    @Test
    void sayWhichArticleTheyStandIn() {
        assertThat(Stream.concat(ContentRules.all().stream(), Stream.of(Retention.RULE))
                        .map(Rule::citation))
                .allSatisfy(citation -> {
                    assertThat(citation.instrument()).isNotBlank();
                    assertThat(citation.article()).isNotBlank();
                });
    }

    @Test
    void sayThatTheNoticeOnFilingHasNoArticles() {
        assertThat(FilingDeadline.ALL)
                .extracting(deadline -> deadline.rule().citation())
                .extracting(Citation::instrument, Citation::article)
                .containsOnly(tuple("关于建立劳动用工备案制度的通知（劳社部发〔2006〕46号）", "全文未分条"));
    }
}
