def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 5

// The profile of the document, each value with the file that set it; in the language of the profile.
def lines = runs[0].readLines()*.stripTrailing()
assert lines.contains('# src/content/work/stage.md est jugé comme un document du type competency, selon le profil ci-dessous.')
assert lines.contains('# Il est fait de competency → classpath:course/portfolio.yaml → portfolio.yaml\u00a0; derrière chaque valeur se lit d’où elle vient.')
def origin = { String value -> lines.find { it.strip().startsWith(value + ' ') }?.split('# ')?.last() }
assert origin('language: fr') == 'classpath:course/portfolio.yaml:3'
assert origin('exclude: ["**/drafts/**"]') == 'portfolio.yaml:2'
assert origin('minLength: 3') == 'portfolio.yaml:6'
assert origin('maxLength: 80') == 'classpath:course/portfolio.yaml:7'
assert origin('vocabulary: "classpath:course/words.txt"') == 'classpath:course/portfolio.yaml:8'
assert origin('minItems: 1') == 'competency'
assert origin('- heading: Bilan') == 'portfolio.yaml:9'
assert origin('is: [stage]') == 'portfolio.yaml:10'
assert origin('additionalSections: allow') == 'par défaut'
assert origin('section-too-short: error') == 'classpath:course/portfolio.yaml:10'

assert runs[1].contains('There is no document `src/content/work/stag.md` in ')
assert runs[1].contains('; did you mean `src/content/work/stage.md`? -> [Help 1]')

assert runs[2].contains('`src/content/work/drafts/idee.md` n’est pas vérifié')
assert runs[2].contains('ou `exclude` l’écarte (`**/drafts/**`)')

// And the document is judged by that profile.
assert runs[3].contains('src/content/work/stage.md:7:8')

// At a stage that is asked for, what changes there is shown.
assert runs[4].contains('stages:\n  jury:\n')
assert runs[4].contains('    failOnSeverity: warning')
assert !runs[0].contains('stages:')
