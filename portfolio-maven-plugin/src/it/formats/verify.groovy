def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 4

assert runs[0].contains('Report: target/portfolio/report.json')

assert runs[1].contains('portfolio.formats is "pdf"; it takes text, json, html, sarif, junit, checkstyle, gitlab, github, csv, markdown. -> [Help 1]')
assert runs[1].contains('MojoExecutionException')
assert runs[2].contains('portfolio.formats is "jsno"; it takes text, json, html, sarif, junit, checkstyle, gitlab, github, csv, markdown. Did you mean json? -> [Help 1]')

// The last run writes all of them.
def files = new File(basedir, 'target/portfolio').list() as Set
assert files == ['report.json', 'report.txt', 'report.html', 'report.sarif', 'TEST-portfolio.xml', 'checkstyle-result.xml',
        'gl-code-quality-report.json', 'github-annotations.txt', 'report.csv', 'summary.md'] as Set
assert new groovy.json.JsonSlurper().parse(new File(basedir, 'target/portfolio/report.sarif')).version == '2.1.0'

// What GitHub Actions obeys stands in the log as well, and each command at the beginning of its line.
def annotation = '::error file=src/content/work/retrouver.md,line=7,endLine=7,col=1,endColumn=5,title=field-empty' +
        '::The list `tags` is empty. Write at least one item, for example `tags: [Java, SQL]`.'
assert runs[3].readLines().count(annotation) == 1
assert new File(basedir, 'target/portfolio/github-annotations.txt').getText('UTF-8') == annotation + '\n'
assert runs.take(3).every { !it.contains('::error') }

// The summary is added behind what other steps wrote, once.
def summary = new File(basedir, 'step-summary.md').getText('UTF-8')
assert summary.startsWith('Une étape d’avant.\n## Portfolio\n\n2 documents checked: 1 error, 0 warnings, 0 infos.\n')
assert summary.count('## Portfolio') == 1
assert summary.contains('**7:1** error (field-empty)')
