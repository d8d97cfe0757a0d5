/** Parses and validates competency documents: Markdown with YAML front matter and required sections. */
@SuppressWarnings("requires-automatic") // re2j is no module yet; nothing of ours has it in its interface.
module dev.portfolio.core {
    requires org.commonmark;
    requires org.commonmark.ext.autolink;
    requires org.commonmark.ext.gfm.tables;
    requires org.snakeyaml.engine;
    requires java.xml;
    requires tools.jackson.core;
    requires de.siegmar.fastcsv;
    requires json.schema;
    requires re2j;
    requires gg.jte.runtime;
    requires static java.compiler; // The mark of generated code, which no class file keeps.
    requires static transitive org.jspecify;

    uses dev.portfolio.rule.RuleProvider;

    exports dev.portfolio;
    exports dev.portfolio.source;
    exports dev.portfolio.text;
    exports dev.portfolio.finding;
    exports dev.portfolio.yaml;
    exports dev.portfolio.document;
    exports dev.portfolio.schema;
    exports dev.portfolio.time;
    exports dev.portfolio.framework;
    exports dev.portfolio.profile;
    exports dev.portfolio.structure;
    exports dev.portfolio.evidence;
    exports dev.portfolio.claim;
    exports dev.portfolio.coverage;
    exports dev.portfolio.export;
    exports dev.portfolio.rule;
    exports dev.portfolio.explain;
    exports dev.portfolio.report;
    exports dev.portfolio.run;
}
