package org.hemu.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.Map;
import org.hemu.app.RunningHemu;
import org.hemu.query.definition.CodeSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the pages show is named: codes, ids and findings. */
class NamesTest extends InABrowser {
    private static final String A_CODE_ALONE =
            "[A-Z]{2,}(_[A-Z]+)*|[A-Z]\\d{2,4}( .*)?|GBT_.*|[a-z]+\\.[a-z-]+|\\d{2}-.{1,3}";
    private static final String AN_ID = ".*\\b([a-z2-7]{26}|[0-9A-Z]{8}[0-9X])";

    private static String name(String set, String code, boolean english) {
        var name = CodeSets.find(set).orElseThrow().codes().stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow()
                .name();
        return english ? name.en() : name.zh();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-GB"})
    void anEmployersCodesStandBehindTheirOfficialNames(String locale) {
        open(1300, 1500, ColorScheme.LIGHT, locale);
        boolean english = locale.startsWith("en");
        JsonNode employer =
                data("/jurisdictions/220000000000/employers?filed=true&status=in-business&limit=500").values().stream()
                        .filter(each -> each.at("/headcount").isObject())
                        .findFirst()
                        .orElseThrow();
        String type = employer.at("/registrationType").asString();
        String edition = employer.at("/industry/edition").asString();
        String industry = employer.at("/industry/code").asString();
        String size = employer.at("/size").asString();
        visit("/?view=employer&id=" + employer.at("/id").asString());
        assertThat(page.locator("main > dl").first().locator("dd").allTextContents())
                .contains(
                        name("registration-type", type, english) + " " + type,
                        name("industry-" + edition.toLowerCase(Locale.ROOT).replace('_', '-'), industry, english) + " "
                                + industry + " " + name("industry-edition", edition, english),
                        name("enterprise-size", size, english) + " " + size,
                        name("headcount-source", "social-insurance", english) + " social-insurance");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-GB"})
    void noCodeStandsAlone(String locale) {
        open(1300, 1500, ColorScheme.LIGHT, locale);
        everyKind().forEach((kind, address) -> {
            visit(address);
            assertThat(page.locator("main td, main dd:not(:has(dl))").allTextContents())
                    .as(kind)
                    .filteredOn(text -> !text.isBlank() && !kind.equals("operation"))
                    .noneMatch(text -> text.strip().matches(A_CODE_ALONE));
        });
    }

    @Test
    void aTimelineNamesWhatItsEventsAreAboutAndLeadsThere() {
        visit("/?view=timeline&unit=220100000000");
        Locator subjects = page.locator("ol.timeline > li > dl > dd:nth-of-type(1) a");
        assertThat(subjects).not().hasCount(0);
        assertThat(subjects.allTextContents()).noneMatch(text -> text.matches(AN_ID));
        Locator bond =
                subjects.filter(new Locator.FilterOptions().setHasText("劳动关系")).first();
        String label = bond.textContent();
        assertThat(label).matches("劳动关系 .\\* · .+");
        bond.click();
        heading(label.replaceFirst(" · .*", ""));
        page.goBack();
        shownAnew();
        Locator employer = page.locator("ol.timeline dd a")
                .filter(new Locator.FilterOptions().setHasText(label.replaceFirst(".* · ", "")))
                .filter(new Locator.FilterOptions().setHasNotText("劳动关系"))
                .first();
        page.locator("ol.timeline details").evaluateAll("all => all.forEach(each => each.open = true)");
        employer.click();
        heading(label.replaceFirst(".* · ", ""));
    }

    @Test
    void aTimelineSaysWhyACodeWasChanged() {
        String employer = data("/jurisdictions/220000000000/employers?status=in-business&limit=1")
                .at("/0/id")
                .asString();
        RunningHemu.Answer changed = hemu.post(
                "/api/v1/employers/" + employer + "/registration-number",
                Map.of("registrationNumber", "220102000000012", "ground", "FILED_WRONGLY", "changedOn", hemu.today()));
        assertThat(changed.status()).as(changed.response().body()).isEqualTo(200);
        hemu.get(
                "/api/v1/employers/" + employer,
                "Hemu-Min-Position",
                changed.json().path("position").asString());

        visit("/?view=timeline&id=" + employer);

        assertThat(page.locator("ol.timeline > li").first())
                .containsText(name("code-change-ground", "FILED_WRONGLY", false) + " FILED_WRONGLY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-GB"})
    void aFindingSaysWhatWasFoundAndWhereItStands(String locale) {
        open(1300, 1500, ColorScheme.LIGHT, locale);
        boolean english = locale.startsWith("en");
        JsonNode relationship = withFindings();
        JsonNode finding = relationship.findValue("findings").at("/0");
        String rule = finding.at("/citation/rule").asString();
        visit("/?view=relationship&id=" + relationship.at("/id").asString());
        Locator shown = page.locator("td .finding").first();
        assertThat(shown)
                .containsText(name("rule", rule, english).split("[{\\[]")[0].strip());
        assertThat(shown.locator("small")).hasText(name("rule-source", rule, english));
        for (JsonNode fact : finding.at("/facts").values()) {
            assertThat(shown).containsText(fact.asString());
        }
        assertThat(shown.textContent()).doesNotContain("{", "[", "undefined");
        if (english) {
            assertThat(shown.textContent()).doesNotContainPattern("\\p{IsHan}");
        }
        shoot("findings-" + locale);
    }

    /** A relationship whose first filing was late. */
    private JsonNode withFindings() {
        for (JsonNode counted : data("/figures/I1/220000000000/contributors?month=2012-06&side=numerator&limit=400")
                .values()) {
            if (!counted.has("relationship")) {
                continue;
            }
            JsonNode relationship =
                    data("/relationships/" + counted.at("/relationship").asString());
            if (!relationship.at("/filings/0/findings").isEmpty()
                    && relationship
                            .at("/filings/0/findings/0/citation/rule")
                            .asString()
                            .startsWith("filing-")) {
                return relationship;
            }
        }
        throw new IllegalStateException("no filing was late");
    }
}
