import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
def json = new JsonSlurper().parse(new File(basedir, 'target/portfolio/report.json'), 'UTF-8')
// All of them are made from one: that they say the same is not what this is about.
def shared = ['title-duplicate', 'text-copied', 'tag-inconsistent', 'date-shared', 'proof-reused']
def found = { name ->
    json.findings.findAll { it.path == "src/content/work/${name}.md" && !(it.rule in shared) }
            .collect { "$it.line:$it.column $it.rule${it.variant ? '.' + it.variant : ''}".toString() }
}

// One fault, one finding: what cannot be read is not told to be missing as well.
assert found('latin') == ['2:43 source-not-utf8.windows-1252']
assert found('bloc-notes') == ['1:1 source-not-utf8.utf-16']
assert found('photo') == ['1:1 source-not-utf8.binary']
assert found('vide') == ['1:1 document-empty']
assert found('ouvert') == ['1:1 front-matter-unclosed']
assert found('bombe') == ['13:28 yaml-limit.aliases']
assert found('citation') == ['24:195 nesting-too-deep']
assert found('enorme') == ['1:1 source-too-large']
assert found('sain') == []
assert json.documents.size() == 9

assert log.contains('9 documents checked: ')
assert log.contains('BUILD SUCCESS')
assert !(log =~ /(?m)^\s+at [\w.$]+\(/)
assert !(log =~ /\w(Exception|Error)\b/)
