package dev.portfolio.rule;

import dev.portfolio.document.DocumentFacts;
import dev.portfolio.document.Passage;
import dev.portfolio.finding.Argument;
import dev.portfolio.finding.Arguments;
import dev.portfolio.finding.RuleId;
import dev.portfolio.finding.Severity;
import dev.portfolio.profile.CopyOptions;
import dev.portfolio.profile.RuleOptions;
import dev.portfolio.source.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A section says for the most part what a section of another document says. Of two that are about as long the later one
 * is told, by path; else the shorter one, which stands in the longer one.
 */
record TextCopied(RuleId id, Severity severity, CopyOptions options) implements PortfolioRule {

    private static final int MOST_RELATED = 20;

    /** From so many percent on, nobody cares for the rest. */
    private static final int NEARLY_ALL = 95;

    /** A passage that has fewer of the runs looked up than a quarter of what is asked for is not looked at closely. */
    private static final int QUARTER = 4;

    /** Up to five to four, two texts are about as long. */
    private static final int LONGER = 5;

    private static final int SHORTER = 4;

    TextCopied() {
        this(CopyOptions.RULE, Severity.WARNING, CopyOptions.usual());
    }

    @Override
    public PortfolioRule told(RuleOptions told) {
        return told instanceof CopyOptions copy ? new TextCopied(id, severity, copy) : this;
    }

    @Override
    public void check(PortfolioCheck check) {
        new Look(check, options).report();
    }

    /** Another passage that says the same, and how many runs of words both have. */
    private record Same(int passage, int common) {}

    /** One look at one portfolio. */
    private static final class Look {

        private final PortfolioCheck check;
        private final CopyOptions options;
        private final List<Passage> passages = new ArrayList<>();
        private final PassageIndex index;
        private final int[] own;

        Look(PortfolioCheck check, CopyOptions options) {
            this.check = check;
            this.options = options;
            List<DocumentFacts> documents = check.documents();
            int[] documentOf = new int
                    [documents.stream()
                            .mapToInt(facts -> facts.traits().passages().size())
                            .sum()];
            for (int i = 0; i < documents.size(); i++) {
                for (Passage passage : documents.get(i).traits().passages()) {
                    documentOf[passages.size()] = i;
                    passages.add(passage);
                }
            }
            this.index =
                    new PassageIndex(passages.stream().map(Passage::shingles).toList(), documentOf, documents.size());
            this.own = IntStream.range(0, passages.size()).map(index::own).toArray();
        }

        void report() {
            int[] hits = new int[passages.size()];
            int[] met = new int[passages.size()];
            for (int passage = 0; passage < passages.size(); passage++) {
                if (isLongEnough(passage)) {
                    int count = index.meet(passage, hits, met);
                    List<Same> same = same(passage, hits, met, count);
                    if (!same.isEmpty()) {
                        report(passage, same);
                    }
                    for (int i = 0; i < count; i++) {
                        hits[met[i]] = 0;
                    }
                }
            }
        }

        /** What a template says in it does not count. */
        private boolean isLongEnough(int passage) {
            long words = passages.get(passage).shingles().words();
            return own[passage] > 0
                    && words >= options.words()
                    && words * own[passage] >= (long) options.words() * index.size(passage);
        }

        private boolean isMost(int common, int passage) {
            return common > 0 && (long) common * CopyOptions.WHOLE >= (long) options.share() * own[passage];
        }

        /** Those it is a copy of, the likest first. */
        private List<Same> same(int passage, int[] hits, int[] met, int count) {
            List<Same> same = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int other = met[i];
                if (isMost(hits[other] * QUARTER, passage)) {
                    int common = common(passage, other);
                    if (isTold(passage, other, common)) {
                        same.add(new Same(other, common));
                    }
                }
            }
            same.sort(Comparator.comparing(Same::common, Comparator.reverseOrder())
                    .thenComparing(Same::passage));
            return same;
        }

        private boolean isTold(int passage, int other, int common) {
            if (own[passage] * LONGER < own[other] * SHORTER) {
                return isMost(common, passage);
            }
            if (own[other] * LONGER < own[passage] * SHORTER) {
                return isMost(common, passage) && !isLongEnough(other);
            }
            boolean later = other < passage || !isLongEnough(other);
            return later && (isMost(common, passage) || isMost(common, other));
        }

        private int common(int passage, int other) {
            return index.common(
                    passages.get(passage).shingles(),
                    passage,
                    passages.get(other).shingles());
        }

        private void report(int passage, List<Same> same) {
            Passage copy = passages.get(passage);
            Passage original = passages.get(same.get(0).passage());
            int share = same.get(0).common() * CopyOptions.WHOLE / own[passage];
            Arguments arguments = Arguments.none()
                    .with("heading", copy.heading())
                    .withPhrases("here", phrase("copied.here", copy))
                    .withPhrases("there", phrase("copied.there", original))
                    .with("path", original.location().path())
                    .with("share", share);
            List<Location> related = same.stream()
                    .map(other -> passages.get(other.passage()).location())
                    .limit(MOST_RELATED)
                    .toList();
            check.report(share >= NEARLY_ALL ? "whole" : "", copy.location(), arguments, related);
        }

        private static List<Argument.Phrase> phrase(String key, Passage passage) {
            Arguments arguments = Arguments.none()
                    .with("heading", passage.heading())
                    .with("path", passage.location().path());
            boolean named = !passage.heading().isBlank();
            return List.of(new Argument.Phrase(named ? key : key + "-beginning", arguments));
        }
    }
}
