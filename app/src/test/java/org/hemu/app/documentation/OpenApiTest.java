package org.hemu.app.documentation;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hemu.app.Activity;
import org.hemu.app.RunningHemu;
import org.hemu.domain.figure.IndicatorDefinition;
import org.hemu.domain.figure.Indicators;
import org.hemu.query.QuerySide;
import org.hemu.query.runtime.Projection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document that is served, and the copy of it that is kept for readers and generators. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private RunningHemu hemu;
    private JsonNode document;

    @BeforeAll
    void ask(@TempDir Path directory) {
        hemu = RunningHemu.empty(directory);
        document = hemu.get("/openapi").json();
    }

    @AfterAll
    void stop() {
        hemu.close();
    }

    @Test
    void isTheOneThatIsKept() throws IOException {
        Path served = Files.writeString(Path.of("target/openapi.json"), JSON.writeValueAsString(document) + "\n");
        assertThat(Path.of("../docs/openapi.json"))
                .as("the interface has changed; when that is meant, copy app/target/openapi.json to docs/openapi.json")
                .hasSameTextualContentAs(served);
    }

    @Test
    void refersOnlyToWhatItDefines() {
        List<String> references = new ArrayList<>();
        collect(document, references);
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    private static void collect(JsonNode node, List<String> references) {
        if (node.path("$ref").isString()) {
            references.add(node.path("$ref").asString());
        }
        node.forEach(child -> collect(child, references));
    }

    @Test
    void givesEveryOperationItsOwnNameAndItsProblems() {
        Set<String> names = new HashSet<>();
        document.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(names.add(operation.path("operationId").asString()))
                            .as("operationId %s is used once", operation.path("operationId"))
                            .isTrue();
                    assertThat(operation.at("/responses/default").isMissingNode())
                            .isFalse();
                }));
        assertThat(names).contains("employerRename", "jurisdictionRename", "relationshipFileHire", "figureBreakdown");
    }

    @Test
    void saysWhatACommandTakesAndGives() {
        JsonNode register = document.at("/paths/~1api~1v1~1employers/post");
        assertThat(register.path("parameters"))
                .extracting(parameter -> parameter.path("name").asString())
                .containsExactlyInAnyOrder("Idempotency-Key", "If-Match");
        assertThat(register.at("/responses/201/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Receipt");
        JsonNode body = document.at("/components/schemas/RegistrationBody");
        assertThat(body.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(body.path("required")).extracting(JsonNode::asString).contains("name", "placeOfOperation");
    }

    /** Whatever a resource takes as a constant; none may be read from a text by the resource itself. */
    @Test
    void namesTheValuesThatAParameterAccepts() {
        Map<String, List<String>> expected = new TreeMap<>();
        Map<String, List<String>> described = new TreeMap<>();
        handlers().forEach((operation, method) -> {
            for (MethodParameter parameter : method.getMethodParameters()) {
                parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
                Object[] constants = parameter.getParameterType().getEnumConstants();
                if (constants != null) {
                    String at = operation.replaceFirst(".* ", "") + " " + parameter.getParameterName();
                    expected.put(at, Stream.of(constants).map(String::valueOf).toList());
                    described.put(at, valuesOf(operation, String.valueOf(parameter.getParameterName())));
                }
            }
        });
        assertThat(expected).hasSizeGreaterThan(3);
        assertThat(described).isEqualTo(expected);
    }

    @Test
    void noResourceReadsAConstantFromAText() {
        noClasses()
                .that()
                .areAnnotatedWith(RestController.class)
                .should()
                .callMethodWhere(target(DescribedPredicate.and(
                        nameMatching("valueOf|getEnumConstants"),
                        owner(DescribedPredicate.or(assignableTo(Enum.class), assignableTo(Class.class))))))
                .check(new ClassFileImporter().importPackages("org.hemu.query", "org.hemu.command", "org.hemu.app"));
    }

    @Test
    void namesTheIndicatorsAndTheReadModels() {
        assertThat(valuesOf("GET /api/v1/figures/{indicator}/{jurisdiction}", "indicator"))
                .isEqualTo(Indicators.ALL.stream().map(IndicatorDefinition::id).toList());
        assertThat(valuesOf("POST /api/v1/operation/projections/{name}/rebuild", "name"))
                .isEqualTo(QuerySide.PROJECTIONS.stream().map(Projection::name).toList());
    }

    private List<String> valuesOf(String operation, String parameter) {
        String[] parts = operation.split(" ");
        List<String> values = new ArrayList<>();
        document.path("paths")
                .path(parts[1])
                .path(parts[0].toLowerCase(Locale.ROOT))
                .path("parameters")
                .forEach(each -> {
                    if (each.path("name").asString().equals(parameter)) {
                        each.at("/schema/enum").forEach(value -> values.add(value.asString()));
                    }
                });
        return values;
    }

    /** The resources by method and path. */
    private Map<String, HandlerMethod> handlers() {
        Map<String, HandlerMethod> handlers = new TreeMap<>();
        hemu.bean("requestMappingHandlerMapping", RequestMappingInfoHandlerMapping.class)
                .getHandlerMethods()
                .forEach((info, method) -> {
                    for (String path : info.getPatternValues()) {
                        if (path.startsWith("/api/v1")) {
                            info.getMethodsCondition()
                                    .getMethods()
                                    .forEach(verb -> handlers.put(verb + " " + path, method));
                        }
                    }
                });
        return handlers;
    }

    @Test
    void saysWhichAnswersCarryAVersion() {
        Set<String> versioned = new TreeSet<>();
        document.path("paths").propertyStream().forEach(path -> {
            if (!path.getValue().at("/get/responses/200/headers/ETag").isMissingNode()) {
                versioned.add(path.getKey());
                assertThat(path.getValue().at("/get/responses/304").isMissingNode())
                        .isFalse();
            }
        });
        assertThat(versioned)
                .containsExactly(
                        "/api/v1/employers/{id}",
                        "/api/v1/inspection-bodies/{id}",
                        "/api/v1/inspection-cases/{id}",
                        "/api/v1/jurisdictions/{code}",
                        "/api/v1/mediation-bodies/{id}",
                        "/api/v1/mediation-cases/{id}",
                        "/api/v1/petitions/{id}",
                        "/api/v1/relationships/{id}");
        hemu.establish("220000000000", "吉林省", "PROVINCE");
        String unit = "/api/v1/jurisdictions/220000000000";
        String etag = hemu.get(unit, "Hemu-Min-Position", "0")
                .response()
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(hemu.get(unit, "If-None-Match", etag).status()).isEqualTo(304);
    }

    @Test
    void saysWhatTheLiveStreamTells() {
        JsonNode stream =
                document.at("/paths/~1api~1v1~1live/get/responses/200/content/text~1event-stream/schema/$ref");
        assertThat(stream.asString()).isEqualTo("#/components/schemas/Activity");
        assertThat(document.at("/components/schemas/Activity/properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.of(Activity.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @Test
    void saysOfUnitsAloneWhatTheirCodesAreLike() {
        String unit = "^[1-9]\\d{11}$";
        assertThat(pattern("/paths/~1api~1v1~1jurisdictions~1{code}/get/parameters/0"))
                .isEqualTo(unit);
        assertThat(pattern("/paths/~1api~1v1~1employers~1{id}/get/parameters/0"))
                .isNotEqualTo(unit);
        assertThat(pattern("/paths/~1api~1v1~1audit~1actors~1{subject}~1events/get/parameters/0"))
                .isNotEqualTo(unit);
    }

    private String pattern(String parameter) {
        return document.at(parameter + "/schema/pattern").asString("");
    }

    /** A schema is named after the record that it describes; of two records with one name only one would be described. */
    @Test
    void namesEachBodyDifferently() {
        assertThat(new ClassFileImporter()
                        .importPackages("org.hemu.command").stream()
                                .map(JavaClass::getSimpleName)
                                .filter(name -> name.endsWith("Body"))
                                .toList())
                .hasSizeGreaterThan(50)
                .doesNotHaveDuplicates();
    }

    @Test
    void saysWhatABodyMustHave() {
        JsonNode schemas = document.path("components").path("schemas");
        assertThat(schemas.at("/EndingBody/properties/ground/enum").values())
                .extracting(JsonNode::asString)
                .contains("36-W", "IR21");
        assertThat(schemas.at("/RegistrationBody/anyOf").size()).isEqualTo(2);
        assertThat(schemas.at("/CorrectionBody/minProperties").asInt()).isEqualTo(2);
        assertThat(schemas.at("/RenamingBody/properties/name/minLength").asInt())
                .isEqualTo(1);
        assertThat(schemas.at("/BatchTransferBody/properties/relationships/minItems")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void meansWholeValuesByItsPatterns() {
        assertThat(document.findValues("pattern").stream().filter(JsonNode::isString))
                .isNotEmpty()
                .allSatisfy(pattern ->
                        assertThat(pattern.asString()).startsWith("^").endsWith("$"));
    }

    @Test
    void showsIdsAsTheStringsTheyAre() {
        assertThat(document.at("/components/schemas/Figure/properties/jurisdiction/type")
                        .asString())
                .isEqualTo("string");
        assertThat(document.at("/components/schemas/JurisdictionCode").isMissingNode())
                .isTrue();
    }
}
