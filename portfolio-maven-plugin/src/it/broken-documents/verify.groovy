import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
def json = new JsonSlurper().parse(new File(basedir, 'target/portfolio/report.json'), 'UTF-8')
def found = { name ->
    json.findings.findAll { it.path == "src/content/work/${name}.md" }
            .collect { "$it.line:$it.column $it.rule${it.variant ? '.' + it.variant : ''}".toString() }
}

// One fault, one finding: what cannot be read is not told to be missing as well.
assert found('latin') == ['?']
assert found('bloc-notes') == ['?']
assert found('photo') == ['?']
assert found('vide') == ['?']
assert found('ouvert') == ['?']
assert found('bombe') == ['?']
assert found('citation') == ['?']
assert found('enorme') == ['?']
assert found('sain') == []
assert json.documents.size() == 9

assert log.contains('9 documents checked: ')
assert log.contains('BUILD SUCCESS')
assert !(log =~ /(?m)^\s+at [\w.$]+\(/)
assert !(log =~ /\w(Exception|Error)\b/)
