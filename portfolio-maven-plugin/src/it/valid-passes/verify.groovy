import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('2 documents checked: 0 errors, 0 warnings, 0 infos.')
assert log.contains('Report: target/portfolio/report.txt')
assert log.count('[INFO] In a browser: target/portfolio/report.html') == 1
assert log.contains('BUILD SUCCESS')

def reports = new File(basedir, 'target/portfolio')
assert reports.list().sort() == ['report.html', 'report.json', 'report.txt']
assert new File(reports, 'report.txt').getText('UTF-8') == '2 documents checked: 0 errors, 0 warnings, 0 infos.\n'

def json = new JsonSlurper().parse(new File(reports, 'report.json'), 'UTF-8')
assert json.language == 'en'
assert json.summary == [documents: 2, errors: 0, warnings: 0, infos: 0, suppressed: 0]
assert json.documents == ['src/content/work/concevoir.md', 'src/content/work/installer.md']
assert json.findings == []
