package dev.portfolio.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.maven.plugin.Mojo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What holds for every goal, as Maven sees it: in the plugin's descriptor. */
final class GoalsTest {

    private static final String DESCRIPTOR = "/META-INF/maven/plugin.xml";
    private static final String ECLIPSE = "/META-INF/m2e/lifecycle-mapping-metadata.xml";

    /** A goal of the descriptor. */
    record Goal(String name, Element mojo) {
        String text(String tag) {
            return children(mojo, tag).get(0).getTextContent();
        }

        List<Element> parameters() {
            return children(children(mojo, "parameters").get(0), "parameter");
        }

        /** The properties of the command line, each as {@code ${portfolio.skip}}. */
        List<String> properties() {
            return children(children(mojo, "configuration").get(0), "*").stream()
                    .map(Node::getTextContent)
                    .filter(text -> !text.isEmpty())
                    .toList();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Goal> all() {
        return children(children(parse(DESCRIPTOR), "mojos").get(0), "mojo").stream()
                .map(mojo -> new Goal(children(mojo, "goal").get(0).getTextContent(), mojo));
    }

    /** All but the help goal, which is generated as it is for every plugin. */
    static Stream<Goal> ours() {
        return all().filter(goal -> !goal.name().equals("help"));
    }

    @Test
    void theGoalsAreThere() {
        assertThat(all()).extracting(Goal::name).contains("validate", "explain", "help");
    }

    @ParameterizedTest
    @MethodSource("ours")
    void aGoalCanBeSkippedByItselfAndWithTheOthers(Goal goal) {
        assertThat(goal.properties()).contains("${portfolio.skip}", "${portfolio." + goal.name() + ".skip}");
    }

    @ParameterizedTest
    @MethodSource("ours")
    void aGoalThatIsSkippedDoesNothingElse(Goal goal) throws Exception {
        assertThat(logOfSkipped(goal, "skip")).containsExactly("info Skipped: portfolio.skip is set.");
        String own = "skip" + Character.toUpperCase(goal.name().charAt(0))
                + goal.name().substring(1);
        assertThat(logOfSkipped(goal, own)).containsExactly("info Skipped: portfolio." + goal.name() + ".skip is set.");
    }

    @ParameterizedTest
    @MethodSource("ours")
    void everyPropertyHasThePrefix(Goal goal) {
        assertThat(goal.properties()).allMatch(property -> property.startsWith("${portfolio."));
    }

    @ParameterizedTest
    @MethodSource("ours")
    void everyParameterSaysWhatItIsAndSinceWhen(Goal goal) {
        for (Element parameter : goal.parameters()) {
            String name = children(parameter, "name").get(0).getTextContent();
            if (children(parameter, "editable").get(0).getTextContent().equals("true")) {
                assertThat(children(parameter, "description")).as(name).hasSize(1);
                assertThat(children(parameter, "since")).as(name).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void aGoalRunsInParallelWithOthersAndNeedsNoPom(Goal goal) {
        assertThat(goal.text("threadSafe")).isEqualTo("true");
        assertThat(goal.text("requiresProject")).isEqualTo("false");
        assertThat(children(goal.mojo(), "requiresDependencyResolution")).isEmpty();
        assertThat(children(goal.mojo(), "executePhase")).isEmpty();
    }

    @Test
    void eclipseIsToldAboutEveryGoal() {
        NodeList told = parse(ECLIPSE).getElementsByTagName("goal");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < told.getLength(); i++) {
            names.add(told.item(i).getTextContent());
        }
        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(all().map(Goal::name).toList());
    }

    /** Nothing but one field is set: whatever the goal would touch first is null. */
    /** One of the goal itself, or of what it shares with others. */
    private static Field field(Class<?> type, String name) throws NoSuchFieldException {
        boolean own = Stream.of(type.getDeclaredFields())
                .anyMatch(field -> field.getName().equals(name));
        return own ? type.getDeclaredField(name) : type.getSuperclass().getDeclaredField(name);
    }

    private static List<String> logOfSkipped(Goal goal, String field) throws Exception {
        Class<?> type = Class.forName(goal.text("implementation"));
        Mojo mojo = (Mojo) type.getConstructor().newInstance();
        Field skip = field(type, field);
        skip.setAccessible(true);
        skip.setBoolean(mojo, true);
        RecordingLog log = new RecordingLog();
        mojo.setLog(log);
        mojo.execute();
        return log.entries();
    }

    private static List<Element> children(Element parent, String tag) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element
                    && (tag.equals("*") || element.getTagName().equals(tag))) {
                children.add(element);
            }
        }
        return children;
    }

    private static Element parse(String resource) {
        try (InputStream in = ValidateMojo.class.getResourceAsStream(resource)) {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
            return document.getDocumentElement();
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new AssertionError(e);
        }
    }
}
