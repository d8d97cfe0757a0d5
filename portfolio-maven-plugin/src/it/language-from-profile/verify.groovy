def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 2

def last = { folder -> new File(basedir, "$folder/report.txt").readLines('UTF-8').last() }
assert last('target/portfolio') == '1 document vérifié : 0 erreur, 1 avertissement, 1 info.'

// The command line has the last word.
assert last('target/english') == '1 document checked: 0 errors, 1 warning, 1 info.'
assert runs[1].contains('[WARNING] src/content/work/reparer.md:3:14 warning [date-invalid] '
        + 'The day `2026-02-30`, in `publishDate`, does not exist: February 2026 has 28 days.')
assert runs[1].contains('[INFO] src/content/work/reparer.md:14:1 info [section-list-too-short] ')
