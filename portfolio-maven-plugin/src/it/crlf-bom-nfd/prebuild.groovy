import java.text.Normalizer

// The same document, as other editors and systems write it.
def work = new File(basedir, 'src/content/work')
def text = new File(work, 'lf.md').getText('UTF-8')
new File(work, 'crlf.md').setText(text.replace('\n', '\r\n'), 'UTF-8')
new File(work, 'cr.md').setText(text.replace('\n', '\r'), 'UTF-8')
new File(work, 'bom.md').setText('\uFEFF' + text, 'UTF-8')
new File(work, 'nfd.md').setText(Normalizer.normalize(text, Normalizer.Form.NFD), 'UTF-8')
new File(work, 'all.md').setText(
        '\uFEFF' + Normalizer.normalize(text, Normalizer.Form.NFD).replace('\n', '\r\n'), 'UTF-8')
