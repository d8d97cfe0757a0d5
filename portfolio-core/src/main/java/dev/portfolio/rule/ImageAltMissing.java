package dev.portfolio.rule;

import dev.portfolio.document.HtmlReference;
import dev.portfolio.document.Image;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.yaml.YamlMapping;
import dev.portfolio.yaml.YamlScalar;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** An image says nothing to those who do not see it: it has no text, or only the name of its file. */
record ImageAltMissing(RuleId id, Severity severity) implements DocumentRule {

    private static final Pattern FILE_NAME =
            Pattern.compile("(?i)[^\\s/\\\\]{1,100}\\.(?:png|jpe?g|gif|svg|webp|avif|heic|bmp|tiff?)");

    /** What a camera, a computer or a programmer calls a file; a plain word may also say what is shown. */
    private static final Pattern NO_WORD = Pattern.compile(".*(?:_|[0-9]{3}).*", Pattern.DOTALL);

    ImageAltMissing() {
        this(new RuleId("image-alt-missing"), Severity.WARNING);
    }

    @Override
    public void check(DocumentCheck check) {
        check.document().images().forEach(image -> check(image, check));
        check.document().htmlReferences().stream()
                .filter(HtmlReference::isImage)
                .forEach(image -> check(image, check));
        check.eachGroup(group -> group.fields().entries().forEach(entry -> check(entry, check)));
    }

    private static void check(Image image, DocumentCheck check) {
        String alt = image.alt().strip();
        if (alt.isEmpty()) {
            boolean nowhere = image.destination().isBlank();
            check.report(
                    nowhere ? "nothing" : "", image.span(), Arguments.none().with("image", image.destination()));
        } else if (isFileName(alt, image.destination()) && !isTemplates(alt)) {
            boolean spaced = image.destination().chars().anyMatch(Character::isWhitespace);
            String path = spaced ? "<" + image.destination() + ">" : image.destination();
            Arguments arguments = Arguments.none().with("image", image.destination());
            check.report("file-name", image.span(), arguments.with("text", alt).with("fixed", "![…](" + path + ")"));
        }
    }

    /** An image of HTML may be marked as saying nothing on purpose: {@code alt=""}. */
    private static void check(HtmlReference image, DocumentCheck check) {
        Arguments arguments = Arguments.none().with("image", image.destination());
        if (image.alt().isEmpty()) {
            check.report("html", image.span(), arguments);
        } else {
            String alt = image.alt().get().strip();
            if (!alt.isEmpty() && isFileName(alt, image.destination()) && !isTemplates(alt)) {
                check.report(
                        "file-name", image.span(), arguments.with("text", alt).with("fixed", "alt=\"…\""));
            }
        }
    }

    /** The field that says what the picture of the front matter shows. */
    private static void check(YamlMapping.Entry entry, DocumentCheck check) {
        if (entry.value() instanceof YamlScalar scalar && FieldPlaces.isAlt(entry.name())) {
            String alt = scalar.value().strip();
            if (FILE_NAME.matcher(alt).matches() && !isTemplates(alt)) {
                Arguments arguments = Arguments.none().with("text", alt);
                check.report("file-name", scalar.span(), arguments.with("fixed", entry.name() + ": \"…\""));
            }
        }
    }

    private static boolean isFileName(String alt, String destination) {
        if (FILE_NAME.matcher(alt).matches()) {
            return true;
        }
        String file = Normalizer.normalize(Destination.of(destination).fileName(), Normalizer.Form.NFC);
        String text = Normalizer.normalize(alt, Normalizer.Form.NFC);
        int dot = file.lastIndexOf('.');
        return text.equalsIgnoreCase(file)
                || (dot > 0
                        && text.equalsIgnoreCase(file.substring(0, dot))
                        && NO_WORD.matcher(text).matches());
    }

    /** {@code image.png} is what every pasted image is called: {@link TemplateResidue} tells it. */
    private static boolean isTemplates(String alt) {
        return ResidueWords.ALT.matcher(Folded.of(alt)).matches();
    }
}
