def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split(/Apache Maven \d/).drop(1)
assert runs.size() == 4

// Nobody asked.
assert runs[0].contains('1 document checked: 0 errors, 0 warnings, 0 infos.')

// What is somebody's own is told without a request, and fails nothing.
assert runs[1].contains('src/content/work/relever.md:22:89 info [link-unreachable] '
        + '`http://localhost:3000/direct` opens on your own computer or network only: `localhost` is an address of that kind.')
assert runs[1].contains('src/content/work/relever.md:23:24 info [link-unreachable] '
        + '`http://192.168.1.20/tableau` opens on your own computer or network only: `192.168.1.20` is an address of that kind.')
assert runs[1].contains('1 document checked: 0 errors, 0 warnings, 2 infos.')
assert runs[1].contains('BUILD SUCCESS')

// Offline, nothing is asked for, and one line says so.
assert runs[2].contains('[INFO] Links to the web are not asked for: Maven works offline.')
assert runs[2].contains('1 document checked: 0 errors, 0 warnings, 0 infos.')

// Not even a jury fails for it; a file of something else is said and written anew.
assert runs[3].contains('ne contient pas de réponses du Web qui puissent servir')
assert runs[3].contains('2 infos')
assert runs[3].contains('BUILD SUCCESS')
def answers = new File(basedir, 'foreign/links-cache.txt').readLines('UTF-8')
assert answers == ['# What the web answered, and when: portfolio links 1']
