def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 5

def french = runs[0].replace('\u00A0', ' ')
assert french.contains('[WARNING] atelier.xml:18:9 avertissement [framework-invalid]')
assert french.contains('atelier.yaml : Métiers de l\'atelier, avec 1 compétence, 1 niveau, 1 apprentissage critique et 1 parcours.')
assert new File(basedir, 'atelier.yaml').getText('UTF-8') == '''framework: ATELIER
title: Métiers de l'atelier
type: B.U.T.
version: "2026"
competencies:
  - code: Souder
    id: a1
    number: 1
    title: Souder des pièces
    levels:
      - order: 1
        label: Souder à plat
        year: BUT1
        outcomes:
          AC11.01: Régler l'arc
tracks:
  - code: S
    title: Serrurerie
    years:
      1:
        Souder: 1
'''

// What was written is read again, and written the same.
assert runs[1].contains('again.yaml: Métiers de l\'atelier, with 1 competency, 1 level, 1 outcome and 1 track.')
assert new File(basedir, 'again.yaml').bytes == new File(basedir, 'atelier.yaml').bytes

assert runs[2].contains('[ERROR] broken.xml:2:57 erreur [framework-invalid]')
assert runs[2].contains('n’a pas pu être lu comme un référentiel de compétences.')
assert runs[3].contains('atelier.xml cannot be written: it is what is read, or a folder.')
assert runs[4].contains('Which file? Write -Dportfolio.from=but.xml')
