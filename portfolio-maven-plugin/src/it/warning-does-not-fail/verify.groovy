def log = new File(basedir, 'build.log').getText('UTF-8')
def finding = '''src/content/work/sauvegarder.md:21:1 warning [evidence-without-proof] The evidence "La restauration d'octobre" proves nothing yet: it has no link that leads anywhere, no image and no block of code.
   21 | ### La restauration d'octobre
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
'''
assert log.contains('[WARNING] ' + finding)
assert log.contains('1 document checked: 0 errors, 1 warning, 0 infos.')
assert log.contains('BUILD SUCCESS')

def text = new File(basedir, 'target/portfolio/report.txt').getText('UTF-8')
assert text.startsWith(finding)
assert text.endsWith('1 document checked: 0 errors, 1 warning, 0 infos.\n')
