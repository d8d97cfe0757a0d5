import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(2)
assert runs.size() == 5

// Their findings weigh what the profile says, with its options, and so do their words.
assert runs[0].contains('pages/ramer.md:9:1 warning [title-length] A heading of the club has at most 10 letters.')
assert runs[0].contains('      = Say it in fewer.')
assert runs[0].contains('pages/ramer.md:1:1 info [few-documents] '
        + 'The rule `few-documents` found something here, and nobody wrote what it says then: `count: 1`.')
assert runs[0].contains('1 document checked: 0 errors, 1 warning, 1 info.')

// They are listed behind the others.
def listed = runs[0].readLines()*.split(/ {2,}/, 2).findAll { it.size() == 2 && it[0] ==~ /[a-z0-9]+(-[a-z0-9]+)+/ }
assert listed*.getAt(0).containsAll(['section-missing', 'internal-error'])
assert listed.find { it[0] == 'title-length' }[1] == 'A heading is longer than the club lets it be.'
assert listed.find { it[0] == 'few-documents' }[1] == 'A rule of club.ClubRules, which has no page about it.'

// A page in English alone, and options in French.
assert runs[1].contains('pages/ramer.md:9:1 avertissement [title-length] Un titre du club a 10 lettres au plus.')
assert runs[1].contains('# title-length\n')
assert runs[1].contains('A heading is longer than the club lets it be.')
assert runs[1].contains('Réglages, dans le profil, derrière `title-length` sous `rules`\u00A0:')
assert runs[1].contains('  most (un nombre entier\u00A0; sans rien, 60)\u00A0: le plus de lettres qu’un titre puisse avoir')
assert runs[1].contains('Cette règle vient de club.ClubRules.')

assert runs[2].contains('# few-documents\n')
assert runs[2].contains('A rule of club.ClubRules, which has no page about it.')

assert runs[3].contains('There is no rule `title-lenght`; did you mean `title-length`?')

assert runs[4].contains('mistyped.yaml:5:18 error [profile-invalid] The profile has no key `least` here')
assert runs[4].contains('The keys that can stand here are `severity`, `most`.')
assert runs[4].contains('mistyped.yaml:6:3 error [profile-invalid] There is no rule `title-size`')

def report = new JsonSlurper().parse(new File(basedir, 'target/portfolio/report.json'), 'UTF-8')
assert report.findings.any { it.rule == 'few-documents' && it.arguments.count == 1 }
