import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 2

// Of the log only what any console can show; the report has its accents whatever the platform.
assert runs[0].contains('Pour en comprendre un')
assert runs[0].contains('mvn portfolio:explain -Dportfolio.rule=date-invalid')
assert !runs[0].contains('To understand one')
assert new File(basedir, 'target/portfolio/report.txt').getText('UTF-8')
        == new File(basedir, 'expected-report.txt').getText('UTF-8')

def json = new JsonSlurper().parse(new File(basedir, 'target/portfolio/report.json'), 'UTF-8')
assert json.language == 'fr'
assert json.findings[0].severity == 'error'
assert json.findings[0].message == 'Le jour `2026-02-30`, dans `publishDate`, n’existe pas : février 2026 a 28 jours.'

assert runs[1].contains('portfolio.language is "de"; it takes en, fr.')
