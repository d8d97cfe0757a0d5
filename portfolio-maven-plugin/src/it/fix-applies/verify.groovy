def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 4

assert runs[0].contains('[INFO] Skipped: portfolio.fix.skip is set.')

assert runs[1].contains('[INFO] src/content/work/relever.md:3:14 [date-invalid] The date `19/03/2026`, in `publishDate`, '
        + 'is not written year-month-day.')
assert runs[1].contains('[INFO] src/content/work/relever.md:7:7 [field-type] The field `tags` holds a text; it should be a list.')
assert runs[1].contains('[INFO] src/content/work/relever.md:10:1 [heading-inexact] ')
assert runs[1].contains('[INFO] src/content/work/windows.md:9:5 [list-item-duplicate] The list `tags` says `réseau` again')
assert runs[1].contains('[INFO] 8 fixes made in 2 documents; every other character stays as it was.')
assert runs[1].contains('[INFO] To be mended by hand: 2 documents checked: 0 errors, 2 warnings, 0 infos.')

// A second time there is nothing to do.
assert runs[2].contains('[INFO] Il n’y a rien à corriger sans risque.')
assert runs[2].contains('[INFO] À corriger à la main\u00A0: 2 documents vérifiés\u00A0: 0 erreur, 2 avertissements, 0 info.')

assert runs[3].contains('2 documents checked: 0 errors, 2 warnings, 0 infos.')

def mended = '''---
title: Relever des compteurs # le titre
publishDate: '2026-03-19'   # le jour
img: https://iut.example/compteurs.jpg
img_alt: Une rangée de compteurs
description: Une saison de relevés.
tags: [Réseau, Linux]
---

## Recul réflexif

Relever, c’est d’abord savoir ce que l’on compte.

## Compétences mises en œuvre {#competences}

- Lire un schéma

## Traces & preuves

### Campagne de mars

- Le [tableau des relevés](https://iut.example/releves)

![](https://iut.example/trait.png)
'''
assert new File(basedir, 'src/content/work/relever.md').getText('UTF-8') == mended
assert new File(basedir, 'src/content/work/windows.md').getText('UTF-8') == '\uFEFF' +
        mended.replace('compteurs #', 'jauges #').replace('\n', '\r\n').replace(' [Réseau, Linux]', ' \r\n  - Réseau # un')
