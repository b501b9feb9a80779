package org.hemu.app.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemu.api.PublishedLanguage;
import org.hemu.eventstore.codec.EventCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]*)(?:#([^)\\s]+))?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern STORY = Pattern.compile("(?m)^\\|[^|]*\\| (\\w+) → (\\w+)((?:, \\w+)*) \\|");

    /** Commands whose events tell something else than they are called: what is filed, what follows, what is recorded. */
    private static final Map<String, String> OTHERWISE_CALLED = Map.ofEntries(
            Map.entry("TransferRelationship", "FilingSubmitted"),
            Map.entry("CorrectTakeOver", "FilingCorrected"),
            Map.entry("ConfirmErasure", "SubjectErased"),
            Map.entry("ApplyForMediation", "MediationApplied"),
            Map.entry("RecordConsent", "ConsentGiven"),
            Map.entry("RecordRefusal", "ConsentRefused"),
            Map.entry("HoldSession", "SessionHeld"),
            Map.entry("RecordWorkerConsent", "WorkerConsented"),
            Map.entry("RecordPerformance", "ObligationPerformed"),
            Map.entry("RecordBreach", "AgreementBreached"),
            Map.entry("SetAsideAgreement", "AgreementSetAside"),
            Map.entry("RecordRemedyResult", "RemedyDecided"),
            Map.entry("ReviewDeadlines", "DeadlineMissed"),
            Map.entry("HoldReexaminationHearing", "HearingHeld"),
            Map.entry("ReviewPetitionDeadlines", "PetitionDeadlineMissed"),
            Map.entry("CarryOutInspection", "InspectionCarriedOut"),
            Map.entry("RecordObstruction", "InspectionObstructed"),
            Map.entry("RecordDefence", "DefenceHeard"),
            Map.entry("HoldHearing", "HearingHeld"),
            Map.entry("RecordCompliance", "DecisionPerformed"),
            Map.entry("ApplyForEnforcement", "EnforcementApplied"),
            Map.entry("RecordEnforcement", "EnforcementDecided"),
            Map.entry("SetAsideDecision", "DecisionSetAside"),
            Map.entry("ReviewInspectionDeadlines", "DeadlineMissed"));

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "CONTRIBUTING.md").map(ROOT::resolve),
                            docs.filter(file -> file.toString().endsWith(".md")).sorted())
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksToWhatExists(Path document) throws IOException {
        List<String> dead = new ArrayList<>();
        for (MatchResult link :
                LINK.matcher(Files.readString(document)).results().toList()) {
            Path target = link.group(1).isEmpty() ? document : document.resolveSibling(link.group(1));
            if (Files.notExists(target)
                    || link.group(2) != null && !anchors(target).contains(link.group(2))) {
                dead.add(link.group());
            }
        }
        assertThat(dead).isEmpty();
    }

    /** Each heading can be linked to by its words in lower case, joined by hyphens. */
    private static Set<String> anchors(Path document) throws IOException {
        return HEADING.matcher(Files.readString(document))
                .results()
                .map(heading -> heading.group(1)
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}_\\- ]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    @Test
    void pairsEveryCommandWithTheEventItLeadsTo() throws IOException {
        List<MatchResult> stories = STORY.matcher(readme()).results().toList();
        assertThat(stories)
                .isNotEmpty()
                .allSatisfy(
                        story -> assertThat(story.group(2)).as(story.group(1)).matches(eventOf(story.group(1))));
        assertThat(stories.stream().map(story -> story.group(1))).doesNotHaveDuplicates();
    }

    /** {@code RenameEmployer} leads to {@code EmployerRenamed}: what it was done to, and the verb in the past tense. */
    private static String eventOf(String command) {
        String otherwise = OTHERWISE_CALLED.get(command);
        if (otherwise != null) {
            return otherwise;
        }
        String verb = command.replaceFirst("(?<=[a-z])[A-Z].*", "");
        String stem = verb.substring(0, verb.length() - 1);
        return command.substring(verb.length()) + stem + "[a-z]*(ed|n)";
    }

    /** Events of what nobody can ask for have no story yet. */
    @Test
    void tellsTheStoryOfEveryCommandAndEvent() throws IOException {
        List<MatchResult> stories = STORY.matcher(readme()).results().toList();
        Set<String> commands = PublishedLanguage.COMMANDS.stream()
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
        Set<String> asked =
                PublishedLanguage.COMMANDS.stream().map(Class::getPackageName).collect(Collectors.toSet());
        Set<String> events = EventCatalogue.ofHemu().entries().stream()
                .filter(entry -> asked.contains(entry.event().getPackageName()))
                .map(entry -> entry.event().getSimpleName())
                .collect(Collectors.toSet());
        assertThat(stories.stream().map(story -> story.group(1)).collect(Collectors.toSet()))
                .isEqualTo(commands);
        assertThat(stories.stream().flatMap(ReadmeTest::events).collect(Collectors.toSet()))
                .isEqualTo(events);
    }

    /** The event that a command is named after, and others that it can lead to. */
    private static Stream<String> events(MatchResult story) {
        return Stream.concat(
                Stream.of(story.group(2)), Stream.of(story.group(3).split(", ")).filter(more -> !more.isEmpty()));
    }
}
