package io.github.backstep.grade.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.backstep.grade.verdict.HintLevel;
import io.github.backstep.grade.verdict.Verdict;
import io.github.backstep.language.Language;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Each format as the system that reads it wants it, for verdicts of every kind. */
final class FormatsTest {
  private static final Set<String> STATUSES = Set.of("pass", "fail", "error");

  static Stream<Verdict> verdicts() {
    return Verdicts.all().flatMap(verdict -> Stream.of(HintLevel.values()).map(verdict::hinting));
  }

  private static String report(String format, Verdict verdict) {
    String text = ReportFormat.ALL.named(format).of(verdict, Style.plain(Language.ENGLISH));
    assertTrue(text.endsWith("\n"));
    return text;
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }

  private static List<JsonObject> tests(JsonObject report) {
    JsonArray tests = report.getAsJsonArray("tests");
    return tests.asList().stream().map(JsonElement::getAsJsonObject).toList();
  }

  private static int points(JsonObject test, String key) {
    return test.has(key) ? test.get(key).getAsInt() : 0;
  }

  private static void assertOnly(Set<String> keys, JsonObject object) {
    assertTrue(keys.containsAll(object.keySet()), object.keySet().toString());
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void jsonHoldsEverything(Verdict verdict) {
    assertEquals(Optional.of(verdict), JsonVerdicts.read(report("json", verdict)));
  }

  @Test
  void verdictThatWasCutShortIsNone() {
    String whole = report("json", Verdicts.moved()).strip();
    for (int length = 0; length < whole.length(); length++) {
      assertEquals(Optional.empty(), JsonVerdicts.read(whole.substring(0, length)));
    }
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void gradescopeTakesIt(Verdict verdict) {
    JsonObject report = json(report("gradescope", verdict));
    assertOnly(
        Set.of(
            "score",
            "execution_time",
            "output",
            "output_format",
            "visibility",
            "stdout_visibility",
            "tests"),
        report);
    List<JsonObject> tests = tests(report);
    for (JsonObject test : tests) {
      assertOnly(
          Set.of(
              "score",
              "max_score",
              "status",
              "name",
              "number",
              "output",
              "output_format",
              "visibility"),
          test);
      assertTrue(!test.has("status") || test.get("status").getAsString().matches("passed|failed"));
      assertTrue(test.get("visibility").getAsString().matches("visible|hidden"));
      assertEquals("text", test.get("output_format").getAsString());
    }
    assertEquals(
        report.get("score").getAsInt(), tests.stream().mapToInt(it -> points(it, "score")).sum());
    assertEquals(
        verdict.points().max(), tests.stream().mapToInt(it -> points(it, "max_score")).sum());
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void exercismTakesIt(Verdict verdict) {
    JsonObject report = json(report("exercism", verdict));
    assertOnly(Set.of("version", "status", "message", "tests"), report);
    assertEquals(3, report.get("version").getAsInt());
    String status = report.get("status").getAsString();
    assertTrue(STATUSES.contains(status));
    assertEquals(status.equals("error"), report.has("message"));
    assertEquals(!status.equals("error"), report.has("tests"));
    if (report.has("tests")) {
      List<JsonObject> tests = tests(report);
      tests.forEach(FormatsTest::assertExercism);
      boolean all = tests.stream().allMatch(it -> it.get("status").getAsString().equals("pass"));
      assertEquals(all ? "pass" : "fail", status);
    }
  }

  private static void assertExercism(JsonObject test) {
    assertOnly(Set.of("name", "test_code", "status", "message", "output"), test);
    assertTrue(STATUSES.contains(test.get("status").getAsString()));
    assertTrue(!test.has("output") || test.get("output").getAsString().length() <= 500);
    assertEquals(!test.get("status").getAsString().equals("pass"), test.has("message"));
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void classroomTakesIt(Verdict verdict) {
    JsonObject report = classroom(verdict);
    assertOnly(Set.of("version", "status", "max_score", "tests"), report);
    assertTrue(STATUSES.contains(report.get("status").getAsString()));
    assertEquals(verdict.points().max(), report.get("max_score").getAsInt());
    int sum = 0;
    for (JsonObject test : tests(report)) {
      assertEquals(
          Set.of(
              "name", "status", "score", "message", "test_code", "filename", "line_no", "duration"),
          test.keySet());
      assertTrue(STATUSES.contains(test.get("status").getAsString()));
      assertEquals(0, test.get("line_no").getAsInt());
      sum += test.get("score").getAsInt();
    }
    assertEquals(verdict.points().earned(), sum);
  }

  private static JsonObject classroom(Verdict verdict) {
    String line = report("classroom", verdict).strip();
    assertEquals(1, line.lines().count());
    return json(new String(Base64.getDecoder().decode(line), UTF_8));
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void junitIsOfItsSchema(Verdict verdict) throws Exception {
    Document document = xml(report("junit", verdict));
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    Schema schema = factory.newSchema(FormatsTest.class.getResource("junit.xsd"));
    schema.newValidator().validate(new DOMSource(document));
    Element suite = (Element) document.getElementsByTagName("testsuite").item(0);
    assertEquals(count(document, "testcase"), suite.getAttribute("tests"));
    assertEquals(count(document, "failure"), suite.getAttribute("failures"));
    assertEquals(count(document, "error"), suite.getAttribute("errors"));
    boolean clean = count(document, "failure").equals("0") && count(document, "error").equals("0");
    assertEquals(verdict.isFullMarks(), clean);
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private static String count(Document document, String tag) {
    return String.valueOf(document.getElementsByTagName(tag).getLength());
  }

  /** Everything but what Gradescope shows to instructors alone. */
  private static List<String> shownToLearners(Verdict verdict) {
    JsonObject gradescope = json(report("gradescope", verdict));
    JsonArray visible = new JsonArray();
    tests(gradescope).stream()
        .filter(test -> test.get("visibility").getAsString().equals("visible"))
        .forEach(visible::add);
    gradescope.add("tests", visible);
    List<String> shown = new ArrayList<>();
    shown.add(gradescope.toString());
    shown.add(report("exercism", verdict));
    shown.add(classroom(verdict).toString());
    shown.add(report("junit", verdict));
    return shown;
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void learnersSeeNeitherInputsNorTheSeed(Verdict verdict) {
    for (String shown : shownToLearners(verdict)) {
      assertFalse(shown.contains(Verdicts.INPUT), shown);
      assertFalse(shown.contains(String.valueOf(Verdicts.SEED)), shown);
    }
  }

  @Test
  void learnersSeeWhereTheirProgramFailed() {
    for (String shown : shownToLearners(Verdicts.crashed())) {
      assertTrue(shown.contains("softmax.py:7"), shown);
      assertTrue(shown.contains("ValueError"), shown);
    }
  }

  @Test
  void instructorsSeeTheSeedAndWhatWasPrinted() {
    String report = report("gradescope", Verdicts.crashed());
    assertTrue(report.contains(Verdicts.INPUT));
    assertTrue(report.contains(String.valueOf(Verdicts.SEED)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gradescope", "exercism", "junit", "classroom"})
  void diagnosisIsInEveryFormat(String format) {
    String report = report(format, Verdicts.moved());
    String text =
        format.equals("classroom")
            ? new String(Base64.getDecoder().decode(report.strip()), UTF_8)
            : report;
    assertTrue(text.contains("the weights had already moved"), text);
  }
}
