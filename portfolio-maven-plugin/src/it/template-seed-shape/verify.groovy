import groovy.json.JsonSlurper

def json = new JsonSlurper().parse(new File(basedir, 'target/portfolio/report.json'), 'UTF-8')
assert json.findings.collect { "$it.line:$it.column-$it.endLine:$it.endColumn $it.severity $it.rule".toString() } == [
    '3:14-3:33 warning template-residue',
    '4:6-4:28 error file-missing',
    '5:10-5:61 warning template-residue',
    '8:1-8:5 error field-empty',
    '27:1-27:26 warning evidence-without-proof',
    '27:1-27:26 warning heading-level-skipped',
    '31:1-31:43 warning evidence-without-proof',
    '35:1-35:45 warning evidence-without-proof'
]
assert json.findings[5].related.collect { "$it.line:$it.column".toString() } == ['31:1', '35:1']

assert new File(basedir, 'target/portfolio/report.txt').getText('UTF-8')
        == new File(basedir, 'expected-report.txt').getText('UTF-8')
