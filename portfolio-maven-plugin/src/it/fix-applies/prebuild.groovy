// The same document as an editor of Windows saves it, with another list.
def work = new File(basedir, 'src/content/work')
def text = new File(work, 'relever.md').getText('UTF-8')
new File(work, 'windows.md').setText('\uFEFF' + text.replace('compteurs #', 'jauges #').replace('Réseau, Linux', '\n  - Réseau # un\n  - réseau')
        .replace('\n', '\r\n'), 'UTF-8')
