import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 6

def french = runs[0].replace('\u00A0', ' ')
assert french.contains('Un badge dit qui se porte garant de qui')
assert french.contains('1 apprentissage critique est prouvé ; 2 fichiers écrits dans target/portfolio.')
assert runs[1].contains('1 outcome is proved; 3 files were written to target/portfolio.')
assert runs[2].contains('Open Badges say who vouches for whom: write them with -Dportfolio.export.issuer=')
assert runs[3].contains('portfolio.export.formats is "open-badge"; it takes open-badges, case, json-resume. Did you mean open-badges?')
assert runs[4].contains('portfolio.export.issuer is "iut"; it takes an address or an identifier with its scheme')
assert runs[5].contains('The profile names no competency framework that can be read.')

def folder = new File(basedir, 'target/portfolio')
def badge = new JsonSlurper().parse(new File(folder, 'open-badges/AC11.01.json'), 'UTF-8')
assert badge.type == ['VerifiableCredential', 'OpenBadgeCredential']
assert badge.validFrom == '2026-04-05T00:00:00Z'
assert badge.issuer == [id: 'https://iut.example', type: ['Profile'], name: 'IUT']
assert badge.credentialSubject.achievement.name == 'Préparer un sol'
assert badge.evidence*.id == ['https://iut.example/photo']
// What is merely claimed is handed on nowhere.
assert new File(folder, 'open-badges').list() as List == ['AC11.01.json']
def resume = new JsonSlurper().parse(new File(folder, 'resume.json'), 'UTF-8')
assert resume.skills == [[name: 'Planter un jardin', keywords: ['Préparer un sol']]]
def framework = new JsonSlurper().parse(new File(folder, 'case.json'), 'UTF-8')
assert framework.CFItems.findAll { it.CFItemType == 'Outcome' }*.humanCodingScheme == ['AC11.01', 'AC11.02', 'AC21.01', 'AC12.01']
