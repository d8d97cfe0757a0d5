def log = new File(basedir, 'build.log').getText('UTF-8')
assert !log.contains('not marked as thread-safe') && !log.contains('not marked @threadSafe')
assert log.count('1 document checked: 1 error, 0 warnings, 0 infos.') == 2
assert log.count('1 document checked: 0 errors, 0 warnings, 0 infos.') == 2
// The parent has nothing of its own: the documents below it are found, and count there too.
assert log.count('4 documents checked: 2 errors, 0 warnings, 0 infos.') == 1
assert !log.contains('Checked already')

def report = { module -> new File(basedir, "$module/target/portfolio/report.txt").getText('UTF-8') }
assert report('alix').startsWith('src/content/work/projet.md:3:14 error [date-invalid] ')
assert report('basile') == '1 document checked: 0 errors, 0 warnings, 0 infos.\n'
assert report('chloe').startsWith('src/content/work/projet.md:1:1 error [field-missing] The field `tags` is missing.')
assert report('driss') == '1 document checked: 0 errors, 0 warnings, 0 infos.\n'
