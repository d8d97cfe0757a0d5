import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
def tags = '''src/content/work/administrer.md:7:1 error [field-empty] The list `tags` is empty.
    7 | tags:
      | ^^^^
      = Write at least one item, for example `tags: [Java, SQL]`.
'''
def twice = '''src/content/work/developper.md:7:28 warning [list-item-duplicate] The list `tags` says `cartes` again, after `Cartes`.
    7 | tags: [Cartes, JavaScript, cartes]
      |                            ^^^^^^
      = Delete one of the two.
      = see also 7:8
'''

// Each finding at its own level, then the counts.
assert log.contains('[ERROR] ' + tags)
assert log.contains('[ERROR] src/content/work/administrer.md:14:1 error [section-missing] ')
assert log.contains('[WARNING] ' + twice)
assert log.contains('[INFO] 2 documents checked: 2 errors, 1 warning, 0 infos.')

// The reason, as the last lines of the log tell it: counts, worst findings, report, what to type.
def reason = log.substring(log.indexOf('Failed to execute goal'))
assert reason.contains(':validate (default) on project error-fails-build: '
        + '2 documents checked: 2 errors, 1 warning, 0 infos. 2 findings of severity error or above, 0 allowed:')
assert reason.contains('  src/content/work/administrer.md:7:1 [field-empty]')
assert reason.contains('  src/content/work/administrer.md:14:1 [section-missing]')
assert !reason.contains('list-item-duplicate')
assert reason.contains('Report: target/portfolio/report.txt')
assert reason.contains('In a browser: target/portfolio/report.html')
assert log.count('In a browser: ') == 1
assert reason.contains('To understand one: mvn portfolio:explain -Dportfolio.rule=field-empty')
assert reason.contains('MojoFailureException')
assert !log.contains('MojoExecutionException')

// The reports are there all the same.
def text = new File(basedir, 'target/portfolio/report.txt').getText('UTF-8')
assert text.startsWith('Administrer le réseau d\'un gymnase: 2 errors\n\n' + tags)
assert text.contains(twice)
assert text.endsWith('2 documents checked: 2 errors, 1 warning, 0 infos.\n')

def json = new JsonSlurper().parse(new File(basedir, 'target/portfolio/report.json'), 'UTF-8')
assert json.summary == [documents: 2, errors: 2, warnings: 1, infos: 0, suppressed: 0]
assert json.findings*.rule == ['field-empty', 'section-missing', 'list-item-duplicate']
assert json.findings*.line == [7, 14, 7]
