import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
def json = new JsonSlurper().parse(new File(basedir, 'target/portfolio/report.json'), 'UTF-8')
// All of them are one document: that they say the same is not what this is about.
def aside = ['heading-inexact', 'title-duplicate', 'text-copied', 'tag-inconsistent', 'date-shared', 'proof-reused']
def found = { name ->
    json.findings.findAll { it.path == "src/content/work/${name}.md" && !(it.rule in aside) }
            .collect { "$it.line:$it.column-$it.endLine:$it.endColumn $it.rule".toString() }
}
assert found('lf') == [
    '3:14-3:24 date-invalid',
    '7:18-7:20 list-item-empty',
    '7:22-7:30 list-item-duplicate',
    '14:1-14:30 section-list-too-short',
    '20:1-20:20 heading-level-skipped',
    '22:40-22:56 file-missing'
]
['crlf', 'cr', 'bom', 'nfd', 'all'].each { assert [it, found(it)] == [it, found('lf')] }

// Headings that only look like those of the profile are known all the same, and told.
def inexact = json.findings.findAll { it.rule == 'heading-inexact' }
assert inexact.collect { "${new File(it.path).name}:$it.line $it.severity".toString() } == [
    'all.md:10 info', 'all.md:14 info', 'nfd.md:10 info', 'nfd.md:14 info'
]
assert log.contains('6 documents checked: ')
