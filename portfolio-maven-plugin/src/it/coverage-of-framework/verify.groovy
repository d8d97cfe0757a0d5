import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 5

def french = runs[0].replace('\u00A0', ' ')
assert french.contains('Référentiel : JARDIN (Jardins partagés)\n'
    + 'Parcours : Parcs et jardins\n'
    + '1 apprentissage critique prouvé sur 3 (33 %) ; 1 revendiqué sans preuve, 1 manquant.\n'
    + '\n'
    + '1. Planter un jardin\n'
    + '   [######======........] 1 sur 3 prouvé, 1 revendiqué, 1 manquant\n'
    + '   niveau 1  manquants : AC11.02\n'
    + '   niveau 2  revendiqués, pas prouvés : AC21.01 (src/content/work/planter.md)\n'
    + '\n'
    + 'Hors du parcours ou de l’année : Vendre\n'
    + '\n'
    + 'Revendiqué, et compté pour rien (inconnu, ou ambigu) :\n'
    + '   AC11.09 (src/content/work/planter.md:12:25)\n')
assert french.contains('Couverture : target/portfolio/coverage.json')
assert french.contains('BUILD SUCCESS')

assert runs[1].contains('The coverage is too low, in 1 place:')
assert runs[1].contains('Of 3 outcomes, 1 is proved, and 60% are asked for. Not proved yet: `AC11.02`, `AC21.01`.')
assert runs[1].contains('portfolio.yaml:4:10 error [coverage-too-low]')
assert runs[1].contains('MojoFailureException')

assert runs[2].contains('portfolio.yaml:4:10 error [coverage-too-low]')
assert runs[2].contains('BUILD SUCCESS')

assert runs[3].replace('\u00A0', ' ').contains('Le profil ne nomme pas de référentiel de compétences qui puisse être lu.')
assert runs[4].contains('portfolio.coverage.formats is "jsn"; it takes text, json, csv, html. Did you mean json?')

def coverage = new JsonSlurper().parse(new File(basedir, 'target/portfolio/coverage.json'))
assert coverage.version == 1
assert coverage.track.code == 'Parc'
assert coverage.outcomes == [proved: 1, claimed: 1, missing: 1, outside: 1]
assert coverage.competencies[0].levels[0].outcomes[0].claims[0].proofs == [[kind: 'link', destination: 'https://iut.example/photo']]
assert coverage.unknown[0].written == 'AC11.09'

def rows = new File(basedir, 'target/portfolio/coverage.csv').getText('UTF-8').readLines()
assert rows[0] == 'competency,title,level,level label,year,outcome,outcome label,status,documents,paths,proofs'
assert rows[1] == 'Planter,Planter un jardin,1,Suivre un plan de plantation,,AC11.01,Préparer un sol,proved,1,src/content/work/planter.md,https://iut.example/photo'
assert rows[4] == 'Vendre,Vendre ce qui pousse,1,Tenir un étal,,AC12.01,Rendre la monnaie,outside,0,,'

def page = new File(basedir, 'target/portfolio/coverage.html').getText('UTF-8')
assert page.contains('Content-Security-Policy')
assert page.contains('AC11.02')
