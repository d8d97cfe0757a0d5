package dev.portfolio.report;

import dev.portfolio.finding.Visible;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML 1.0 as every report of this project is written: an element a line, and U+FFFD for what XML cannot hold. */
final class XmlText {

    private final XMLStreamWriter xml;
    private int depth;

    private XmlText(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Something that is written. */
    interface Content {
        void to(XmlText xml) throws XMLStreamException;
    }

    static String of(Content content) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            content.to(new XmlText(xml));
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A text in memory can be written to.", e);
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text + "\n";
    }

    /** Opens an element that holds others. */
    XmlText open(String name) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        depth++;
        return this;
    }

    /** An element that holds nothing. */
    XmlText empty(String name) throws XMLStreamException {
        line();
        xml.writeEmptyElement(name);
        return this;
    }

    /** An element with a text. */
    void text(String name, String text) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        text(text);
        xml.writeEndElement();
    }

    void text(String text) throws XMLStreamException {
        xml.writeCharacters(allowed(text));
    }

    XmlText with(String name, Object value) throws XMLStreamException {
        xml.writeAttribute(name, Visible.oneLine(value.toString()));
        return this;
    }

    void close() throws XMLStreamException {
        depth--;
        line();
        xml.writeEndElement();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** Line ends stay: readers see them as line feeds. */
    private static String allowed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (String line : text.split("\\R", -1)) {
            out.append(out.isEmpty() ? "" : "\n").append(Visible.oneLine(line));
        }
        return out.toString();
    }
}
