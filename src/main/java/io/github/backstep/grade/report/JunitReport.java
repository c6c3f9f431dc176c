package io.github.backstep.grade.report;

import io.github.backstep.grade.verdict.Ending;
import io.github.backstep.grade.verdict.TestVerdict;
import io.github.backstep.grade.verdict.Verdict;
import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * XML as of JUnit, which most systems for continuous integration read. It has no place for a score,
 * so that is said in the output of the suite.
 *
 * @see "junit-10.xsd of the Jenkins xUnit plugin"
 */
final class JunitReport implements Report {
  @Override
  public String of(Verdict verdict, Style style) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      new Suite(xml, verdict, TestText.in(style.language())).write();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text + "\n";
  }

  private record Suite(XMLStreamWriter xml, Verdict verdict, TestText text) {
    void write() throws XMLStreamException {
      xml.writeStartElement("testsuites");
      xml.writeStartElement("testsuite");
      attribute("name", verdict.task().exercise());
      attribute("tests", String.valueOf(verdict.tests().size()));
      attribute("failures", String.valueOf(ended() ? failed() : 0));
      attribute("errors", String.valueOf(ended() ? 0 : failed()));
      attribute("time", time());
      for (TestVerdict test : verdict.tests()) {
        testcase(test);
      }
      element("system-out", said());
      xml.writeEndElement();
      xml.writeEndElement();
    }

    private boolean ended() {
      return verdict.ending().isGraded();
    }

    private long failed() {
      return verdict.tests().stream().filter(test -> !test.hasPassed()).count();
    }

    private String time() {
      return String.format(Locale.ROOT, "%.3f", verdict.wallTime().toMillis() / 1e3);
    }

    private String said() {
      String score =
          text.texts().of("text.score") + " " + verdict.points() + " · " + verdict.submission();
      return (score + "\n" + text.of(verdict)).strip();
    }

    private void testcase(TestVerdict test) throws XMLStreamException {
      xml.writeStartElement("testcase");
      attribute("name", text.name(test));
      attribute("classname", verdict.task().exercise());
      attribute("time", "0");
      if (!test.hasPassed()) {
        problem(test);
      }
      xml.writeEndElement();
    }

    private void problem(TestVerdict test) throws XMLStreamException {
      Ending ending = verdict.ending();
      xml.writeStartElement(ended() ? "failure" : "error");
      String said = ended() ? text.of(test) : ending.sentence();
      attribute("message", said.lines().findFirst().orElse(""));
      attribute("type", ended() ? test.outcome().word() : ending.kind().word());
      xml.writeCharacters(allowed(said));
      xml.writeEndElement();
    }

    private void element(String name, String content) throws XMLStreamException {
      xml.writeStartElement(name);
      xml.writeCharacters(allowed(content));
      xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
      xml.writeAttribute(name, allowed(value));
    }

    /** What XML has no way to write is left out. */
    private static String allowed(String text) {
      return text.replaceAll("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }
  }
}
