package dev.portfolio.framework;

import dev.portfolio.finding.Arguments;
import dev.portfolio.source.SourceText;
import dev.portfolio.source.Span;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML into parts. Nothing outside the file is ever read, and no document type: entities are not declared here. */
final class XmlTree {

    private static final int DEEPEST = 64;

    private final SourceText source;
    private final FrameworkProblems problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<Part> root = Optional.empty();

    /** An element whose end is not reached yet. */
    private static final class Open {

        private final String name;
        private final Span tag;
        private final List<Part> parts;
        private final StringBuilder text = new StringBuilder();

        Open(String name, Span tag, List<Part> attributes) {
            this.name = name;
            this.tag = tag;
            this.parts = new ArrayList<>(attributes);
        }

        Part closed(int end) {
            Span span = new Span(tag.start(), Math.max(tag.end(), end));
            return new Part(name, tag, span, text.toString(), parts);
        }
    }

    private XmlTree(SourceText source, FrameworkProblems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The root element, where the file is XML from its beginning to its end. */
    static Optional<Part> of(SourceText source, FrameworkProblems problems) {
        XmlTree tree = new XmlTree(source, problems);
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(source.text()));
            try {
                return tree.read(xml) ? tree.root : Optional.empty();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            int offset = e.getLocation() == null ? 0 : e.getLocation().getCharacterOffset();
            tree.broken(tree.within(offset));
            return Optional.empty();
        }
    }

    /** A file that ends too early is told at the element that is still open: the others around it are, too. */
    private void broken(int offset) {
        boolean cutOff = source.text().substring(offset).isBlank()
                && !source.text().stripTrailing().endsWith(">");
        Open inner = open.peek();
        if (inner != null && (cutOff || isClosedNowhere(inner))) {
            problems.add("xml-open", inner.tag, Arguments.none().with("name", inner.name));
        } else {
            problems.add("xml", Span.at(offset), Arguments.none());
        }
    }

    private boolean isClosedNowhere(Open element) {
        return source.text().indexOf("</" + element.name, element.tag.end()) < 0;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new StringReader(""));
        return factory;
    }

    private boolean read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                int at = within(xml.getLocation().getCharacterOffset());
                problems.add("xml-doctype", Span.at(at), Arguments.none());
                return false;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (open.size() >= DEEPEST) {
                    problems.add("depth", Span.at(here(xml)), Arguments.none().with("limit", DEEPEST));
                    return false;
                }
                open.push(begun(xml));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                Part closed = open.pop().closed(here(xml));
                if (open.isEmpty()) {
                    root = Optional.of(closed);
                } else {
                    open.peek().parts.add(closed);
                }
            } else if (xml.isCharacters() && !open.isEmpty()) {
                open.peek().text.append(xml.getText());
            }
        }
        return true;
    }

    private Open begun(XMLStreamReader xml) {
        Span tag = tag(xml.getLocalName(), here(xml));
        List<Part> attributes = new ArrayList<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            Span span = attribute(name, tag);
            attributes.add(new Part(name, span, span, xml.getAttributeValue(i), List.of()));
        }
        return new Open(xml.getLocalName(), tag, attributes);
    }

    /** The parser tells where a tag ends; it begins with the last bracket before that. */
    private Span tag(String name, int end) {
        int start = source.text().lastIndexOf("<" + name, Math.max(0, end - 1));
        return start < 0 ? Span.at(end) : new Span(start, end);
    }

    /** An attribute in its tag, from its name to the quote that ends it. */
    private Span attribute(String name, Span tag) {
        String text = source.text(tag);
        int from = 1;
        while (true) {
            int at = text.indexOf(name, from);
            if (at < 0) {
                return tag;
            }
            from = at + 1;
            int equals = skipBlanks(text, at + name.length());
            int quote = equals < text.length() && text.charAt(equals) == '=' ? skipBlanks(text, equals + 1) : -1;
            if (quote > 0 && quote < text.length() && isBlank(text.charAt(at - 1)) && isQuote(text.charAt(quote))) {
                int end = text.indexOf(text.charAt(quote), quote + 1);
                return new Span(tag.start() + at, tag.start() + (end < 0 ? text.length() : end + 1));
            }
        }
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private int here(XMLStreamReader xml) {
        return within(xml.getLocation().getCharacterOffset());
    }

    private int within(int offset) {
        return Math.max(0, Math.min(offset, source.text().length()));
    }
}
