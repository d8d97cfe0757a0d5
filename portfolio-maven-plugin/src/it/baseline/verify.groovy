def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 6

assert runs[0].contains('accepted.txt: 2 findings are accepted (2 newly, 0 no longer found and left out).')

// The list was mended, a word of a template has come in; the image is where it was, some lines on.
assert runs[1].contains('src/content/work/relever.md:21:3 avertissement [template-residue]')
assert !runs[1].contains('[image-alt-missing]')
assert runs[1].contains('accepted.txt:6:3 info [baseline-stale] La référence accepte `field-empty` dans '
        + '`src/content/work/relever.md`, et ce constat ne s’y trouve plus.')
assert runs[1].contains('1 document vérifié\u00A0: 0 erreur, 1 avertissement, 1 info. 1 constat ne compte pas (passé sous silence ou accepté).')

assert runs[2].contains('src/content/work/relever.md:21:3 warning [template-residue]')
assert runs[2].contains('1 finding is new and is not accepted: mend it, or accept it too with '
        + 'mvn portfolio:baseline -Dportfolio.baseline.accept')
assert runs[2].contains('accepted.txt: 1 finding is accepted (0 newly, 1 no longer found and left out).')

assert runs[3].contains('accepted.txt\u00A0: 2 constats acceptés (1 de plus, 0 qui n’y est plus et disparaît).')

assert runs[4].contains('BUILD SUCCESS')

assert runs[5].contains('Skipped: portfolio.baseline.skip is set.')
assert !new File(basedir, 'after/portfolio-baseline.txt').exists()

assert new File(basedir, 'accepted.txt').getText('UTF-8').endsWith('''
src/content/work/relever.md
  image-alt-missing ''' + new File(basedir, 'accepted.txt').getText('UTF-8').find(/(?<=missing )[0-9a-f]{16}/) + ''' ![](https://iut.example/trait.png)
  template-residue ''' + new File(basedir, 'accepted.txt').getText('UTF-8').find(/(?<=residue )[0-9a-f]{16}/) + ''' TODO
''')
