def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 2

assert runs[0].contains('[INFO] 4 corrections seraient faites dans 1 document\u00A0; rien n’est écrit. '
        + 'Sans -Dportfolio.dryRun, elles sont faites.')
assert runs[0].replace('\r\n', '\n').contains('''
--- a/src/content/work/relever.md
+++ b/src/content/work/relever.md
@@ -1,17 +1,17 @@
 ---
 title: Relever des compteurs # le titre
-publishDate: '19/03/2026'   # le jour
+publishDate: '2026-03-19'   # le jour
 img: https://iut.example/compteurs.jpg
 img_alt: Une rangée de compteurs
 description: Une saison de relevés.
-tags: Réseau, Linux
+tags: [Réseau, Linux]
 ---
 
-## Recul reflexif
+## Recul réflexif
 
 Relever, c’est d’abord savoir ce que l’on compte.
 
-## 2. Compétences mises en oeuvre {#competences}
+## Compétences mises en œuvre {#competences}
 
 - Lire un schéma
 
''')
assert runs[1].contains('[INFO] Skipped: portfolio.skip is set.')
assert !runs[1].contains('+++ b/')

// Nothing was written, nor anything made beside it.
assert new File(basedir, 'src/content/work/relever.md').getText('UTF-8').contains("publishDate: '19/03/2026'   # le jour")
assert new File(basedir, 'src/content/work').list() as List == ['relever.md']
assert !new File(basedir, 'target').exists()
