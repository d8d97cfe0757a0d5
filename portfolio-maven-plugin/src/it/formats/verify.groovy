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
