package dev.portfolio.report;

import dev.portfolio.finding.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** For the many tools that read what Checkstyle writes: a file with its errors each. What is suppressed is not in it. */
public final class CheckstyleFormat implements ReportFormat {

    /** One file. */
    public CheckstyleFormat() {}

    @Override
    public String name() {
        return "checkstyle";
    }

    @Override
    public String fileName() {
        return "checkstyle-result.xml";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        FindingWords words = new FindingWords(report);
        Map<String, List<Finding>> files = report.findings().stream()
                .collect(
                        Collectors.groupingBy(finding -> finding.location().path(), TreeMap::new, Collectors.toList()));
        out.append(XmlText.of(xml -> {
            xml.open("checkstyle").with("version", "10.0");
            for (Map.Entry<String, List<Finding>> file : files.entrySet()) {
                xml.open("file").with("name", file.getKey());
                for (Finding finding : file.getValue()) {
                    xml.empty("error")
                            .with("line", finding.location().start().line())
                            .with("column", finding.location().start().column())
                            .with("severity", finding.severity().word())
                            .with("message", words.both(finding))
                            .with("source", "dev.portfolio." + finding.rule().value());
                }
                xml.close();
            }
            xml.close();
        }));
    }
}
