def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 4

// Quiet: a line for each error, no source lines, no warnings, no word on reports, which are there all the same.
assert runs[0].contains('[ERROR] src/content/work/publier.md:1:1 error [field-missing] The field `img_alt` is missing.\n')
assert runs[0].contains('[ERROR] src/content/work/animer.md:3:14 error [date-invalid] ')
assert !runs[0].contains(' warning [') && !runs[0].contains(' | ') && !runs[0].contains('[INFO] In a browser')
assert new File(basedir, 'target/portfolio/report.html').getText('UTF-8').contains('evidence-without-proof')

// Summary: figures below each other, in the language asked for.
assert runs[1].contains('[INFO] erreurs  avertissements  infos  Document')
assert runs[1].contains('[INFO]       2               1      0  src/content/work/animer.md  Animer un atelier')
assert runs[1].contains('[INFO]       3               1      0  src/content/work/publier.md  Publier une revue étudiante')
assert !runs[1].contains(' erreur [')

// Width: wrapped to what is left beside Maven's prefix.
assert runs[2].contains('[INFO] Animer un atelier: 2 errors, 1 warning')
assert runs[2].readLines().findAll { it.startsWith('        ') }.every { it.length() <= 50 }
assert runs[2].contains('\n        The field `img_alt` is missing.\n')

assert runs[3].contains('portfolio.quiet and portfolio.summary say two things: set one of them.')
