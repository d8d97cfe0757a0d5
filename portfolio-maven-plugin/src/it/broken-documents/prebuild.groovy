// Bytes that no editor would keep as they are.
def work = new File(basedir, 'src/content/work')
def text = new File(work, 'sain.md').getText('UTF-8')
new File(work, 'latin.md').setText(text, 'ISO-8859-1')
new File(work, 'bloc-notes.md').bytes = [0xFF, 0xFE] as byte[]
new File(work, 'bloc-notes.md').append(text.getBytes('UTF-16LE'))
new File(work, 'photo.md').bytes = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D] as byte[]
new File(work, 'vide.md').bytes = [] as byte[]
new File(work, 'ouvert.md').setText(text.replace('\n---\n', '\n'), 'UTF-8')
new File(work, 'citation.md').setText(text + '\n' + '> ' * 5000 + 'fin\n', 'UTF-8')
new File(work, 'enorme.md').setText(text + '\n' + 'Encore une phrase. ' * 300_000, 'UTF-8')

// Nine lists, each nine times the one before: nine lines that would be billions of items.
def bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'] + ('b'..'i').collect { name ->
    def before = name.previous()
    "$name: &$name [${(['*' + before] * 9).join(', ')}]"
}
new File(work, 'bombe.md').setText(text.replaceFirst(/(?m)^tags: .*/, bomb.join('\n') + '\ntags: *i'), 'UTF-8')
