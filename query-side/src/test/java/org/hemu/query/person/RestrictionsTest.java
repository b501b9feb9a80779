package org.hemu.query.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hemu.api.authority.Acting;
import org.hemu.api.person.RestrictionReason;
import org.hemu.api.person.SubjectEvent.ProcessingRestricted;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Role;
import org.hemu.query.shared.History;
import org.hemu.query.shared.Rows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Who may not see whom, and what it takes to know that. */
class RestrictionsTest {
    private static final JurisdictionCode NANGUAN = new JurisdictionCode("220102000000");
    private static final SubjectId ZHANG = new SubjectId("zhang");
    private static final SubjectId WANG = new SubjectId("wang");
    private static final SubjectId LI = new SubjectId("li");

    private final List<Collection<String>> asked = new ArrayList<>();
    private boolean known = true;
    private @Nullable Set<String> waiting = Set.of();
    private final Restrictions restrictions = new Restrictions(
            asking(History.of(new ProcessingRestricted(
                            ZHANG, NANGUAN, RestrictionReason.RETENTION_RUNNING, LocalDate.of(2021, 12, 1)))
                    .reading(new SubjectStandings())),
            () -> known,
            () -> Optional.ofNullable(waiting));

    private Rows<SubjectStanding> asking(Rows<SubjectStanding> rows) {
        return keys -> {
            asked.add(keys);
            return rows.find(keys);
        };
    }

    private static void as(Role role, Runnable reading) {
        Acting.as(Actor.of("somebody", "某人", role, NANGUAN, "test"), () -> {
            reading.run();
            return null;
        });
    }

    /** A request of which nothing is known but what is left with it. */
    private static RequestAttributes request() {
        Map<Object, Object> left = new HashMap<>();
        return (RequestAttributes) Proxy.newProxyInstance(
                RestrictionsTest.class.getClassLoader(),
                new Class<?>[] {RequestAttributes.class},
                (_, method, with) ->
                        method.getName().equals("setAttribute") ? left.put(with[0], with[1]) : left.get(with[0]));
    }

    @AfterEach
    void endRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void areAskedForOnceHoweverLongAListIs() {
        as(Role.FILING_CLERK, () -> {
            Restrictions.Look look = restrictions.look();
            List<SubjectId> list = new ArrayList<>(IntStream.range(0, 500)
                    .mapToObj(i -> new SubjectId("s" + i))
                    .toList());
            list.add(ZHANG);

            look.ahead(list);

            assertThat(list).filteredOn(look::hides).containsExactly(ZHANG);
            assertThat(asked).hasSize(1);
        });
    }

    @Test
    void areNotAskedForWhenAuditorsRead() {
        as(Role.AUDITOR, () -> {
            Restrictions.Look look = restrictions.look();
            look.ahead(List.of(ZHANG, WANG));

            assertThat(look.hides(ZHANG)).isFalse();
            assertThat(asked).isEmpty();
        });
    }

    @Test
    void hideEverybodyFromAllButAuditorsWhileTheyAreNotKnown() {
        known = false;
        as(Role.FILING_CLERK, () -> {
            Restrictions.Look alone = restrictions.look();
            Restrictions.Look several = restrictions.look();
            several.ahead(List.of(ZHANG, WANG));

            assertThat(List.of(ZHANG, WANG)).allMatch(alone::hides).allMatch(several::hides);
        });
        as(Role.AUDITOR, () -> assertThat(List.of(ZHANG, WANG)).noneMatch(restrictions.look()::hides));
    }

    @Test
    void hideOfWhomAnEventCouldNotBeFolded() {
        waiting = Set.of(WANG.value());
        as(Role.FILING_CLERK, () -> {
            Restrictions.Look look = restrictions.look();
            look.ahead(List.of(ZHANG, WANG, LI));

            assertThat(List.of(ZHANG, WANG)).allMatch(look::hides);
            assertThat(look.hides(LI)).isFalse();
        });
        as(Role.AUDITOR, () -> assertThat(restrictions.look().hides(WANG)).isFalse());
    }

    @Test
    void hideEverybodyWhenTooMuchCouldNotBeFoldedToTellOfWhom() {
        waiting = null;
        as(Role.FILING_CLERK, () -> assertThat(restrictions.look().hides(LI)).isTrue());
    }

    @Test
    void doNotBecomeKnownInTheMiddleOfAnAnswer() {
        known = false;
        as(Role.FILING_CLERK, () -> {
            Restrictions.Look look = restrictions.look();
            assertThat(look.hides(ZHANG)).isTrue();

            known = true;

            assertThat(look.hides(WANG)).isTrue();
            assertThat(restrictions.look().hides(WANG)).isFalse();
        });
    }

    @Test
    void areTheSameForAllOfOneAnswer() {
        RequestContextHolder.setRequestAttributes(request());
        Restrictions.Look first = restrictions.look();
        assertThat(restrictions.look()).isSameAs(first);

        RequestContextHolder.setRequestAttributes(request());
        assertThat(restrictions.look()).isNotSameAs(first);
    }
}
