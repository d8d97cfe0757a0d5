def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 3

// The annotations are commands where they begin; nothing else is one, neither in findings, nor in a failure, nor in a difference.
def commands = { text -> text.readLines().findAll { it.trim().startsWith('::') } }
assert !commands(runs[0]).isEmpty()
assert commands(runs[0]).every { it.startsWith('::error file=src/content/work/##\\[add-path]releve.md,line=')
        || it.startsWith('::warning file=src/content/work/##\\[add-path]releve.md,line=')
        || it.startsWith('::notice file=src/content/work/##\\[add-path]releve.md,line=') }
assert runs.drop(1).every { commands(it).isEmpty() }
assert !log.contains('##[') && !log.contains('##vso[')
assert runs[0].contains('[ERROR]   src/content/work/##\\[add-path]releve.md:3:14 [date-invalid]')
assert runs[0].contains('##vso\\[build.addbuildtag]relevé')
assert runs[1].replace('\r\n', '\n').contains('\n \\::error file=pom.xml::Ce texte n’est à personne\n  \\::stop-commands::jeton\n')
assert runs[2].contains('There is no document `##\\[add-path]none.md`')

// Reports hold what is in the documents.
assert new File(basedir, 'target/portfolio/report.txt').getText('UTF-8').contains('##[add-path]releve.md:7:7 error [field-type]')
def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/portfolio/report.sarif'), 'UTF-8')
def deleted = sarif.runs[0].results.findAll { it.fixes }
        .collectMany { result -> result.fixes[0].artifactChanges[0].replacements*.deletedRegion }
assert deleted.any { it == [startLine: 12, startColumn: 4, endLine: 12, endColumn: 18] }
assert deleted.every { it.keySet() == ['startLine', 'startColumn', 'endLine', 'endColumn'] as Set }

// The summary of the job is there, once: only checking adds to it.
assert new File(basedir, 'step-summary.md').getText('UTF-8').count('## Portfolio') == 1
