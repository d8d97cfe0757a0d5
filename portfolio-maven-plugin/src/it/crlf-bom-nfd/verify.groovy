import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
def json = new JsonSlurper().parse(new File(basedir, 'target/portfolio/report.json'), 'UTF-8')
def found = { name ->
    json.findings.findAll { it.path == "src/content/work/${name}.md" }
            .collect { "$it.line:$it.column-$it.endLine:$it.endColumn $it.rule".toString() }
}
assert found('lf') == ['?']
['crlf', 'cr', 'bom', 'nfd', 'all'].each { assert [it, found(it)] == [it, found('lf')] }
assert log.contains('6 documents checked: ')
