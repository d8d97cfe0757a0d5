def log = new File(basedir, 'build.log').getText('UTF-8')

// One rule a line: its name, then what it finds.
def listed = log.readLines()*.split(/ {2,}/, 2).findAll { it.size() == 2 && it[0] ==~ /[a-z0-9]+(-[a-z0-9]+)+/ }
def names = listed*.getAt(0)
assert names.size() > 30
assert names == names.unique(false)
assert names.containsAll(['source-not-utf8', 'yaml-syntax', 'field-empty', 'section-missing', 'evidence-without-proof',
        'template-residue', 'file-missing', 'profile-invalid', 'internal-error'])
listed.each { assert it[1].endsWith('.') && it[1] =~ /^\p{Lu}/ }
assert log.contains('To read about one of them: mvn portfolio:explain -Dportfolio.rule=section-missing')
