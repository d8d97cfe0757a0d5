def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 3

def french = runs[0].replace('\u00A0', ' ')
assert french.contains('Référentiel : JARDIN (Jardins partagés)\n'
    + 'Parcours : Parcs et jardins\n'
    + '3 portfolios, d’abord ceux à qui il manque le plus.\n'
    + '2 apprentissages critiques prouvés sur 9 (22 %) ; 1 revendiqué sans preuve, 6 manquants.\n')
assert french.contains('2 portfolios sur 3 atteignent moins que ce que demande le profil : lignes 1, 2.')
assert french.contains('Couverture : target/portfolio/cohort.html')
assert french.contains('Couverture : target/portfolio/cohort.csv')
assert french.contains('BUILD SUCCESS')

assert runs[1].contains('2 of 3 portfolios reach less than the profile asks for: rows 1, 2.')
assert runs[1].contains('MojoFailureException')
assert runs[2].contains('portfolio.cohort')

// Folders are named after people, and a log is read by others than a report.
['amandine', 'basile', 'chloe', 'Amandine Nom'].each { name -> assert !log.contains(name) }

def rows = new File(basedir, 'target/portfolio/cohort.csv').getText('UTF-8').readLines()
assert rows[0] == 'row,portfolio,state,documents,asked,proved,claimed,missing,Planter,Planter asked,Planter proved'
assert rows[1] == '1,chloe,empty,0,3,0,0,3,missing,3,0'
assert rows[2] == '2,basile,read,1,3,0,1,2,claimed,3,0'
assert rows[3] == '3,amandine,read,1,3,2,0,1,claimed,3,2'

def page = new File(basedir, 'target/portfolio/cohort.html').getText('UTF-8')
assert page.contains('<html lang="')
assert !page.contains('Amandine Nom')
assert !new File(basedir, 'target/portfolio/cohort.json').exists()
