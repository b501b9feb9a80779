package org.hemu.app.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemu.api.employment.EmployerCommand;
import org.hemu.api.employment.RelationshipCommand;
import org.hemu.api.jurisdiction.JurisdictionCommand;
import org.hemu.api.person.SubjectCommand;
import org.hemu.eventstore.codec.EventCatalogue;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
    private static final Pattern STORY = Pattern.compile("(?m)^\\|[^|]*\\| (\\w+) → (\\w+) \\|");

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    @Test
    void linksToWhatExists() throws IOException {
        List<String> dead = LINK.matcher(readme())
                .results()
                .map(link -> link.group(1))
                .filter(path -> Files.notExists(ROOT.resolve(path)))
                .toList();
        assertThat(dead).isEmpty();
    }

    @Test
    void tellsTheStoryOfEveryCommandAndEvent() throws IOException {
        List<MatchResult> stories = STORY.matcher(readme()).results().toList();
        Set<String> commands = Stream.of(
                        JurisdictionCommand.class,
                        EmployerCommand.class,
                        RelationshipCommand.class,
                        SubjectCommand.class)
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
        Set<String> events = EventCatalogue.ofHemu().entries().stream()
                .map(entry -> entry.event().getSimpleName())
                .collect(Collectors.toSet());
        assertThat(stories.stream().map(story -> story.group(1)).collect(Collectors.toSet()))
                .isEqualTo(commands);
        assertThat(stories.stream().map(story -> story.group(2)).collect(Collectors.toSet()))
                .isEqualTo(events);
    }
}
